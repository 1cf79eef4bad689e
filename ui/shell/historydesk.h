#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace binnacle {

class Actions;
class Document;
class Page;
class PageStack;
class Prompts;
class RegisterPage;
class StatusLine;
class Theme;
struct HistoryFilter;
struct RegisterSchema;

/// Where the history leaves its panels: it wires the actions to the page that is shown, opens the history of the
/// document, writes histories into files, and redacts the record that is shown, or one that is gone.
class HistoryDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the desk.
    HistoryDesk(const Theme &theme, Prompts &prompts, const Actions &actions, StatusLine &status, QWidget &window);

    /// The pages of the document that is now open.
    void attach(PageStack &pages, Document &document);

private:
    void adopt(Page *page);
    RegisterPage *registerPage() const;
    void showActions();
    void showRecordHistory();
    void showDocumentHistory();
    void exportHistory(const HistoryFilter &filter);
    void redact();
    void ask(const RegisterSchema &schema, qint64 id);
    void start(const RegisterSchema &schema, qint64 id);

    const Theme &m_theme;
    Prompts &m_prompts;
    const Actions &m_actions;
    StatusLine &m_status;
    QWidget &m_window;
    QPointer<PageStack> m_pages;
    QPointer<Document> m_document;
};

} // namespace binnacle
