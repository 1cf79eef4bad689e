#include "models/exchange/importplan.h"

#include "models/exchange/exchangetext.h"
#include "models/exchange/importer.h"
#include "models/storage/database.h"
#include "models/storage/samefile.h"

#include <QFileInfo>

namespace binnacle {

Result<> checkTable(const QString &path, const QString &document)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        return Error{Error::Code::Unreadable,
            file.exists()
                ? ExchangeText::tr("%1 is no ordinary file. Choose the file that holds the table.").arg(path)
                : ExchangeText::tr("There is no file %1.").arg(path)};
    }
    if (!document.isEmpty() && isSameFile(path, document)) {
        return Error{Error::Code::Usage, ExchangeText::tr("A document cannot be imported into itself.")};
    }
    return {};
}

LongJob::Work importWork(const ImportPlan &plan, std::shared_ptr<ImportReport> report)
{
    return [plan, report](Database &database, const Progress &progress) -> Result<> {
        if (Result<> allowed = checkTable(plan.path, database.path()); !allowed) {
            return allowed;
        }
        return Importer(database, plan, *report).run(progress);
    };
}

} // namespace binnacle
