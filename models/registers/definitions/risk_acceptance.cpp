#include "models/registers/definitions/risk_acceptance.h"

#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::risk_acceptance {

static constexpr int longest = 12; ///< months

/// The assessment on which the acceptance rests.
static std::optional<Record> assessmentOn(const Rules &rules)
{
    using namespace risk_assessment;
    std::optional<Record> latest;
    const QList<Record> all = rules.others().findAll(
        risk_assessment::schema, {{risk_assessment::RiskId, rules.id(risk_acceptance::RiskId)}});
    for (const Record &assessment : all) {
        const QString on = assessment.values.at(AssessedOn).toString();
        if (on <= rules.text(AcceptedOn) && (!latest || on >= latest->values.at(AssessedOn).toString())) {
            latest = assessment;
        }
    }
    return latest;
}

static qint64 appetite(const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    return organizations.isEmpty() ? 0 : organizations.first().values.at(organization::AppetiteScore).toLongLong();
}

static void judgeAcceptor(Rules &rules)
{
    const QString name = nameOfPerson(rules.id(AcceptedById), rules.others());
    const std::optional<Record> risk = rules.others().find(risk::schema, rules.id(RiskId));
    const bool isOwner = risk && risk->values.at(risk::AccountableId).toLongLong() == rules.id(AcceptedById);
    const std::optional<Record> assessment = assessmentOn(rules);
    const qint64 assessed = assessment ? assessment->values.at(risk_assessment::Residual).toLongLong() : 0;
    if (std::max(rules.id(Residual), assessed) > appetite(rules.others())) {
        rules.reserve(AcceptedById, rules.day(AcceptedOn), RuleText::tr("accepting a risk above appetite"));
    } else if (!isOwner && !isTopManagement(rules.id(AcceptedById), rules.day(AcceptedOn), rules.others())) {
        rules.refuse(AcceptedById,
            RuleText::tr("A risk is accepted by who answers for it, or by top management. %1 does neither.").arg(name));
    }
    if (assessment && assessment->values.at(risk_assessment::AssessedById).toLongLong() == rules.id(AcceptedById)) {
        rules.segregate(AcceptedById, RuleText::tr("%1 scored this risk. Somebody else accepts it.").arg(name));
    }
    if (risk) {
        delegation::judgeApproval(
            rules, AcceptedById, risk->values.at(risk::AccountableId).toLongLong(), rules.day(AcceptedOn));
    }
    if (assessment && assessed != rules.id(Residual)) {
        rules.warn(Residual, RuleText::tr("The last assessment gives %1.").arg(assessed));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(risk_acceptance::schema, before, after, others);
    rules.order(AcceptedOn, UntilOn);
    rules.order(AcceptedOn, EndedOn);
    if (rules.changedAny({AcceptedOn, UntilOn}) && rules.day(UntilOn) > rules.day(AcceptedOn).addMonths(longest)) {
        rules.refuse(UntilOn,
            RuleText::tr("A risk is accepted for at most %n month(s). Enter an earlier end.", nullptr, longest));
    }
    if (rules.changedAny({AcceptedById, AcceptedOn, Residual, RiskId})) {
        judgeAcceptor(rules);
    }
    return rules.take();
}

} // namespace binnacle::risk_acceptance
