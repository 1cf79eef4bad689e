#include "models/document/delegating.h"
#include "models/document/document.h"
#include "models/measures/wording.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/registry.h"
#include "ui/forms/recordform.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/actions.h"
#include "ui/shell/clockwatch.h"
#include "ui/shell/draftmenu.h"
#include "ui/shell/evidencedesk.h"
#include "ui/shell/identityguide.h"
#include "ui/shell/importguide.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/regions.h"
#include "ui/shell/settings.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int narrowBelow = 1280;

static const QString draftsAction = u"drafts"_s;

/// What is typed into this form, and how many others wait.
static QList<StatusLine::Item> unentered(const PendingForm &pending, int drafts)
{
    QList<StatusLine::Item> items;
    if (!pending.text.isEmpty()) {
        items << StatusLine::Item{pending.text, u"edit"_s, &Tokens::brass, &Tokens::brass};
    }
    if (drafts > 0) {
        items << StatusLine::Item{MainWindow::tr("%n draft(s) not entered yet", nullptr, drafts), u"note"_s,
            &Tokens::brass, &Tokens::brass, draftsAction};
    }
    return items;
}

static QList<StatusLine::Item> stateOf(
    const Document *document, const QString &checked, const QList<StatusLine::Item> &unentered)
{
    if (!document) {
        return {{MainWindow::tr("Works offline, no network is used"), u"lock"_s}};
    }
    QList<StatusLine::Item> items;
    const QString refusal = document->accessText();
    if (!refusal.isEmpty()) {
        items << StatusLine::Item{refusal, u"lock"_s, &Tokens::watch, &Tokens::text2};
    } else if (document->access() == Document::Access::AsAsked) {
        items << StatusLine::Item{MainWindow::tr("Opened for reading"), u"lock"_s};
    } else {
        items << StatusLine::Item{MainWindow::tr("All changes kept"), u"check"_s, &Tokens::good};
    }
    items += unentered;
    if (!checked.isEmpty()) {
        items << StatusLine::Item{checked};
    }
    if (!document->meta(u"as_of"_s).isEmpty()) {
        items << StatusLine::Item{MainWindow::tr("As of %1 (sample)").arg(dayText(document->asOf())), u"calendar"_s};
    }
    return items;
}

void MainWindow::showState()
{
    const bool isOpen = m_document && m_pages;
    const Page *page = isOpen ? m_pages->current() : nullptr;
    const PendingForm pending = page ? page->pending() : PendingForm{};
    m_rail->setVisible(isOpen);
    m_center->setCurrentWidget(isOpen ? static_cast<QWidget *>(m_pages) : m_welcome);
    const QList<StatusLine::Item> items
        = m_clocks->items() + unentered(pending, m_drafts->countBeside(pending)) + m_identity->items();
    m_status->setItems(stateOf(m_document.get(), m_checked, items));
    showHints();
    showActions();
}

/// Empty: of no document.
void MainWindow::showName(const QString &name)
{
    m_name->hide();
    m_name->setText(name.isEmpty() ? tr("No document open") : name);
    m_name->show(); // only then does a menu bar ask its corner how wide it is
    setWindowTitle(name.isEmpty() ? tr("Binnacle") : tr("%1 - Binnacle").arg(name));
}

void MainWindow::showRecent()
{
    QList<RecentDocument> recent;
    for (const QString &path : m_settings.recentDocuments()) {
        recent << RecentDocument{path, m_settings.documentName(path)};
    }
    m_welcome->setRecent(recent);
}

void MainWindow::forget(const QString &path)
{
    m_settings.forgetRecentDocument(path);
    showRecent();
}

void MainWindow::openRecent(const QString &path)
{
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    switch (m_prompts.askMissing(path)) {
    case Prompts::MissingAnswer::Locate:
        chooseDocument();
        if (m_document) {
            forget(path);
        }
        break;
    case Prompts::MissingAnswer::Forget:
        forget(path);
        break;
    case Prompts::MissingAnswer::Nothing:
        break;
    }
}

/// They follow the focus.
void MainWindow::showHints()
{
    const Page *page = m_document && m_pages ? m_pages->current() : nullptr;
    m_status->setHints(page ? page->hints() : m_welcome->hints());
}

void MainWindow::followStatus(const QString &action, const QRect &place)
{
    if (action == IdentityGuide::action()) {
        m_identity->ask();
    } else if (action == ClockWatch::action()) {
        m_pages->showRecord(incident::schema.id(), m_clocks->incidentId());
    } else if (action == draftsAction) {
        m_drafts->menu().popup(
            m_status->mapToGlobal(place.topLeft()) - QPoint(0, m_drafts->menu().sizeHint().height()));
    }
}

void MainWindow::showActions()
{
    const bool isOpen = m_document && m_pages;
    const bool isWritable = isOpen && m_document->isWritable();
    const bool isRegister = registerPage() != nullptr;
    for (const char16_t *id : {u"copyTo", u"closeDocument", u"verify", u"goOverview", u"goReview", u"goDecisions",
             u"nextRegion", u"showPack", u"writePack", u"printPack"}) {
        m_actions->of(id).setEnabled(isOpen);
    }
    m_actions->of(u"whoAmI").setEnabled(isWritable);
    m_actions->of(u"find").setEnabled(isRegister);
    m_actions->of(u"toggleForm").setEnabled(isRegister);
    m_actions->of(u"columns").setEnabled(isRegister);
    const RegisterPage *page = registerPage();
    m_actions->of(u"delegateTask").setEnabled(isRegister && isWritable && isDelegable(page->schema()));
    m_actions->of(u"addEvidence").setEnabled(isRegister && isWritable && page->form().takesEvidence());
    m_actions->of(u"stopIntake").setEnabled(m_evidence->isTakingIn());
    m_goTo->setEnabled(isOpen);
    m_actions->of(u"newRecord").setEnabled(isRegister && isWritable);
    m_actions->of(u"import").setEnabled(isRegister && isWritable);
    const QUndoStack *stack = isOpen ? &m_document->undoStack() : nullptr;
    m_actions->of(u"undo").setEnabled(isWritable && stack->canUndo());
    m_actions->of(u"redo").setEnabled(isWritable && stack->canRedo());
    m_actions->replaceText(u"undo", stack && stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    m_actions->replaceText(u"redo", stack && stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
}

void MainWindow::importInto(const QString &registerId)
{
    const RegisterSchema *schema = findRegister(registerId);
    if (schema && m_pages && m_pages->current()->leave()) {
        m_import->start(*m_document, *schema);
    }
}

RegisterPage *MainWindow::registerPage() const
{
    return m_pages ? qobject_cast<RegisterPage *>(m_pages->current()) : nullptr;
}

void MainWindow::fit()
{
    const bool isNarrow = width() < narrowBelow;
    m_rail->setCompact(isNarrow);
    m_welcome->setNarrow(isNarrow);
    if (m_pages) {
        m_pages->setNarrow(isNarrow);
    }
}

void MainWindow::nextRegion()
{
    QList<QWidget *> regions = m_pages ? m_pages->current()->regions() : QList<QWidget *>();
    focusNextRegion(regions << m_rail);
}

void MainWindow::showChecked(bool isIntact)
{
    m_checked = isIntact ? tr("Document checked, all entries intact") : tr("Changed outside Binnacle");
    showState();
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    return focusInReadingOrder(*this, isNext);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeDocument());
    if (event->isAccepted()) {
        m_settings.setWindowGeometry(saveGeometry());
        emit closed();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->setAccepted(urls.size() == 1 && urls.first().isLocalFile());
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace binnacle
