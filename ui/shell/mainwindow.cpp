#include "ui/shell/mainwindow.h"

#include "models/document/document.h"
#include "models/exchange/sample.h"
#include "models/measures/organization.h"
#include "models/storage/backgroundreader.h"
#include "models/storage/query.h"
#include "models/storage/samefile.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/registertable.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/actions.h"
#include "ui/shell/clockwatch.h"
#include "ui/shell/draftmenu.h"
#include "ui/shell/evidencedesk.h"
#include "ui/shell/filecare.h"
#include "ui/shell/historydesk.h"
#include "ui/shell/identityguide.h"
#include "ui/shell/importguide.h"
#include "ui/shell/lockquestion.h"
#include "ui/shell/mapdesk.h"
#include "ui/shell/navigation.h"
#include "ui/shell/packdesk.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/settings.h"
#include "ui/shell/tablelooks.h"
#include "ui/shell/undoguide.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int menuHeight = 28;

MainWindow::MainWindow(Settings &settings, Theme &theme, Prompts &prompts, OpenDocuments &documents, const Clock &clock)
    : m_settings(settings)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_documents(documents)
    , m_clock(clock)
    , m_actions(new Actions(theme, *this))
    , m_rail(new NavigationRail(theme))
    , m_center(new QStackedWidget)
    , m_welcome(new WelcomePage(theme))
    , m_status(new StatusLine(theme))
    , m_packs(new PackDesk(settings, prompts, *m_actions, *m_status, this))
    , m_evidence(new EvidenceDesk(theme, prompts, *m_status, *this))
    , m_maps(new MapDesk(prompts, *m_status, this))
    , m_care(new FileCare(prompts, *m_status, this))
    , m_name(new QLabel)
    , m_drafts(new DraftMenu(m_actions->menuOf(u"newRecord"), m_actions->of(u"newRecord"), this))
    , m_goTo(new PageMenu(theme, m_actions->menuOf(u"nextRegion"), m_actions->of(u"nextRegion"), this))
    , m_looks(new TableLooks(settings, this))
    , m_undo(new UndoGuide(this))
    , m_import(new ImportGuide(theme, prompts, *this))
    , m_identity(new IdentityGuide(theme, settings, *this))
    , m_clocks(new ClockWatch(this))
    , m_history(new HistoryDesk(theme, prompts, *m_actions, *m_status, *this))
{
    build();
    connectFile();
    connectEdit();
    connectWelcome();
    showState();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves while the widgets go
    forgetDocument(); // while there is somebody to tell
}

void MainWindow::build()
{
    setMinimumSize(1120, 700);
    setAcceptDrops(true);
    m_rail->setItems(railItems());
    m_center->addWidget(m_welcome);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_center, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status); // a QStatusBar has a line and margins of its own
    setCentralWidget(content);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"documentName"_s);
    m_name->setContentsMargins(8, 0, 8, 0); // and as much by the menu bar
    m_name->setFont(binnacle::font(TextRole::Label));
    m_name->setFixedHeight(menuHeight);
    menuBar()->setFixedHeight(menuHeight);
    menuBar()->setCornerWidget(m_name);
    showName({});
    showRecent();
    connect(m_rail, &NavigationRail::currentChanged, this, &MainWindow::showPage);
    connect(m_rail, &NavigationRail::clicked, this, [this](const QString &place) {
        if (m_pages && m_pages->place() == place) {
            m_pages->showPlace(place); // back from a register to the list of them
        }
    });
    connect(m_packs, &PackDesk::pageRequested, this, [this] { showPage(u"packs"_s); });
    connect(m_rail, &NavigationRail::entered, this, [this] { m_pages->current()->takeFocus(); });
}

void MainWindow::connectFile()
{
    const auto on = [this](QStringView id, auto slot) { connect(&m_actions->of(id), &QAction::triggered, this, slot); };
    on(u"newDocument", &MainWindow::makeDocument);
    on(u"newWindow", &MainWindow::windowRequested);
    on(u"openDocument", &MainWindow::chooseDocument);
    on(u"openDemo", &MainWindow::makeDemo);
    on(u"copyTo", [this] { m_care->copy(*m_document); });
    on(u"closeDocument", [this] { closeDocument(); });
    on(u"quit", [] { QApplication::closeAllWindows(); });
    on(u"whoAmI", [this] { m_identity->ask(); });
    connect(m_identity, &IdentityGuide::changed, this, &MainWindow::showState);
    connect(m_clocks, &ClockWatch::changed, this, &MainWindow::showState);
    on(u"stopIntake", [this] { m_evidence->stop(); });
    connect(m_evidence, &EvidenceDesk::intakeChanged, this, &MainWindow::showActions);
    on(u"verify", [this] { m_care->check(*m_document); });
    connect(m_care, &FileCare::checked, this, &MainWindow::showChecked);
    on(u"import", [this] { importInto(registerPage() ? registerPage()->schema().id() : QString()); });
    connect(m_import, &ImportGuide::done, this, [this](const QString &sentence) {
        m_status->showNotice({sentence, u"import"_s, &Tokens::good, &Tokens::text2});
        showState();
    });
    on(u"fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(u"goOverview", [this] { showPage(u"overview"_s); });
    on(u"goReview", [this] { showPage(u"review"_s); });
    on(u"goDecisions", [this] { showPage(u"decisions"_s); });
    on(u"about", [this] {
        m_prompts.inform(tr("Binnacle %1").arg(QStringLiteral(BINNACLE_VERSION)),
            tr("The management review of ISO/IEC 27001, kept on this computer. Free software under the GNU General "
               "Public License, version 3 or later."));
    });
}

void MainWindow::connectEdit()
{
    const auto on = [this](QStringView id, auto slot) { connect(&m_actions->of(id), &QAction::triggered, this, slot); };
    const auto onPage = [this](QStringView id, void (RegisterPage::*act)()) {
        connect(&m_actions->of(id), &QAction::triggered, this, [this, act] {
            if (RegisterPage *page = registerPage()) {
                (page->*act)();
            }
        });
    };
    on(u"undo", [this] {
        const QString step = m_document ? m_document->undoStack().undoText() : QString();
        m_undo->undo();
        m_status->showNotice({tr("Taken back: %1").arg(step), u"undo"_s, &Tokens::muted, &Tokens::text2});
    });
    on(u"redo", [this] { m_undo->redo(); });
    connect(m_undo, &UndoGuide::refused, this, [this](const Error &error) { m_prompts.tell(error); });
    connect(m_undo, &UndoGuide::carriedOut, this, [this](const RegisterSchema &schema, const QList<qint64> &ids) {
        if (registerPage() && &registerPage()->schema() == &schema) {
            registerPage()->reveal(ids);
        }
    });
    onPage(u"newRecord", &RegisterPage::startNew);
    onPage(u"find", &RegisterPage::focusSearch);
    onPage(u"delegateTask", &RegisterPage::delegateTask);
    onPage(u"addEvidence", &RegisterPage::addEvidence);
    onPage(u"toggleForm", &RegisterPage::toggleForm);
    onPage(u"columns", &RegisterPage::popUpColumns);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::showHints);
    on(u"nextRegion", &MainWindow::nextRegion);
    connect(m_goTo, &PageMenu::pageRequested, this, &MainWindow::showPage);
    connect(m_drafts, &DraftMenu::changed, this, &MainWindow::showState);
    connect(m_drafts, &DraftMenu::draftRequested, this,
        [this](const QString &registerId, qint64 id) { m_pages->showDraft(registerId, id); });
    connect(m_status, &StatusLine::activated, this, &MainWindow::followStatus);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseDocument);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::makeDocument);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::makeDemo);
    connect(m_welcome, &WelcomePage::pathRequested, this, &MainWindow::openRecent);
    connect(m_welcome, &WelcomePage::forgetRequested, this, &MainWindow::forget);
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::placeChanged, this, [this](const QString &place) {
        showPlace(place);
        // A click chooses its row once more after it was told, also where the page stays.
        QMetaObject::invokeMethod(
            m_pages, [this] { showPlace(m_pages->place()); }, Qt::QueuedConnection);
    });
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::showState);
    m_packs->attach(*m_pages, *m_document);
    m_evidence->attach(*m_pages, *m_document);
    m_maps->attach(*m_pages, *m_document);
    m_history->attach(*m_pages, *m_document);
    connect(m_pages, &PageStack::pendingChanged, this, &MainWindow::showState);
    connect(m_pages, &PageStack::importRequested, this, &MainWindow::importInto);
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::adoptPage);
    connect(m_pages, &PageStack::lookChosen, this, [this](Theme::Look look) {
        m_theme.setLook(look);
        m_settings.setLook(look);
    });
    connect(m_document.get(), &Document::busyChanged, m_pages, [this] { showState(); });
    connect(&m_document->undoStack(), &QUndoStack::indexChanged, m_pages, [this] { showState(); });
}

/// Keys of one letter work in its table only.
void MainWindow::adoptPage(Page *page)
{
    m_looks->attach(page);
    if (auto *registers = qobject_cast<RegisterPage *>(page)) {
        registers->table().addActions({&m_actions->of(u"delegateTask"), &m_actions->of(u"addEvidence")});
    }
}

void MainWindow::showPage(const QString &place)
{
    if (!m_pages) {
        return;
    }
    const bool isByKeys = m_rail->isAncestorOf(focusWidget());
    m_pages->showPlace(place);
    if (isByKeys && m_pages->place() == place) {
        m_rail->setFocus();
    }
}

QString MainWindow::place() const
{
    return m_pages ? m_pages->place() : QString();
}

void MainWindow::showPlace(const QString &place)
{
    const QSignalBlocker quiet(m_rail);
    m_rail->setCurrent(place);
}

bool MainWindow::isReady() const
{
    return !m_pages || (m_pages->current()->isReady() && !m_checked.isEmpty());
}

} // namespace binnacle
