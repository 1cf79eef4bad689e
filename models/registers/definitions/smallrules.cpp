// Rules of registers that need one or two sentences.
#include "models/registers/definitions/communication.h"
#include "models/registers/definitions/context_issue.h"
#include "models/registers/definitions/feedback.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/definitions/policy.h"
#include "models/registers/definitions/policy_version.h"
#include "models/registers/definitions/review_input.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QList<Issue> context_issue::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(context_issue::schema, before, after, others);
    if (rules.text(Topic) == u"climate" && rules.changedAny({Topic, Relevance, DecidedById})) {
        rules.need(DecidedById);
    }
    rules.order(NotedOn, EndedOn);
    return rules.take();
}

QList<Issue> feedback::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(feedback::schema, before, after, others);
    if (rules.has(AnsweredOn)) {
        rules.need(Answer);
    }
    rules.order(ReceivedOn, AnsweredOn);
    return rules.take();
}

QList<Issue> metric_value::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(metric_value::schema, before, after, others);
    if (rules.has(CorrectionOfId)) {
        rules.need(Reason);
    }
    return rules.take();
}

QList<Issue> review_input::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(review_input::schema, before, after, others);
    if (rules.changedAny({PreparerId, ReviewerId}) && rules.has(ReviewerId)
        && rules.id(PreparerId) == rules.id(ReviewerId)) {
        rules.segregate(ReviewerId,
            RuleText::tr("%1 prepares this input. Choose somebody else to look it over.")
                .arg(nameOfPerson(rules.id(ReviewerId), others)));
    }
    return rules.take();
}

/// What is in force is an approved text.
QList<Issue> policy::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(policy::schema, before, after, others);
    if (rules.became(Status, u"in_force")
        && (after.id == 0
            || others.findAll(policy_version::schema, {{policy_version::PolicyId, after.id}}).isEmpty())) {
        rules.refuse(Status, RuleText::tr("No version of it is approved. Enter one below, then put it in force."),
            policy_version::schema);
    }
    return rules.take();
}

QList<Issue> communication::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(communication::schema, before, after, others);
    if (rules.text(Kind) == u"result_of_review" && rules.changedAny({Kind, ReviewId})) {
        rules.need(ReviewId);
    }
    return rules.take();
}

/// Who measures and who analyses are not the same (clause 9.1).
QList<Issue> metric::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(metric::schema, before, after, others);
    if (rules.changedAny({ResponsibleId, AnalystId}) && rules.id(ResponsibleId) == rules.id(AnalystId)) {
        rules.segregate(AnalystId,
            RuleText::tr("%1 owns this measure. Choose somebody else to analyse it.")
                .arg(nameOfPerson(rules.id(AnalystId), others)));
    }
    return rules.take();
}

} // namespace binnacle
