// Rules of registers whose approval is reserved to top management and that have few others (data dictionary,
// section 2).
#include "models/registers/definitions/decision.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/metric_target.h"
#include "models/registers/definitions/objective.h"
#include "models/registers/definitions/policy_version.h"
#include "models/registers/definitions/resource_request.h"
#include "models/registers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

QList<Issue> decision::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(decision::schema, before, after, others);
    if (rules.changedAny({ApprovedById, DecidedOn})) {
        rules.reserve(ApprovedById, rules.day(DecidedOn), RuleText::tr("a decision of the management review"));
    }
    if (rules.changedAny({AccountableId, DecidedOn})) {
        rules.reserve(AccountableId, rules.day(DecidedOn), RuleText::tr("accountability for a decision"));
    }
    rules.order(DecidedOn, DueOn);
    return rules.take();
}

QList<Issue> objective::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(objective::schema, before, after, others);
    if (rules.changedAny({AccountableId, FromOn})) {
        rules.reserve(AccountableId, rules.day(FromOn), RuleText::tr("setting an objective"));
    }
    if (!rules.has(MetricId) && !rules.has(Milestone)) {
        rules.refuse(MetricId, RuleText::tr("Choose a measure or enter a milestone: an objective is measured."));
    }
    rules.order(FromOn, DueOn);
    rules.order(FromOn, ToOn);
    return rules.take();
}

static qint64 highestVersion(const Record &after, const Lookup &others)
{
    using namespace policy_version;
    qint64 highest = 0;
    const QList<Record> versions = others.findAll(policy_version::schema, {{PolicyId, after.values.at(PolicyId)}});
    for (const Record &other : versions) {
        highest = other.id == after.id ? highest : std::max(highest, other.values.at(Version).toLongLong());
    }
    return highest;
}

QList<Issue> policy_version::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(policy_version::schema, before, after, others);
    if (rules.changedAny({ApprovedById, ApprovedOn})) {
        rules.reserve(ApprovedById, rules.day(ApprovedOn), RuleText::tr("approving a policy"));
    }
    if (const qint64 highest = highestVersion(after, others); rules.isNew() && rules.id(Version) != highest + 1) {
        rules.refuse(Version, RuleText::tr("The next version is %1.").arg(highest + 1));
    }
    rules.order(ApprovedOn, FromOn);
    rules.order(FromOn, NextReviewOn);
    rules.order(FromOn, ToOn);
    return rules.take();
}

QList<Issue> resource_request::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(resource_request::schema, before, after, others);
    const QString answer = rules.text(Answer);
    if ((answer == u"approved" || answer == u"refused") && rules.changedAny({Answer, DecidedOn, DecidedById, Reason})) {
        rules.need(DecidedOn);
        rules.need(DecidedById);
        if (answer == u"refused") {
            rules.need(Reason);
        }
        rules.reserve(DecidedById, rules.day(DecidedOn), RuleText::tr("answering a request for resources"));
        delegation::judgeApproval(rules, DecidedById, rules.id(RaisedById), rules.day(DecidedOn));
    }
    rules.order(RaisedOn, DecidedOn);
    return rules.take();
}

QList<Issue> metric_target::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(metric_target::schema, before, after, others);
    if (!rules.isNew() && rules.changedAny({FromOn, Aim, AimHigh, Appetite, AppetiteHigh, Limit, LimitHigh})) {
        rules.refuse(
            FromOn, RuleText::tr("Bands keep their history. Enter new ones from the day on which they change."));
    }
    const bool isFirst = others.findAll(metric_target::schema, {{MetricId, after.values.at(MetricId)}}).isEmpty();
    if (rules.isNew() && !isFirst && !rules.has(DecisionId)) {
        rules.refuse(DecisionId,
            RuleText::tr("Appetite and limit change by a decision of top management. Choose the decision."));
    }
    return rules.take();
}

} // namespace binnacle
