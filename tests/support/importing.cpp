#include "support/importing.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace binnacle::test {

QList<qint64> ImportRun::counts() const
{
    return {report.added, report.updated, report.same, report.skipped, report.refused};
}

QStringList ImportRun::refusals() const
{
    QStringList lines;
    for (const RowNote &note : report.refusals) {
        lines << u"%1 %2: %3"_s.arg(QString::number(note.line), note.column, note.reason);
    }
    return lines;
}

ImportRun importFile(Document &document, const RegisterSchema &schema, const QString &path,
    const ImportOptions &options, const Progress &progress)
{
    ImportPlan plan{.path = path, .schema = &schema, .onDuplicate = options.onDuplicate};
    plan.isDryRun = options.isDryRun;
    plan.undoLimit = options.undoLimit;
    plan.author = document.author();
    plan.madeAt = document.clock().now();
    if (!options.mapPath.isEmpty()) {
        const Result<ImportMap> map = loadImportMap(options.mapPath);
        if (!map) {
            return {map.error(), {}};
        }
        plan.map = *map;
    }
    const auto report = std::make_shared<ImportReport>();
    const Result<> result
        = document.runJob(importWork(plan, report), progress, Document::StepOfWork(report, &report->change));
    return {result, *report};
}

QString realData(const QString &name)
{
    const QString path = QStringLiteral(SHARED_DIR "/data/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace binnacle::test
