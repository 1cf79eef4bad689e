#pragma once

#include "models/document/history.h"

#include <QFrame>
#include <QTimer>

namespace binnacle {

class Button;
class ChainLine;
class Document;
class HistoryFilters;
class HistoryList;
class HistoryModel;
class TextLabel;
class Theme;
class UndoCard;

/// The history of one record, in the place of its form: who changed what, and the way back from there.
class HistoryPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `document` outlives the panel.
    HistoryPanel(const Theme &theme, Document &document, QWidget *parent = nullptr);

    /// `name` is what its form calls it.
    void showRecord(const RegisterSchema &schema, qint64 recordId, const QString &name);
    const HistoryFilter &filter() const;
    void takeFocus();
    /// Narrow panels lie over the page: a line at their start edge.
    void setNarrow(bool isNarrow);

    QStringList hints() const;

signals:
    void closeRequested();
    void exportRequested(const binnacle::HistoryFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void connectParts();
    void applyFilter();
    void refresh();
    void chose(int row);
    void showCount();
    void startUndo();
    void carryOut();

    const Theme &m_theme;
    Document &m_document;
    HistoryModel *m_model;
    TextLabel *m_title;
    TextLabel *m_count;
    Button *m_export;
    Button *m_close;
    HistoryFilters *m_filters;
    HistoryList *m_list;
    TextLabel *m_whyNot;
    UndoCard *m_card;
    ChainLine *m_chain;
    QTimer m_refresh; ///< once, however many registers changed
    bool m_isNarrow = false;
};

} // namespace binnacle
