#include "models/storage/sqlscript.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <QByteArray>
#include <memory>
#include <sqlite3.h>

namespace binnacle {

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

Result<> runScript(Database &database, const QByteArray &script)
{
    const char *rest = script.constData();
    const char *const end = rest + script.size();
    while (rest < end) {
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare_v2(database.handle(), rest, static_cast<int>(end - rest), &prepared, &rest) != SQLITE_OK) {
            return dialect::lastError(database.handle());
        }
        const Statement statement(prepared); // null for white space and comments
        int step = statement ? SQLITE_ROW : SQLITE_DONE;
        while (step == SQLITE_ROW) {
            step = sqlite3_step(statement.get());
        }
        if (step != SQLITE_DONE) {
            return dialect::lastError(database.handle());
        }
    }
    return {};
}

} // namespace binnacle
