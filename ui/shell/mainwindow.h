#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <memory>

class QLabel;
class QStackedWidget;

namespace binnacle {

class Actions;
class Document;
class ClockWatch;
class EvidenceDesk;
class FileCare;
class HistoryDesk;
class DraftMenu;
class IdentityGuide;
class ImportGuide;
class MapDesk;
class NavigationRail;
class OpenDocuments;
class PackDesk;
class Page;
class PageMenu;
class PageStack;
class Prompts;
class RegisterPage;
class Settings;
class StatusLine;
class TableLooks;
class UndoGuide;
class WelcomePage;

/// The window: menu, rail, one page, status line. It holds the open document, perhaps together with other windows, and
/// wires; pages do the work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Theme &theme, Prompts &prompts, OpenDocuments &documents, const Clock &clock);
    ~MainWindow() override;

    /// Opens a document in place of the one that is open; the same one stays as it is, and one of another window is
    /// shared. Asks whether to take over the lock of another computer.
    Result<> openDocument(const QString &path);
    void showPage(const QString &place);
    /// The page that is shown; empty without a document.
    QString place() const;
    Document *document() const { return m_document.get(); }
    /// Nothing is awaited: what is painted is what there is.
    bool isReady() const;

signals:
    /// Another window, of the same document.
    void windowRequested();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void build();
    void connectFile();
    void connectEdit();
    void connectPages();
    void adoptPage(Page *page);
    void connectWelcome();
    void adopt(std::shared_ptr<Document> document);
    void forgetDocument();
    bool closeDocument();
    void checkInBackground();

    void chooseDocument();
    void makeDocument();
    void makeDemo();
    void showChecked(bool isIntact);
    void open(const QString &path);

    void nextRegion();
    void showState();
    void showRecent();
    void openRecent(const QString &path);
    void forget(const QString &path);
    void showHints();
    void followStatus(const QString &action, const QRect &place);
    void showPlace(const QString &place);
    void showName(const QString &name);
    void showActions();
    void importInto(const QString &registerId);
    RegisterPage *registerPage() const;
    void fit();

    Settings &m_settings;
    Theme &m_theme;
    Prompts &m_prompts;
    OpenDocuments &m_documents;
    const Clock &m_clock;
    std::shared_ptr<Document> m_document;
    Actions *m_actions;
    NavigationRail *m_rail;
    QStackedWidget *m_center;
    WelcomePage *m_welcome;
    PageStack *m_pages = nullptr; ///< of the open document
    StatusLine *m_status;
    PackDesk *m_packs;
    EvidenceDesk *m_evidence;
    MapDesk *m_maps;
    FileCare *m_care;
    QLabel *m_name;
    DraftMenu *m_drafts;
    PageMenu *m_goTo;
    TableLooks *m_looks;
    UndoGuide *m_undo;
    ImportGuide *m_import;
    IdentityGuide *m_identity;
    ClockWatch *m_clocks;
    HistoryDesk *m_history;
    QString m_checked; ///< what the check in the background found
};

} // namespace binnacle
