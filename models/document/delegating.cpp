#include "models/document/delegating.h"

#include "models/document/document.h"
#include "models/document/documenttext.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/recordstore.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static QString taskOf(const RegisterSchema &schema, const Record &record)
{
    return schema.hasReference() ? record.reference : schema.oneText() % u' ' % QString::number(record.id);
}

static qsizetype ownerOf(const RegisterSchema &schema)
{
    return schema.indexOf(u"responsible_id");
}

std::optional<Record> runningDelegation(Document &document, const RegisterSchema &schema, const Record &record)
{
    using namespace delegation;
    if (ownerOf(schema) < 0 || record.id == 0) {
        return {};
    }
    const QString today = document.asOf().toString(Qt::ISODate);
    const Result<QList<Record>> found = RecordStore(document.database(), delegation::schema)
                                            .findByValues({{ScopeRegister, schema.id()},
                                                {Tasks, taskOf(schema, record)},
                                                {DelegateId, record.values.at(ownerOf(schema))}});
    for (const Record &each : found.valueOr({})) {
        const bool isRunning = each.values.at(FromOn).toString() <= today && today <= each.values.at(ToOn).toString()
            && each.values.at(RevokedOn).isNull();
        if (isRunning) {
            return each;
        }
    }
    return {};
}

Change delegating(
    const RegisterSchema &schema, const Record &record, qint64 delegateId, QDate from, QDate to, const QString &reason)
{
    using namespace delegation;
    Change change(DocumentText::tr("Delegate %1").arg(taskOf(schema, record)));
    change.insert(delegation::schema,
        {{DelegatorId, record.values.at(ownerOf(schema))}, {DelegateId, delegateId}, {ScopeRegister, schema.id()},
            {Tasks, taskOf(schema, record)}, {FromOn, from.toString(Qt::ISODate)}, {ToOn, to.toString(Qt::ISODate)},
            {delegation::Reason, reason}});
    change.update(schema, record.id, record.revision, {{ownerOf(schema), delegateId}});
    return change;
}

Change takingBack(const RegisterSchema &schema, const Record &record, const Record &delegation, QDate on)
{
    Change change(DocumentText::tr("Take back %1").arg(taskOf(schema, record)));
    change.update(delegation::schema, delegation.id, delegation.revision,
        {{delegation::RevokedOn, on.toString(Qt::ISODate)}});
    change.update(
        schema, record.id, record.revision, {{ownerOf(schema), delegation.values.at(delegation::DelegatorId)}});
    return change;
}

} // namespace binnacle
