// What can be no fact, in registers with little else to judge; the database refuses it as well, without words.
#include "models/registers/definitions/acknowledgement.h"
#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/exposure.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/definitions/training.h"
#include "models/registers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// A part of the count is no more than the whole, and no less than nothing.
static void judgeShare(Rules &rules, qsizetype part, qsizetype whole)
{
    if (!rules.changedAny({part, whole}) || !rules.has(part)) {
        return;
    }
    if (rules.id(part) < 0 || (rules.has(whole) && rules.id(part) > rules.id(whole))) {
        rules.refuse(part,
            RuleText::tr("“%1” must be from 0 to “%2”. Enter the right number.")
                .arg(rules.label(part), rules.label(whole)));
    }
}

QList<Issue> training::check(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(training::schema, before, after, others);
    judgeShare(rules, CompletedCount, InScopeCount);
    return rules.take();
}

QList<Issue> acknowledgement::check(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(acknowledgement::schema, before, after, others);
    if (!rules.has(PersonId) && !rules.has(InScopeCount)) {
        rules.refuse(PersonId, RuleText::tr("Choose who read it, or enter the counts of a campaign."));
    }
    judgeShare(rules, AcknowledgedCount, InScopeCount);
    return rules.take();
}

QList<Issue> exposure::check(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(exposure::schema, before, after, others);
    if (rules.changed(MonthOn) && rules.day(MonthOn).day() != 1) {
        rules.refuse(MonthOn, RuleText::tr("A month is entered by its first day, such as 2026-07-01."));
    }
    return rules.take();
}

QList<Issue> due_rule::check(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(due_rule::schema, before, after, others);
    if (!rules.changedAny({Grade, Step})) {
        return {};
    }
    const QList<Record> same
        = others.findAll(due_rule::schema, {{Grade, after.values.at(Grade)}, {Step, after.values.at(Step)}});
    if (std::any_of(same.begin(), same.end(), [&](const Record &other) { return other.id != after.id; })) {
        rules.refuse(Step, RuleText::tr("There is a time limit for this grade and step already. Change that one."));
    }
    return rules.take();
}

/// A score is likelihood times impact, and controls raise neither.
QList<Issue> risk_assessment::check(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(risk_assessment::schema, before, after, others);
    struct Score
    {
        Column likelihood;
        Column impact;
        Column product;
    };
    for (const Score &score :
        {Score{InherentLikelihood, InherentImpact, Inherent}, Score{ResidualLikelihood, ResidualImpact, Residual}}) {
        const qint64 product = rules.id(score.likelihood) * rules.id(score.impact);
        const bool isKnown = rules.has(score.likelihood) && rules.has(score.impact);
        if (isKnown && rules.id(score.product) != product) {
            rules.refuse(score.product, RuleText::tr("Likelihood times impact is %1. Enter this score.").arg(product));
        }
    }
    for (const auto &[residual, inherent] :
        {std::pair(ResidualLikelihood, InherentLikelihood), std::pair(ResidualImpact, InherentImpact)}) {
        if (rules.id(residual) > rules.id(inherent)) {
            rules.refuse(residual,
                RuleText::tr("“%1” is more than “%2”. What is done about a risk does not raise it.")
                    .arg(rules.label(residual), rules.label(inherent)));
        }
    }
    return rules.take();
}

} // namespace binnacle
