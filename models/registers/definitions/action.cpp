#include "models/registers/definitions/action.h"

#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::action {

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(action::schema, before, after, others);
    rules.order(RaisedOn, DoneOn);
    if (!rules.isNew() && rules.changed(CurrentDueOn)
        && due_extension::approvedDay({{due_extension::ActionId, after.id}}, others) != rules.text(CurrentDueOn)) {
        rules.refuse(CurrentDueOn,
            RuleText::tr("The due date moves by an approved extension only. Request one below, with its reason."),
            due_extension::schema);
    }
    using namespace evidence_link;
    if (rules.became(Status, u"done")
        && others.findAll(evidence_link::schema, {{RecordRegister, action::schema.id()}, {RecordId, after.id}})
               .isEmpty()) {
        rules.warn(Status, RuleText::tr("Nothing proves that it was done. Add evidence."));
    }
    return rules.take();
}

} // namespace binnacle::action
