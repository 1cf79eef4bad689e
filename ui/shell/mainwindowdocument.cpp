#include "models/document/document.h"
#include "models/document/opendocuments.h"
#include "models/exchange/sample.h"
#include "models/measures/organization.h"
#include "models/storage/backgroundreader.h"
#include "models/storage/query.h"
#include "models/storage/samefile.h"
#include "ui/pages/page.h"
#include "ui/shell/clockwatch.h"
#include "ui/shell/draftmenu.h"
#include "ui/shell/evidencedesk.h"
#include "ui/shell/filecare.h"
#include "ui/shell/identityguide.h"
#include "ui/shell/lockquestion.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/settings.h"
#include "ui/shell/undoguide.h"
#include "ui/widgets/prompts.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString documentFilter()
{
    return MainWindow::tr("Binnacle documents (*.binnacle)");
}

Result<> MainWindow::openDocument(const QString &path)
{
    if (m_document && isSameFile(path, m_document->path())) {
        return {}; // it is here already
    }
    std::shared_ptr<Document> document = m_documents.find(path);
    if (!document) {
        Result<std::unique_ptr<Document>> opened = openAsking(path, m_prompts, m_clock);
        if (!opened) {
            return opened.error();
        }
        document = *std::move(opened);
        m_documents.add(document);
    }
    if (closeDocument()) {
        adopt(std::move(document));
    }
    return {};
}

void MainWindow::adopt(std::shared_ptr<Document> document)
{
    m_document = std::move(document);
    m_settings.addRecentDocument(QFileInfo(m_document->path()).absoluteFilePath());
    m_undo->setDocument(m_document.get());
    m_drafts->setDocument(m_document.get());
    m_identity->setDocument(m_document.get());
    m_clocks->setDocument(m_document.get());
    m_pages = new PageStack(m_theme, *m_document);
    m_center->addWidget(m_pages);
    m_center->setCurrentWidget(m_pages);
    connectPages();
    fit();
    showPage(u"overview"_s);
    checkInBackground();
    const Result<OrganizationFacts> organization = organizationFacts(m_document->database());
    const QString file = QFileInfo(m_document->path()).fileName();
    const QString name = organization && !organization->name.isEmpty() ? organization->name % u", "_s % file : file;
    showName(name);
    m_settings.setDocumentName(m_document->path(), organization ? organization->name : QString());
}

bool MainWindow::closeDocument()
{
    const bool isLast = m_document.use_count() == 1; // of the windows that have it
    if (isLast && m_document->isBusy()
        && !m_prompts.confirm(
            tr("Work is under way. What it has done so far would be taken back."), tr("Stop and close"))) {
        return false;
    }
    if (m_pages && m_pages->current() && !m_pages->current()->keep()) {
        return false;
    }
    m_care->leave();
    forgetDocument();
    m_checked.clear();
    showName({});
    showRecent();
    showState();
    return true;
}

/// Other windows may go on with it.
void MainWindow::forgetDocument()
{
    m_undo->setDocument(nullptr);
    m_drafts->setDocument(nullptr);
    m_identity->setDocument(nullptr);
    m_clocks->setDocument(nullptr);
    delete std::exchange(m_pages, nullptr); // its pages read the document
    m_document.reset();
}

/// Reads the whole file once, so that damage shows before anything is built on it.
void MainWindow::checkInBackground()
{
    m_document->reader().request<QString>(
        u"check"_s,
        [](const Database &database) -> Result<QString> {
            const Result<QVariant> answer = selectValue(database, u"PRAGMA quick_check(1)"_s);
            return answer ? Result<QString>(answer->toString()) : Result<QString>(answer.error());
        },
        m_pages,
        [this](const Result<QString> &answer) {
            m_checked = answer && *answer == u"ok" ? tr("Document checked") : tr("The document is damaged");
            showState();
        });
}

void MainWindow::open(const QString &path)
{
    if (Result<> opened = openDocument(path); !opened) {
        m_prompts.tell(opened.error());
    }
}

void MainWindow::chooseDocument()
{
    if (const QString path = m_prompts.fileToOpen(tr("Open a document"), documentFilter()); !path.isEmpty()) {
        open(path);
    }
}

void MainWindow::makeDocument()
{
    const QString path = m_prompts.fileToSave(tr("New document"), documentFilter(), u"organization.binnacle"_s);
    if (path.isEmpty()) {
        return;
    }
    if (const auto made = Document::create(path, m_clock); !made) {
        m_prompts.tell(made.error());
        return;
    }
    open(path);
}

void MainWindow::makeDemo()
{
    const QString path = m_prompts.fileToSave(tr("Where to keep the demo"), documentFilter(), u"demo.binnacle"_s);
    if (path.isEmpty()) {
        return;
    }
    if (const auto made = createSample(path, m_clock); !made) {
        m_prompts.tell(made.error());
        return;
    }
    open(path);
}

} // namespace binnacle
