#include "models/registers/definitions/objective_progress.h"

#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/objective.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::objective_progress {

static bool isEnd(const QString &status)
{
    return status == u"achieved" || status == u"dropped";
}

/// What is achieved or dropped stays so, whichever of two notes is entered first (data dictionary, section 3).
static void judgeOrder(Rules &rules, const Record &after)
{
    const QList<Record> notes
        = rules.others().findAll(objective_progress::schema, {{ObjectiveId, rules.id(ObjectiveId)}});
    for (const Record &other : notes) {
        const QString on = other.values.at(NotedOn).toString();
        const QString status = other.values.at(Status).toString();
        const bool isLater
            = on > rules.text(NotedOn) || (on == rules.text(NotedOn) && after.id > 0 && other.id > after.id);
        if (other.id == after.id || status == rules.text(Status) || !isEnd(isLater ? rules.text(Status) : status)) {
            continue;
        }
        const QString day = codec::displayText(define::date("", ""), on);
        const QString word = choiceWord("objective_status"_L1, status);
        rules.refuse(Status,
            isLater
                ? RuleText::tr("A later note, of %1, says “%2”. An objective ends with its last note.").arg(day, word)
                : RuleText::tr("Since %1 it is “%2”, and stays so. Set a new objective.").arg(day, word));
        return;
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(objective_progress::schema, before, after, others);
    if (!rules.changedAny({ObjectiveId, NotedOn, Status})) {
        return {};
    }
    const std::optional<Record> objective = others.find(objective::schema, rules.id(ObjectiveId));
    const QString end = objective ? objective->values.at(objective::ToOn).toString() : QString();
    if (!end.isEmpty() && rules.text(NotedOn) > end) {
        rules.refuse(NotedOn,
            RuleText::tr("The objective ended on %1. Enter a day until then.")
                .arg(codec::displayText(define::date("", ""), end)));
    }
    judgeOrder(rules, after);
    return rules.take();
}

} // namespace binnacle::objective_progress
