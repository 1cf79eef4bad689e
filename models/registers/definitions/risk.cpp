#include "models/registers/definitions/risk.h"

#include "models/registers/occasion.h"
#include "models/registers/rules.h"
#include "models/registers/settling.h"

using namespace Qt::StringLiterals;

namespace binnacle::risk {

void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &)
{
    const bool isClosed = after.values.at(Status).toString() == u"closed";
    const bool isReopened = !isClosed && before.values.at(Status).toString() == u"closed";
    if (isClosed) {
        stamp(risk::schema, ClosedOn, after, occasion);
    } else if (isReopened && before.values.at(ClosedOn) == after.values.at(ClosedOn)) {
        after.values[ClosedOn] = Value();
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(risk::schema, before, after, others);
    if (rules.changedAny({Status, ClosedOn})) {
        if (rules.text(Status) == u"closed") {
            rules.need(ClosedOn);
        } else if (rules.has(ClosedOn)) {
            rules.refuse(ClosedOn, RuleText::tr("It is not closed. Empty this day, or close the risk."));
        }
    }
    rules.order(IdentifiedOn, ClosedOn);
    return rules.take();
}

} // namespace binnacle::risk
