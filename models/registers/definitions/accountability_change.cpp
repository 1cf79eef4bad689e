#include "models/registers/definitions/accountability_change.h"

#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::accountability_change {

/// Records whose accountable person holds a seat of top management (domain, section c: reserved matters).
static bool isReserved(const QString &table)
{
    return table == u"objective" || table == u"decision";
}

static void judgeRecord(Rules &rules, const RegisterSchema &target)
{
    const qsizetype accountable = target.indexOf(u"accountable_id");
    if (accountable < 0) {
        rules.refuse(RecordRegister, RuleText::tr("Nobody is accountable for a record of this register."));
        return;
    }
    const std::optional<Record> record = rules.others().find(target, rules.id(RecordId));
    if (record && record->values.at(accountable).toLongLong() != rules.id(FromId)) {
        rules.refuse(FromId,
            RuleText::tr("Accountable for it is %1.")
                .arg(nameOfPerson(record->values.at(accountable).toLongLong(), rules.others())));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(accountability_change::schema, before, after, others);
    if (!rules.isNew()
        && rules.changedAny({RecordRegister, RecordId, FromId, ToId, ChangedOn, DecisionId, AppointedById})) {
        rules.refuse(ToId, RuleText::tr("A change of accountability stays as it is. Enter another one."));
        return rules.take();
    }
    if (!rules.isNew()) {
        return {};
    }
    if (const RegisterSchema *target = others.schema(rules.text(RecordRegister))) {
        judgeRecord(rules, *target);
    }
    if (rules.id(FromId) == rules.id(ToId)) {
        rules.refuse(ToId, RuleText::tr("This is the person who is accountable now. Choose another one."));
    } else if (!isInOffice(rules.id(ToId), rules.day(ChangedOn), others)) {
        rules.refuse(ToId,
            RuleText::tr("%1 is not here on that day. Choose somebody else.")
                .arg(nameOfPerson(rules.id(ToId), others)));
    } else if (isReserved(rules.text(RecordRegister))) {
        rules.reserve(ToId, rules.day(ChangedOn), RuleText::tr("accountability for a reserved matter"));
    }
    if (!rules.has(DecisionId) && !rules.has(AppointedById)) {
        rules.refuse(DecisionId,
            RuleText::tr("Accountability moves by a decision of a review or by an appointment. Choose one of them."));
    }
    rules.reserve(AppointedById, rules.day(ChangedOn), RuleText::tr("moving accountability"));
    return rules.take();
}

} // namespace binnacle::accountability_change
