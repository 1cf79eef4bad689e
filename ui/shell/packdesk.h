#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QPrinter;

namespace binnacle {

class Actions;
class Document;
class PackLayout;
class PacksPage;
class Page;
class PageRun;
class PageStack;
class Prompts;
class Settings;
class StatusLine;

/// Where board packs leave the window: it wires actions and pages of the open document, asks where to, and writes the
/// PDF file or prints. What goes out is laid out anew from what the page of the packs shows, with the time of now, and
/// painted between the events of the window, whatever becomes of the document meanwhile. A window that is closed before
/// the last page gives it up: no file is written, the printer is told to forget it.
class PackDesk : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the desk.
    PackDesk(Settings &settings, Prompts &prompts, const Actions &actions, StatusLine &status, QObject *parent);

    /// The pages of the document that is now open; call it before the first one is shown.
    void attach(PageStack &pages, Document &document);
    /// A pack is on its way.
    bool isBusy() const { return m_run != nullptr; }

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
    void printOn(std::unique_ptr<QPrinter> printer, const PackLayout &pack);
    /// Paints the run to its end, then calls `finish`, which owns it.
    void follow(PageRun &run, const std::function<void()> &finish);
    void paintOn();
    void say(const QString &notice, const QString &icon);

    Settings &m_settings;
    Prompts &m_prompts;
    StatusLine &m_status;
    QPointer<PageStack> m_pages;
    QPointer<Document> m_document;
    QPointer<PacksPage> m_page; ///< made when it is first shown
    Act m_wanted = nullptr;
    PageRun *m_run = nullptr; ///< owned by m_finish
    std::function<void()> m_finish;
    QTimer m_next; ///< to go on after the events that wait
};

} // namespace binnacle
