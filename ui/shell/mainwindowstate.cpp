#include "models/document/document.h"
#include "models/document/verification.h"
#include "models/measures/wording.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/settings.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int narrowBelow = 1280;

static QList<StatusLine::Item> stateOf(const Document *document, const QString &checked, const QString &pending)
{
    if (!document) {
        return {{MainWindow::tr("Works offline, no network is used"), u"lock"_s}};
    }
    QList<StatusLine::Item> items;
    const QString refusal = document->accessText();
    if (!refusal.isEmpty()) {
        items << StatusLine::Item {refusal, u"lock"_s, &Tokens::watch, &Tokens::text2};
    } else if (!pending.isEmpty()) {
        items << StatusLine::Item {pending, u"edit"_s, &Tokens::brass, &Tokens::brass};
    } else {
        items << StatusLine::Item {MainWindow::tr("All changes kept"), u"check"_s, &Tokens::good};
    }
    if (!checked.isEmpty()) {
        items << StatusLine::Item {checked};
    }
    if (!document->meta(u"as_of"_s).isEmpty()) {
        items << StatusLine::Item {
            MainWindow::tr("As of %1 (sample)").arg(dayText(document->asOf())), u"calendar"_s};
    }
    return items << StatusLine::Item {document->author().account};
}

void MainWindow::showState()
{
    const bool isOpen = m_document != nullptr;
    m_rail->setVisible(isOpen);
    m_center->setCurrentWidget(isOpen ? static_cast<QWidget *>(m_pages) : m_welcome);
    m_status->setItems(stateOf(m_document.get(), m_checked, m_pending));
    m_status->setHints(isOpen && m_pages->current() ? m_pages->current()->hints() : m_welcome->hints());
    for (const char16_t *id : {u"copyTo", u"closeDocument", u"newRecord", u"find", u"toggleForm", u"verify", u"goOverview", u"goReview", u"goDecisions", u"nextRegion",
             u"showPack", u"writePack", u"printPack"}) {
        m_actions->of(id).setEnabled(isOpen);
    }
    const QUndoStack *stack = isOpen ? &m_document->undoStack() : nullptr;
    const bool isWritable = isOpen && m_document->isWritable();
    m_actions->of(u"undo").setEnabled(isWritable && stack->canUndo());
    m_actions->of(u"redo").setEnabled(isWritable && stack->canRedo());
    m_actions->replaceText(u"undo", stack && stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    m_actions->replaceText(u"redo", stack && stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
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
    const QList<QWidget *> regions = m_pages ? m_pages->current()->regions() : QList<QWidget *>();
    if (regions.isEmpty()) {
        m_rail->setFocus();
        return;
    }
    const auto holdsFocus = [](const QWidget *region) { return region->isAncestorOf(QApplication::focusWidget()) || region->hasFocus(); };
    const auto now = std::find_if(regions.begin(), regions.end(), holdsFocus);
    QWidget *next = now == regions.end() || std::next(now) == regions.end() ? regions.first() : *std::next(now);
    next->setFocus();
    if (!next->hasFocus()) {
        next->nextInFocusChain()->setFocus();
    }
}

void MainWindow::verify()
{
    const Result<VerificationReport> report = verifyDocument(m_document->database());
    if (!report) {
        m_prompts.tell(report.error());
        return;
    }
    m_checked = report->isIntact() ? tr("Document checked, all entries intact") : tr("Changed outside Binnacle");
    if (!report->isIntact()) {
        m_prompts.tell({Error::Code::Damaged, report->findings.mid(0, 12).join(u'\n'), report->findings.join(u'\n')});
    }
    showState();
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
