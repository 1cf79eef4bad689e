#include "models/review/dutychange.h"

#include "models/measures/wording.h"
#include "models/registers/definitions/responsibility.h"

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct DutyText
{
    Q_DECLARE_TR_FUNCTIONS(duties)
};

} // namespace

static Error refusal(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

static bool hasLeft(const MapPerson &person, QDate day)
{
    return person.leftOn.isValid() && person.leftOn < day;
}

static QMap<qsizetype, Value> valuesOf(const MapDuty &duty, QDate from)
{
    using namespace responsibility;
    return {{Clause, duty.clause}, {Duty, duty.duty}, {KeyRole, duty.keyRole.isEmpty() ? u"none"_s : duty.keyRole},
        {AccountableId, duty.accountableId}, {ResponsibleId, duty.responsibleId},
        {Consulted, duty.consulted.isEmpty() ? Value() : duty.consulted.join(u", "_s)},
        {Informed, duty.informed.isEmpty() ? Value() : duty.informed.join(u", "_s)},
        {FromOn, from.toString(Qt::ISODate)},
        {ToOn, duty.toOn.isValid() ? Value(duty.toOn.toString(Qt::ISODate)) : Value()}};
}

/// `after` is the duty as it shall be from the day of the map on.
static Change carriedOver(
    const ResponsibilityMap &map, const MapDuty &before, const MapDuty &after, const QString &title)
{
    Change change(title);
    const QMap<qsizetype, Value> values = valuesOf(after, map.asOf);
    if (before.isInForce() && before.fromOn == map.asOf) {
        change.update(responsibility::schema, before.id, before.revision, values);
        return change;
    }
    if (before.isInForce()) {
        change.update(responsibility::schema, before.id, before.revision,
            {{responsibility::ToOn, map.asOf.addDays(-1).toString(Qt::ISODate)}});
    }
    change.insert(responsibility::schema, values);
    return change;
}

static Result<Change> named(const ResponsibilityMap &map, const MapDuty &duty, const MapPerson &person)
{
    if (duty.isInForce() && duty.accountableId == person.id) {
        return Change(QString());
    }
    if (duty.id != 0 && duty.accountableId != person.id) {
        const MapPerson now = map.everybody.value(duty.accountableId);
        const QString name = hasLeft(now, map.asOf)
            ? DutyText::tr("%1 (left on %2)").arg(shortName(now.name), dayText(now.leftOn))
            : shortName(now.name);
        if (!duty.isInForce()) {
            return refusal(DutyText::tr("%1 had one accountable person, %2, until %3. Giving it to another one needs a "
                                        "decision or an appointment.")
                               .arg(duty.clause, name, dayText(duty.endedOn)));
        }
        return refusal(DutyText::tr("%1 has one accountable person, %2. Moving it needs a decision or an appointment.")
                           .arg(duty.clause, name));
    }
    if (duty.isReserved && person.seat == 0) {
        return refusal(DutyText::tr("%1 is reserved for top management, and %2 holds no seat of it.")
                           .arg(duty.clause, shortName(person.name)));
    }
    MapDuty after = duty;
    after.accountableId = person.id;
    after.toOn = {};
    const bool isDone = duty.responsibleId != 0 && !hasLeft(map.everybody.value(duty.responsibleId), map.asOf);
    after.responsibleId = isDone ? duty.responsibleId : person.id;
    return carriedOver(map, duty, after, DutyText::tr("Make %1 accountable for %2").arg(person.reference, duty.clause));
}

static Result<Change> asked(
    const ResponsibilityMap &map, const MapDuty &duty, const MapPerson &person, DutyLetter letter)
{
    const DutyLetters now = map.letters(duty, person);
    if (now & (DutyLetter::Accountable | DutyLetter::Responsible)) {
        return refusal(DutyText::tr("%1 is accountable or responsible for %2 already, which is more.")
                           .arg(shortName(person.name), duty.clause));
    }
    if (now.testFlag(letter)) {
        return Change(QString());
    }
    MapDuty after = duty;
    const bool isConsulted = letter == DutyLetter::Consulted;
    after.consulted.removeAll(person.reference);
    after.informed.removeAll(person.reference);
    (isConsulted ? after.consulted : after.informed) << person.reference;
    return carriedOver(map, duty, after,
        (isConsulted ? DutyText::tr("Consult %1 about %2") : DutyText::tr("Inform %1 about %2"))
            .arg(person.reference, duty.clause));
}

Result<Change> dutyChange(const ResponsibilityMap &map, const MapDuty &duty, const MapPerson &person, DutyLetter letter)
{
    if (hasLeft(person, map.asOf)) {
        return refusal(DutyText::tr("%1 left on %2.").arg(shortName(person.name), dayText(person.leftOn)));
    }
    if (letter == DutyLetter::Accountable) {
        return named(map, duty, person);
    }
    if (!duty.isInForce()) {
        return refusal(DutyText::tr("Nobody is accountable for %1. Name that person first, with A.").arg(duty.clause));
    }
    if (letter != DutyLetter::Responsible) {
        return asked(map, duty, person, letter);
    }
    if (duty.responsibleId == person.id) {
        return Change(QString());
    }
    MapDuty after = duty;
    after.responsibleId = person.id;
    after.consulted.removeAll(person.reference);
    after.informed.removeAll(person.reference);
    return carriedOver(map, duty, after, DutyText::tr("Make %1 responsible for %2").arg(person.reference, duty.clause));
}

Result<Change> dutyCleared(const ResponsibilityMap &map, const MapDuty &duty, const MapPerson &person)
{
    const DutyLetters now = map.letters(duty, person);
    if (now.testFlag(DutyLetter::Accountable)) {
        return refusal(DutyText::tr("%1 has one accountable person, %2. Moving it needs a decision or an appointment.")
                           .arg(duty.clause, shortName(person.name)));
    }
    if (now.testFlag(DutyLetter::Responsible)) {
        return refusal(DutyText::tr("%1 needs somebody responsible. Type R for another person.").arg(duty.clause));
    }
    if (now.testFlag(DutyLetter::Delegated)) {
        return refusal(DutyText::tr("This is a delegation. End it in the list of delegations."));
    }
    if (!now) {
        return Change(QString());
    }
    MapDuty after = duty;
    after.consulted.removeAll(person.reference);
    after.informed.removeAll(person.reference);
    return carriedOver(
        map, duty, after, DutyText::tr("Neither consult nor inform %1 about %2").arg(person.reference, duty.clause));
}

} // namespace binnacle
