#include "models/registers/definitions/repeat_candidate.h"

#include "models/registers/definitions/finding.h"
#include "models/registers/occasion.h"
#include "models/registers/rules.h"
#include "models/registers/settling.h"

using namespace Qt::StringLiterals;

namespace binnacle::repeat_candidate {

static bool isAnswered(const Record &record)
{
    return record.values.at(Answer).toString() == u"confirmed" || record.values.at(Answer).toString() == u"rejected";
}

void settle(const Record &, Record &after, const Occasion &occasion, const Lookup &)
{
    if (isAnswered(after)) {
        stamp(repeat_candidate::schema, AnsweredOn, after, occasion);
        stamp(repeat_candidate::schema, AnsweredById, after, occasion);
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(repeat_candidate::schema, before, after, others);
    if (rules.id(FindingId) == rules.id(EarlierId)) {
        rules.refuse(EarlierId, RuleText::tr("A finding does not repeat itself."));
    }
    if (rules.changed(Score) && after.values.at(Score).toDouble() > 1) {
        rules.refuse(Score, RuleText::tr("A score is at most 1: the two findings agree in everything."));
    }
    const std::optional<Record> earlier = others.find(finding::schema, rules.id(EarlierId));
    if (rules.became(Answer, u"confirmed") && earlier && earlier->values.at(finding::ClosedOn).isNull()) {
        rules.refuse(Answer, RuleText::tr("The earlier finding is still open: this is the same one, no repeat."));
    }
    if (isAnswered(after)) {
        rules.need(AnsweredById);
    }
    return rules.take();
}

} // namespace binnacle::repeat_candidate
