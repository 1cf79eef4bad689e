#include "models/exchange/importplan.h"

#include "models/exchange/importer.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace binnacle {

/// SQLite loses its locks when the same process opens and closes the file of a document.
static bool isDocumentItself(const Database &database, const QString &path)
{
    const QFileInfo document(database.path());
    const QFileInfo data(path);
    return data.exists() && data.canonicalFilePath() == document.canonicalFilePath();
}

LongJob::Work importWork(const ImportPlan &plan, std::shared_ptr<ImportReport> report)
{
    return [plan, report](Database &database, const Progress &progress) -> Result<> {
        if (isDocumentItself(database, plan.path)) {
            return Error{Error::Code::Usage,
                QCoreApplication::translate("exchange", "A document cannot be imported into itself.")};
        }
        return Importer(database, plan, *report).run(progress);
    };
}

} // namespace binnacle
