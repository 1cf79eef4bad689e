#include "models/document/changestep.h"

#include "models/document/changelog.h"
#include "models/document/changewriter.h"
#include "models/document/search.h"
#include "models/storage/dialect.h"
#include "models/storage/transaction.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString kindName(Change::Kind kind)
{
    return kind == Change::Kind::Change ? u"change"_s : kind == Change::Kind::Undo ? u"undo"_s : u"redo"_s;
}

/// The entry of a change in the log; 0 when it has personal marks only, which are outside log and undo.
static Result<qint64> log(
    Database &database, const Change &change, const QList<AppliedRow> &rows, const ChangeMark &mark)
{
    LogEntry entry{.madeAt = mark.madeAt,
        .author = mark.author,
        .kind = kindName(change.kind()),
        .title = change.title(),
        .undoesId = change.undoesId()};
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(entry.rows),
        [](const AppliedRow &row) { return row.schema->logged; });
    return entry.rows.isEmpty() ? Result<qint64>(0) : ChangeLog(database).append(entry);
}

static Result<> indexWords(Database &database, const QList<AppliedRow> &rows)
{
    SearchIndex index(database);
    for (const AppliedRow &row : rows) {
        if (!row.schema->logged) {
            continue;
        }
        const Result<> done
            = row.after ? index.replace(*row.schema, *row.after) : index.remove(*row.schema, row.before->id);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<AppliedChange> carryOut(Database &database, Stores &stores, const Change &change, const ChangeMark &mark,
    QList<Issue> &issues, const Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    ChangeWriter writer(database, stores, mark.occasion);
    const Result<QList<AppliedRow>> rows = writer.write(change);
    issues = writer.issues();
    const Result<> indexed = rows ? indexWords(database, *rows) : Result<>(rows.error());
    const Result<qint64> id = indexed ? log(database, change, *rows, mark) : Result<qint64>(indexed.error());
    if (!id) {
        return id.error();
    }
    if (!progress(0, 0)) {
        return dialect::cancelled();
    }
    const Result<> committed = transaction->commit();
    return committed ? Result<AppliedChange>(AppliedChange{*id, change.title(), *rows}) : committed.error();
}

} // namespace binnacle
