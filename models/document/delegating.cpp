#include "models/document/delegating.h"

#include "models/document/document.h"
#include "models/document/documenttext.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/recordstore.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static qsizetype ownerOf(const RegisterSchema &schema)
{
    return schema.indexOf(u"responsible_id");
}

bool isDelegable(const RegisterSchema &schema)
{
    return schema.hasReference() && ownerOf(schema) >= 0;
}

std::optional<Record> delegationOf(Document &document, const RegisterSchema &schema, const Record &record)
{
    using namespace delegation;
    if (!isDelegable(schema) || record.id == 0) {
        return {};
    }
    const Result<QList<Record>> found = RecordStore(document.database(), delegation::schema)
                                            .findByValues({{ScopeRegister, schema.id()}, {Tasks, record.reference},
                                                {DelegateId, record.values.at(ownerOf(schema))}, {RevokedOn, {}}});
    return found && !found->isEmpty() ? std::optional(found->last()) : std::nullopt;
}

QMap<qsizetype, Value> delegationPreset(const RegisterSchema &schema, const Record &record, QDate from)
{
    using namespace delegation;
    return {{DelegatorId, record.values.at(ownerOf(schema))}, {ScopeRegister, schema.id()}, {Tasks, record.reference},
        {FromOn, from.toString(Qt::ISODate)}};
}

QList<Issue> checkDelegation(const RegisterSchema &schema, const Record &before, const Record &after,
    const Occasion &occasion, const Lookup &others)
{
    using namespace delegation;
    if (&schema != &delegation::schema || before.revision > 0 || after.origin != u"entered"
        || !delegation::delegatedRecord(after, others)) {
        return {};
    }
    Rules rules(schema, before, after, others);
    if (rules.day(FromOn) > occasion.day) {
        rules.refuse(FromOn,
            DocumentText::tr("The task of a record moves when its delegation is entered. Enter it on the day on which "
                             "it begins."));
    } else if (rules.day(ToOn) < occasion.day) {
        rules.refuse(ToOn, DocumentText::tr("This delegation is over already. Enter a later end."));
    }
    return rules.take();
}

Change takingBack(const Record &delegation, QDate on)
{
    Change change(DocumentText::tr("Take back %1").arg(delegation.values.at(delegation::Tasks).toString()));
    change.update(
        delegation::schema, delegation.id, delegation.revision, {{delegation::RevokedOn, on.toString(Qt::ISODate)}});
    return change;
}

} // namespace binnacle
