#include "models/registers/accountability.h"

#include "models/registers/definitions/accountability_change.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::accountability {

/// Nobody answers yet for what is not raised or in force; what is merely new, an open action, has its accountable
/// person.
static bool isOnlyDrafted(const RegisterSchema &schema, const Record &record)
{
    const qsizetype status = schema.indexOf(u"status");
    return status >= 0 && record.values.at(status).toString() == u"draft";
}

qint64 appointed(const RegisterSchema &schema, qint64 recordId, const Lookup &others)
{
    using namespace accountability_change;
    const Record *latest = nullptr;
    const QList<Record> moves
        = others.findAll(accountability_change::schema, {{RecordRegister, schema.id()}, {RecordId, recordId}});
    for (const Record &move : moves) {
        if (!latest || move.values.at(ChangedOn).toString() >= latest->values.at(ChangedOn).toString()) {
            latest = &move;
        }
    }
    return latest ? latest->values.at(ToId).toLongLong() : 0;
}

QList<Issue> check(const RegisterSchema &schema, const Record &before, const Record &after, const Lookup &others)
{
    const qsizetype accountable = schema.indexOf(u"accountable_id");
    if (accountable < 0 || before.revision == 0 || before.values.at(accountable).isNull()
        || before.values.at(accountable) == after.values.at(accountable) || isOnlyDrafted(schema, before)) {
        return {};
    }
    Rules rules(schema, before, after, others);
    if (appointed(schema, after.id, others) != rules.id(accountable)) {
        rules.refuse(accountable,
            RuleText::tr("%1 stays accountable. Accountability moves by a recorded decision or an appointment: enter a "
                         "change of accountability.")
                .arg(nameOfPerson(before.values.at(accountable).toLongLong(), others)),
            accountability_change::schema);
    }
    return rules.take();
}

} // namespace binnacle::accountability
