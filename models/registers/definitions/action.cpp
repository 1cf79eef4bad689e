#include "models/registers/definitions/action.h"

#include "models/registers/definitions/action_progress.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::action {

/// The reason is the note of the progress that reopens it.
static void judgeReopening(Rules &rules, const Record &before, const Record &after)
{
    if (!rules.became(Status, u"in_progress") || before.values.at(Status).toString() != u"done") {
        return;
    }
    const std::optional<Record> note = action_progress::latest(after.id, rules.others());
    if (!note || note->values.at(action_progress::Status).toString() != u"in_progress"
        || note->values.at(action_progress::NotedOn).toString() < before.values.at(DoneOn).toString()) {
        rules.refuse(Status, RuleText::tr("It was done. Enter progress below, with the reason why it is open again."),
            action_progress::schema);
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(action::schema, before, after, others);
    rules.order(RaisedOn, DoneOn);
    judgeReopening(rules, before, after);
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
