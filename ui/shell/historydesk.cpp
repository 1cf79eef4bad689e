#include "ui/shell/historydesk.h"

#include "models/document/document.h"
#include "models/document/history.h"
#include "models/document/redaction.h"
#include "models/exchange/historyexport.h"
#include "models/registers/registry.h"
#include "models/storage/outputfile.h"
#include "ui/dialogs/historysheet.h"
#include "ui/forms/formstack.h"
#include "ui/forms/recordform.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/redactionquestion.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QDir>

using namespace Qt::StringLiterals;

namespace binnacle {

HistoryDesk::HistoryDesk(
    const Theme &theme, Prompts &prompts, const Actions &actions, StatusLine &status, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_actions(actions)
    , m_status(status)
    , m_window(window)
{
    connect(&actions.of(u"history"), &QAction::triggered, this, &HistoryDesk::showRecordHistory);
    connect(&actions.of(u"documentHistory"), &QAction::triggered, this, &HistoryDesk::showDocumentHistory);
    connect(&actions.of(u"redact"), &QAction::triggered, this, &HistoryDesk::redact);
    showActions();
}

void HistoryDesk::attach(PageStack &pages, Document &document)
{
    m_pages = &pages;
    m_document = &document;
    connect(&pages, &PageStack::pageMade, this, &HistoryDesk::adopt);
    connect(&pages, &PageStack::pageChanged, this, &HistoryDesk::showActions);
    connect(&pages, &QObject::destroyed, this, [this] {
        m_pages.clear();
        showActions();
    });
    connect(&document, &Document::busyChanged, &pages, [this] { showActions(); });
}

void HistoryDesk::adopt(Page *made)
{
    if (auto *page = qobject_cast<RegisterPage *>(made)) {
        connect(page, &RegisterPage::historyExportRequested, this, &HistoryDesk::exportHistory);
        connect(&page->form(), &RecordForm::shown, this, &HistoryDesk::showActions);
    }
}

RegisterPage *HistoryDesk::registerPage() const
{
    return m_pages && m_pages->current() ? qobject_cast<RegisterPage *>(m_pages->current()) : nullptr;
}

void HistoryDesk::showActions()
{
    RegisterPage *page = registerPage();
    const bool hasRecord = page && page->form().recordId() != 0;
    m_actions.of(u"history").setEnabled(page);
    m_actions.of(u"documentHistory").setEnabled(m_pages);
    m_actions.of(u"redact").setEnabled(hasRecord && isRedactable(page->schema()) && m_document->isWritable());
}

void HistoryDesk::showRecordHistory()
{
    if (RegisterPage *page = registerPage()) {
        page->toggleHistory();
    }
}

void HistoryDesk::showDocumentHistory()
{
    if (!m_document || !m_pages) {
        return;
    }
    auto *sheet = new HistorySheet(m_theme, *m_document, &m_window); // deletes itself
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &HistorySheet::exportRequested, this, &HistoryDesk::exportHistory);
    connect(sheet, &HistorySheet::recordRequested, this, [this](const QString &registerId, qint64 id) {
        if (m_pages) {
            m_pages->showRecord(registerId, id);
        }
    });
    connect(sheet, &HistorySheet::redactionRequested, this, [this](const QString &registerId, qint64 id) {
        if (const RegisterSchema *schema = findRegister(registerId); schema && m_document) {
            ask(*schema, id);
        }
    });
    sheet->open();
}

void HistoryDesk::exportHistory(const HistoryFilter &filter)
{
    const QString path
        = m_prompts.fileToSave(tr("Export the history"), tr("Tables (*.csv);;JSON (*.json)"), u"history.csv"_s);
    if (path.isEmpty() || !m_document) {
        return;
    }
    const Result<ExportFormat> format = exportFormatOf(path);
    const Result<> allowed = format ? checkOutput(path, {}, m_document->path()) : Result<>(format.error());
    if (!allowed) {
        m_prompts.tell(allowed.error());
        return;
    }
    const Result<qint64> written = binnacle::exportHistory(m_document->database(), filter, *format, path);
    if (!written) {
        m_prompts.tell(written.error());
        return;
    }
    const QString words = tr("%n change(s) written to %1", nullptr, static_cast<int>(*written));
    m_status.showNotice({words.arg(QDir::toNativeSeparators(path)), u"export"_s, &Tokens::good, &Tokens::text2});
}

void HistoryDesk::redact()
{
    RegisterPage *page = registerPage();
    if (!page || !m_document || !m_document->isWritable() || page->form().recordId() == 0) {
        return;
    }
    ask(page->schema(), page->form().recordId());
}

void HistoryDesk::ask(const RegisterSchema &schema, qint64 id)
{
    const Result<Redaction> redaction = planRedaction(m_document->database(), schema, id);
    if (!redaction) {
        m_prompts.tell(redaction.error());
    } else if (m_prompts.confirm(redactionQuestion(*redaction), tr("Redact"))) {
        start(schema, id);
    }
}

/// What is typed into the form would bring the text back, so it goes first.
void HistoryDesk::start(const RegisterSchema &schema, qint64 id)
{
    if (RegisterPage *page = registerPage(); page && &page->schema() == &schema && page->form().recordId() == id) {
        page->forms().discard();
    }
    const Result<Redaction> redaction = planRedaction(m_document->database(), schema, id);
    LongJob *job = redaction ? m_document->startJob(LongJob::Access::Writing,
                       redactionWork(*redaction, {m_document->author(), m_document->clock().now(), m_document->asOf()}))
                             : nullptr; // owned by the document
    if (!job) {
        m_prompts.tell({Error::Code::Locked, tr("The document is busy. Try again when the work is done.")});
        return;
    }
    BusyBar &bar = m_status.busyBar();
    bar.setProgress(-1);
    bar.start();
    const QString name = redaction->records.first().name;
    connect(job, &LongJob::finished, this, [this, &bar, name](const Result<> &result) {
        bar.stop();
        if (!result) {
            m_prompts.tell(result.error());
            return;
        }
        m_status.showNotice({tr("%1 was redacted").arg(name), u"check"_s, &Tokens::good, &Tokens::text2});
    });
}

} // namespace binnacle
