// Rules of registers that need one or two sentences.
#include "models/registers/definitions/context_issue.h"
#include "models/registers/definitions/feedback.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/definitions/review_input.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/definitions/status_override.h"
#include "models/registers/definitions/treatment.h"
#include "models/registers/occasion.h"
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

QList<Issue> status_override::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(status_override::schema, before, after, others);
    rules.need(ToOn);
    rules.order(FromOn, ToOn);
    const QList<Record> values = others.findAll(metric_value::schema, {{metric_value::MetricId, rules.id(MetricId)}});
    if (!values.isEmpty() && values.last().values.at(metric_value::EnteredById).toLongLong() == rules.id(ById)) {
        rules.segregate(ById,
            RuleText::tr("%1 entered the reading. Somebody else overrides its status.")
                .arg(nameOfPerson(rules.id(ById), others)));
    }
    return rules.take();
}

void treatment::settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &)
{
    const bool isMoved = before.revision > 0 && before.values.at(Status) != after.values.at(Status);
    if (isMoved && before.values.at(UpdatedOn) == after.values.at(UpdatedOn)) {
        after.values[UpdatedOn] = occasion.day.toString(Qt::ISODate);
    }
}

} // namespace binnacle
