#include "models/document/undobarrier.h"

#include "models/document/historytext.h"
#include "models/registers/choice.h"
#include "models/registers/definitions/freeze.h"
#include "models/registers/lifecycle.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QString whyNever(const LoggedChange &change)
{
    if (change.kind == u"redaction") {
        return HistoryText::tr("What was redacted is gone for good.");
    }
    if (change.kind == u"import" || change.hasImports) {
        return HistoryText::tr("An import is taken back with Ctrl+Z right after it, not from here.");
    }
    if (change.rows.size() >= largestUndoneChange) {
        return HistoryText::tr("It has too many rows.");
    }
    for (const LoggedRow &row : change.rows) {
        if (!row.schema) {
            return HistoryText::tr("It belongs to a register that this version does not know.");
        }
        if (row.isEmptied) {
            return HistoryText::tr("A record of it was redacted since.");
        }
        if (row.schema == &freeze::schema) {
            return HistoryText::tr("What was frozen stays frozen.");
        }
        if (row.schema->appendOnly) {
            return HistoryText::tr("Its %1 stays for good. Enter a later one, or take the next step.").arg(row.schema->oneText());
        }
    }
    return {};
}

QString recordText(const RegisterSchema &schema, const QString &reference, qint64 id)
{
    return u"%1 %2"_s.arg(schema.oneText(), reference.isEmpty() ? QString::number(id) : reference);
}

/// The review to which a guarded record belongs (see guards.sql), as an expression; empty for all others.
static QString reviewOf(const RegisterSchema &schema)
{
    static const QStringList guarded{u"review_input"_s, u"agenda_item"_s, u"attendance"_s, u"proposal"_s, u"decision"_s};
    if (schema.id() == u"position") {
        return u"(SELECT review_id FROM proposal JOIN position ON proposal.id = proposal_id WHERE position.id = ?)"_s;
    }
    return schema.id() == u"review" ? u"?"_s
        : guarded.contains(schema.id()) ? u"(SELECT review_id FROM %1 WHERE id = ?)"_s.arg(schema.id())
                                        : QString();
}

static bool isSigned(const Database &database, const RegisterSchema &schema, const Record &record)
{
    const QString review = reviewOf(schema);
    if (review.isEmpty()) {
        return false;
    }
    const Result<QVariant> found = selectValue(database,
        u"SELECT 1 FROM review_event WHERE to_status = 'signed' AND review_id = "_s + review, {record.id});
    return found && !found->isNull();
}

/// The state in which a record stays as it is: closed, or one without a way on.
static QString endState(const RegisterSchema &schema, const Record &record)
{
    const Lifecycle *cycle = lifecycle::find(schema);
    if (!cycle) {
        return {};
    }
    const qsizetype status = schema.indexOf(QString::fromLatin1(cycle->status));
    const QString state = record.values.at(status).toString();
    const QString kind = cycle->kind
        ? record.values.at(schema.indexOf(QString::fromLatin1(cycle->kind))).toString()
        : QString();
    const Life *life = lifecycle::find(*cycle, kind);
    const bool isEnd = state == u"closed" || (life && lifecycle::next(*life, state).isEmpty());
    return isEnd ? choiceWord(QLatin1StringView(schema.field(status).target), state) : QString();
}

QString whyNotNow(const Database &database, const RegisterSchema &schema, const Record &record)
{
    const QString name = recordText(schema, record.reference, record.id);
    if (isSigned(database, schema, record)) {
        return HistoryText::tr("The review of %1 is signed. What belongs to it does not change any more.").arg(name);
    }
    const QString state = endState(schema, record);
    return state.isEmpty()
        ? QString()
        : HistoryText::tr("The state of %1 is “%2”; it stays as it is.").arg(name, state);
}

} // namespace binnacle
