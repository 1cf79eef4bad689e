#include "models/registers/definitions/action_progress.h"

#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::action_progress {

std::optional<Record> latest(qint64 actionId, const Lookup &others)
{
    std::optional<Record> last;
    const QList<Record> notes = others.findAll(action_progress::schema, {{ActionId, actionId}});
    for (const Record &note : notes) {
        if (!last || note.values.at(NotedOn).toString() >= last->values.at(NotedOn).toString()) {
            last = note;
        }
    }
    return last;
}

/// A note on an earlier day completes the history and moves nothing. Said on entry: later notes come by themselves.
QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(action_progress::schema, before, after, others);
    const std::optional<Record> last
        = rules.isNew() && after.id == 0 ? latest(rules.id(ActionId), others) : std::nullopt;
    if (last && rules.text(NotedOn) < last->values.at(NotedOn).toString()
        && rules.text(Status) != last->values.at(Status).toString()) {
        rules.warn(NotedOn,
            RuleText::tr("There is a later note, of %1: “%2”. The action stays so.")
                .arg(codec::displayText(define::date("", ""), last->values.at(NotedOn)),
                    choiceWord("action_status"_L1, last->values.at(Status).toString())));
    }
    return rules.take();
}

} // namespace binnacle::action_progress
