#include "ui/shell/filecare.h"

#include "models/document/document.h"
#include "models/storage/backup.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <memory>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype toldFindings = 12; ///< more would not fit a screen; the rest is in the details

FileCare::FileCare(Prompts &prompts, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_status(status)
    , m_opening(std::make_unique<QObject>())
{
}

void FileCare::run(Document &document, const LongJob::Work &work, const std::function<void(const Result<> &)> &done)
{
    LongJob *job = document.startJob(LongJob::Access::Reading, work); // owned by the document
    if (!job) {
        m_prompts.tell({Error::Code::Locked, tr("The document is busy. Try again when the work is done.")});
        return;
    }
    BusyBar &bar = m_status.busyBar();
    bar.setProgress(-1);
    bar.start();
    connect(job, &LongJob::progressed, m_opening.get(), [&bar](qint64 step, qint64 all) {
        bar.setProgress(all > 0 ? static_cast<double>(step) / static_cast<double>(all) : -1);
    });
    connect(job, &LongJob::finished, m_opening.get(), [&bar, done](const Result<> &result) {
        bar.stop();
        done(result);
    });
}

void FileCare::check(Document &document)
{
    const auto found = std::make_shared<VerificationReport>();
    const auto work = [found](Database &database, const Progress &progress) -> Result<> {
        Result<VerificationReport> report = verifyDocument(database, progress);
        if (!report) {
            return report.error();
        }
        *found = *std::move(report);
        return {};
    };
    run(document, work, [this, found](const Result<> &result) {
        if (result) {
            report(*found);
        } else {
            m_prompts.tell(result.error());
        }
    });
}

void FileCare::report(const VerificationReport &found)
{
    emit checked(found.isIntact());
    if (!found.isIntact()) {
        m_prompts.tell(
            {Error::Code::Damaged, found.findings.mid(0, toldFindings).join(u'\n'), found.findings.join(u'\n')});
    }
}

void FileCare::copy(Document &document)
{
    const QString path = m_prompts.fileToSave(tr("Copy to"), tr("Binnacle documents (*.binnacle)"), {});
    if (path.isEmpty()) {
        return;
    }
    const auto work = [path](Database &database, const Progress &progress) { return backUp(database, path, progress); };
    run(document, work, [this, path](const Result<> &result) {
        if (result) {
            const QString words = tr("Copied to %1").arg(QDir::toNativeSeparators(path));
            m_status.showNotice({words, u"check"_s, &Tokens::good, &Tokens::text2});
        } else {
            m_prompts.tell(result.error());
        }
    });
}

void FileCare::leave()
{
    m_opening = std::make_unique<QObject>();
    m_status.busyBar().stop();
}

} // namespace binnacle
