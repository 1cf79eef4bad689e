#pragma once

#include "models/document/history.h"

#include <QWidget>

class QMenu;

namespace binnacle {

class Chip;
class Document;
class Theme;

/// The filters over the history of one record: who, when, which field. Each is a chip that opens a menu.
class HistoryFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `document` outlives it.
    HistoryFilters(const Theme &theme, Document &document, QDate today, QWidget *parent = nullptr);

    /// Everything of a record.
    void start(const RegisterSchema &schema, qint64 recordId);
    const HistoryFilter &filter() const { return m_filter; }

    static constexpr int height = 38;

signals:
    void changed();

private:
    void popUpWho();
    void popUpWhen();
    void popUpFields();
    void add(
        QMenu &menu, Chip &chip, const QString &words, bool isOn, const std::function<void(HistoryFilter &)> &apply);
    void popUp(QMenu &menu, Chip &chip);
    void describe();

    Document &m_document;
    QDate m_today;
    HistoryFilter m_filter;
    Chip *m_who;
    Chip *m_when;
    Chip *m_fields;
};

} // namespace binnacle
