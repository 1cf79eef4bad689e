#pragma once

#include <QObject>
#include <QPointer>

class QPrinter;

namespace binnacle {

class Actions;
class Document;
class PackLayout;
class PacksPage;
class Page;
class PageStack;
class Prompts;
class Settings;
class StatusLine;

/// Where board packs leave the window: it wires actions and pages of the open document, asks where to, and writes the
/// PDF file or prints. What goes out is laid out anew from what the page of the packs shows, with the time of now.
class PackDesk : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the desk.
    PackDesk(Settings &settings, Prompts &prompts, const Actions &actions, StatusLine &status, QObject *parent);

    /// The pages of the document that is now open; call it before the first one is shown.
    void attach(PageStack &pages, Document &document);

signals:
    /// The page of the packs is to be shown.
    void pageRequested();

private:
    using Act = void (PackDesk::*)();

    void adopt(Page *page);
    /// Shows the page, and does the act as soon as the page shows the records of now.
    void want(Act act);
    void doWanted();
    void write();
    void print();
    void printOn(QPrinter &printer, const PackLayout &pack);
    bool isOpenDocument(const QString &path) const;
    void say(const QString &notice);

    Settings &m_settings;
    Prompts &m_prompts;
    StatusLine &m_status;
    QPointer<PageStack> m_pages;
    QPointer<Document> m_document;
    QPointer<PacksPage> m_page; ///< made when it is first shown
    Act m_wanted = nullptr;
};

} // namespace binnacle
