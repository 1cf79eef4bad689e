#pragma once

#include "models/document/history.h"

#include <QObject>

namespace binnacle {

class Document;
class HistoryPanel;
class RecordForm;
class SideForm;
class Theme;

/// The history of the record in the form of a page, in the place of that form. A tool in the head of the form leads to
/// it; it follows the form to other records.
class RecordHistory final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    RecordHistory(const Theme &theme, Document &document, const RegisterSchema &schema, RecordForm &form,
        SideForm &side, QObject *parent);

    void toggle();
    bool isShown() const { return m_panel != nullptr; }
    /// Null while it is not shown.
    HistoryPanel *panel() const { return m_panel; }
    /// Keys go to it.
    bool hasFocus() const;
    void close();

signals:
    void exportRequested(const binnacle::HistoryFilter &filter);
    void toggled();

private:
    void open();
    void follow(qint64 id);

    const Theme &m_theme;
    Document &m_document;
    const RegisterSchema &m_schema;
    RecordForm &m_form;
    SideForm &m_side;
    HistoryPanel *m_panel = nullptr; ///< owned by the page
};

} // namespace binnacle
