#include "models/registers/definitions/effectiveness_check.h"

#include "models/registers/definitions/finding.h"
#include "models/registers/occasion.h"
#include "models/registers/rules.h"
#include "models/registers/settling.h"

using namespace Qt::StringLiterals;

namespace binnacle::effectiveness_check {

void settle(const Record &, Record &after, const Occasion &occasion, const Lookup &others)
{
    const std::optional<Record> checked = others.find(finding::schema, after.values.at(FindingId).toLongLong());
    if (checked && after.values.at(Cycle).isNull()) {
        after.values[Cycle] = checked->values.at(finding::Cycle);
    }
    if (checked && after.values.at(DueOn).isNull()) {
        after.values[DueOn] = checked->values.at(finding::CheckDueOn);
    }
    if (!after.values.at(Result).isNull()) {
        stamp(effectiveness_check::schema, DoneOn, after, occasion);
    }
}

/// Domain, section d: a tenth of the population, at least 5, at most 30; all of a smaller one.
static qint64 usualSample(qint64 population)
{
    return std::min(population, std::clamp<qint64>(population / 10, 5, 30));
}

static void judgeSample(Rules &rules)
{
    if (!rules.changedAny({Population, SampleSize}) || !rules.has(Population) || !rules.has(SampleSize)) {
        return;
    }
    if (rules.id(SampleSize) > rules.id(Population)) {
        rules.refuse(SampleSize, RuleText::tr("The sample is larger than the population."));
    } else if (rules.id(SampleSize) < usualSample(rules.id(Population))) {
        rules.warn(SampleSize,
            RuleText::tr("The usual sample is %1: a tenth, at least 5, at most 30.")
                .arg(usualSample(rules.id(Population))));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(effectiveness_check::schema, before, after, others);
    const std::optional<Record> checked = others.find(finding::schema, rules.id(FindingId));
    if (!rules.isNew() && !before.values.at(Result).isNull() && rules.changedAny({Result, DoneOn, CheckerId, Cycle})) {
        rules.refuse(Result, RuleText::tr("What a check found stays. Enter another check."));
        return rules.take();
    }
    if (rules.changed(CheckerId) && checked && finding::ownersOf(*checked, others).contains(rules.id(CheckerId))) {
        rules.segregate(CheckerId,
            RuleText::tr("%1 owns the finding. Choose somebody else to check it.")
                .arg(nameOfPerson(rules.id(CheckerId), others)));
    }
    if (rules.has(DoneOn) && !rules.has(Result)) {
        rules.need(Result);
    }
    if (checked && rules.isNew() && !checked->values.at(finding::ImplementedOn).isNull() && !rules.has(Result)) {
        rules.warn(Measure, RuleText::tr("The criterion is better set before the action is carried out."));
    }
    if (checked && rules.changed(Cycle) && rules.id(Cycle) != checked->values.at(finding::Cycle).toLongLong()
        && rules.id(Cycle) != finding::causeCycle(*checked)) {
        rules.refuse(Cycle, RuleText::tr("The finding is in another cycle."));
    }
    const QString implementedOn = checked ? checked->values.at(finding::ImplementedOn).toString() : QString();
    if (checked && rules.has(Result) && rules.changed(Result)
        && (implementedOn.isEmpty() || rules.text(DoneOn) < implementedOn)) {
        rules.refuse(Result, RuleText::tr("A check is done after the action was carried out."));
    }
    judgeSample(rules);
    return rules.take();
}

} // namespace binnacle::effectiveness_check
