#include "ui/dialogs/importrun.h"

#include "models/document/document.h"

namespace binnacle {

ImportRun::ImportRun(Document &document, const ImportPlan &plan, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_asked(plan)
    , m_plan(plan)
{
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::check(const ImportPlan &plan)
{
    m_asked = plan;
    if (m_job) {
        m_isAsked = true;
        m_job->cancel();
        return;
    }
    start(true);
}

void ImportRun::import()
{
    if (!m_job) {
        start(false);
    }
}

void ImportRun::cancel()
{
    m_isAsked = false;
    if (m_job) {
        m_job->cancel();
    }
}

void ImportRun::start(bool isDryRun)
{
    m_plan = m_asked; // the job under way keeps its own
    m_plan.isDryRun = isDryRun;
    m_plan.author = m_document.author();
    m_plan.madeAt = m_document.clock().now();
    m_report = std::make_shared<ImportReport>();
    m_job = m_document.startJob(LongJob::Access::Writing, importWork(m_plan, m_report),
        Document::StepOfWork(m_report, &m_report->change)); // kept with the report
    if (!m_job) {
        const Result<> busy = Error{Error::Code::Locked, tr("The document cannot be written now.")};
        isDryRun ? emit checked(busy) : emit imported(busy);
        return;
    }
    connect(m_job, &LongJob::progressed, this, &ImportRun::progressed);
    connect(m_job, &LongJob::finished, this, &ImportRun::finish);
}

// The job is still telling that it is done, so the next one begins when it has.
void ImportRun::finish(const Result<> &result)
{
    m_job = nullptr;
    if (m_isAsked) {
        m_isAsked = false;
        QMetaObject::invokeMethod(
            this, [this] { start(true); }, Qt::QueuedConnection);
        return;
    }
    m_plan.isDryRun ? emit checked(result) : emit imported(result);
}

} // namespace binnacle
