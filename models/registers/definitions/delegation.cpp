#include "models/registers/definitions/delegation.h"

#include "models/registers/definitions/competence.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::delegation {

static constexpr int longest = 12; ///< months

static int mostMonths(const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    return organizations.isEmpty() ? longest
                                   : organizations.first().values.at(organization::DelegationMaxMonths).toInt();
}

/// The task that would be handed on was handed to the delegator by somebody else.
static bool isHandedOn(const Rules &rules, const Record &after)
{
    const QList<Record> received = rules.others().findAll(delegation::schema, {{DelegateId, rules.id(DelegatorId)}});
    return std::any_of(received.begin(), received.end(), [&](const Record &other) {
        const auto textOf = [&](Column field) { return other.values.at(field).toString(); };
        const bool isSameTask = textOf(ScopeRegister) == rules.text(ScopeRegister)
            && textOf(ScopeClause) == rules.text(ScopeClause) && textOf(Tasks) == rules.text(Tasks);
        const QString end = textOf(RevokedOn).isEmpty() ? textOf(ToOn) : std::min(textOf(ToOn), textOf(RevokedOn));
        return other.id != after.id && isSameTask && textOf(FromOn) <= rules.text(FromOn) && rules.text(FromOn) <= end;
    });
}

std::optional<DelegatedRecord> delegatedRecord(const Record &delegation, const Lookup &others)
{
    const RegisterSchema *target = others.schema(delegation.values.at(ScopeRegister).toString());
    const qsizetype owner = target && target->hasReference() ? target->indexOf(u"responsible_id") : -1;
    const qint64 id = owner < 0 ? 0 : others.findReference(*target, delegation.values.at(Tasks).toString());
    const std::optional<Record> record = id == 0 ? std::nullopt : others.find(*target, id);
    return record ? std::optional<DelegatedRecord>({target, *record, owner}) : std::nullopt;
}

/// Nobody gives away what is another's.
static void judgeDelegator(Rules &rules, const Record &after)
{
    const std::optional<DelegatedRecord> task = rules.isNew() ? delegatedRecord(after, rules.others()) : std::nullopt;
    if (task && task->record.values.at(task->owner).toLongLong() != rules.id(DelegatorId)) {
        rules.refuse(DelegatorId,
            RuleText::tr("The owner of %1 is %2. Only the owner delegates a task.")
                .arg(task->record.reference,
                    nameOfPerson(task->record.values.at(task->owner).toLongLong(), rules.others())));
    }
}

static void judgePeriod(Rules &rules)
{
    rules.order(FromOn, ToOn);
    const int months = mostMonths(rules.others());
    if (rules.changedAny({FromOn, ToOn}) && rules.day(ToOn) > rules.day(FromOn).addMonths(months)) {
        rules.refuse(
            ToOn, RuleText::tr("A delegation lasts at most %n month(s). Enter an earlier end.", nullptr, months));
    }
    rules.order(FromOn, RevokedOn);
}

static void judgeDelegate(Rules &rules, const Record &after)
{
    if (!rules.changedAny({DelegatorId, DelegateId, FromOn, ScopeRegister, ScopeClause, Tasks})) {
        return;
    }
    const QString name = nameOfPerson(rules.id(DelegateId), rules.others());
    if (rules.id(DelegatorId) == rules.id(DelegateId)) {
        rules.refuse(DelegateId, RuleText::tr("Nobody delegates to himself or herself. Choose somebody else."));
    } else if (!isInOffice(rules.id(DelegateId), rules.day(FromOn), rules.others())) {
        rules.refuse(DelegateId, RuleText::tr("%1 is not here on that day. Choose somebody else.").arg(name));
    } else if (isHandedOn(rules, after)) {
        rules.refuse(DelegatorId,
            RuleText::tr("This task was delegated to %1 and is not handed on. Its owner delegates it.")
                .arg(nameOfPerson(rules.id(DelegatorId), rules.others())));
    } else if (rules.others().findAll(competence::schema, {{competence::PersonId, rules.id(DelegateId)}}).isEmpty()) {
        rules.warn(DelegateId, RuleText::tr("No competence of %1 is on record.").arg(name));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(delegation::schema, before, after, others);
    judgePeriod(rules);
    judgeDelegate(rules, after);
    judgeDelegator(rules, after);
    return rules.take();
}

} // namespace binnacle::delegation
