#include "models/registers/definitions/finding.h"

#include "models/base/text.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/audit.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/why.h"
#include "models/registers/duedays.h"
#include "models/registers/frameworks.h"
#include "models/registers/occasion.h"
#include "models/registers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::finding {

static constexpr double sameText = 0.9; ///< domain, section d: more alike is no corrective action
static constexpr int fewWhys = 3;
static constexpr int manyWhys = 7;

static bool isNonconformity(const Record &record)
{
    const QString grade = record.values.at(Grade).toString();
    return grade == u"major" || grade == u"minor";
}

/// A cause that was not effective is searched for once more.
static bool beginsCycle(const Record &before, const Record &after)
{
    return before.revision > 0 && before.values.at(Status).toString() == u"ineffective"
        && after.values.at(Status).toString() == u"cause_approved";
}

static QDate dayOf(const Record &record, Column field)
{
    return QDate::fromString(record.values.at(field).toString(), Qt::ISODate);
}

static void setDay(Record &record, Column field, QDate day)
{
    if (day.isValid()) {
        record.values[field] = day.toString(Qt::ISODate);
    }
}

void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others)
{
    const QString grade = after.values.at(Grade).toString();
    const QString status = after.values.at(Status).toString();
    const bool hasDue = grade != u"strength" && status != u"draft";
    if (hasDue && after.values.at(OriginalDueOn).isNull()) {
        const bool isTyped = !after.values.at(CurrentDueOn).isNull();
        setDay(after, OriginalDueOn,
            isTyped ? dayOf(after, CurrentDueOn) : dueDay(grade, u"implementation"_s, dayOf(after, RaisedOn), others));
    }
    if (hasDue && after.values.at(CurrentDueOn).isNull()) {
        after.values[CurrentDueOn] = after.values.at(OriginalDueOn);
    }
    if (beginsCycle(before, after)) {
        after.values[Cycle] = before.values.at(Cycle).toLongLong() + 1;
        setDay(after, CurrentDueOn, dueDay(grade, u"implementation"_s, occasion.day, others));
        after.values[ImplementedOn] = Value();
        after.values[CheckDueOn] = Value();
    }
    if (isNonconformity(after) && status == u"implemented" && after.values.at(CheckDueOn).isNull()) {
        setDay(after, CheckDueOn, dueDay(grade, u"check_to"_s, dayOf(after, ImplementedOn), others));
    }
}

static QList<Record> whysOf(const Record &after, const Lookup &others)
{
    QList<Record> whys
        = others.findAll(why::schema, {{why::FindingId, after.id}, {why::Cycle, after.values.at(Cycle)}});
    std::stable_sort(whys.begin(), whys.end(), [](const Record &a, const Record &b) {
        return a.values.at(why::Position).toLongLong() < b.values.at(why::Position).toLongLong();
    });
    return whys;
}

static void judgeCause(Rules &rules, const Record &before, const Record &after)
{
    const QList<Record> whys = whysOf(after, rules.others());
    if (beginsCycle(before, after) && whys.isEmpty() && !rules.changed(CauseText)) {
        rules.refuse(CauseText,
            RuleText::tr("The action did not remove the cause. Ask why once more, or enter what else causes it."));
        return;
    }
    const QString last = whys.isEmpty() ? rules.text(CauseText) : whys.last().values.at(why::Statement).toString();
    if (why::isHumanError(last)) {
        rules.refuse(whys.isEmpty() ? CauseText : Status,
            RuleText::tr("The last answer is human error. Ask once more: why could the error happen and pass "
                         "unnoticed?"));
    } else if (whys.size() < fewWhys) {
        rules.warn(CauseText,
            RuleText::tr("Fewer than %n why(s) were asked. Is this something you can change?", nullptr, fewWhys));
    } else if (whys.size() > manyWhys) {
        rules.warn(CauseText,
            RuleText::tr("More than %n why(s) were asked. Stop where you can change something.", nullptr, manyWhys));
    }
}

static void judgeActionText(Rules &rules, bool isClosing)
{
    if (!isClosing && !rules.changedAny({Correction, CorrectiveAction})) {
        return;
    }
    if (!rules.has(Correction) || !rules.has(CorrectiveAction)
        || shingleSimilarity(rules.text(Correction), rules.text(CorrectiveAction)) <= sameText) {
        return;
    }
    const QString sentence = RuleText::tr("The corrective action repeats the correction. The correction mends what was "
                                          "found; enter what removes the cause.");
    if (isClosing) {
        rules.refuse(CorrectiveAction, sentence);
    } else {
        rules.warn(CorrectiveAction, sentence);
    }
}

/// Major 2, minor 1, everything that is no nonconformity 0.
static int weightOf(const QString &grade)
{
    return grade == u"major" ? 2 : grade == u"minor" ? 1 : 0;
}

/// A grade never goes round the gates of its life: what was raised as a nonconformity is contested and withdrawn, not
/// made lighter, and nothing changes its grade and its state at once.
static void judgeGrade(Rules &rules, const Record &before, const Record &after)
{
    const QString status = before.values.at(Status).toString();
    if (before.revision == 0 || !rules.changed(Grade) || status == u"draft") {
        return;
    }
    const int lighter = weightOf(before.values.at(Grade).toString()) - weightOf(after.values.at(Grade).toString());
    if (lighter > 0) {
        rules.refuse(Grade,
            RuleText::tr("A nonconformity that was raised is not made lighter. Have it contested, and withdrawn by the "
                         "audit lead."));
    } else if (rules.changed(Status)) {
        rules.refuse(Grade, RuleText::tr("Change the grade first, then the status: not both at once."));
    } else if (isNonconformity(after) && !isNonconformity(before) && status != u"raised") {
        rules.refuse(Grade,
            RuleText::tr("This has gone too far to become a nonconformity. Raise a new finding and close this one."));
    }
}

static std::optional<Record> latestCheck(const Record &after, const Lookup &others)
{
    using namespace effectiveness_check;
    std::optional<Record> latest;
    const QList<Record> checks = others.findAll(effectiveness_check::schema,
        {{effectiveness_check::FindingId, after.id}, {effectiveness_check::Cycle, after.values.at(finding::Cycle)}});
    for (const Record &check : checks) {
        const QString done = check.values.at(DoneOn).toString();
        if (!done.isEmpty() && (!latest || done >= latest->values.at(DoneOn).toString())) {
            latest = check;
        }
    }
    return latest;
}

QSet<qint64> ownersOf(const Record &record, const Lookup &others)
{
    QSet<qint64> owners{record.values.at(ResponsibleId).toLongLong()};
    const QList<Record> steps = others.findAll(finding_event::schema,
        {{finding_event::FindingId, record.id}, {finding_event::Cycle, record.values.at(Cycle)},
            {finding_event::ToStatus, u"implemented"_s}});
    for (const Record &step : steps) {
        owners.insert(step.values.at(finding_event::ById).toLongLong());
    }
    const QList<Record> actions = others.findAll(action::schema, {{action::FindingId, record.id}});
    for (const Record &each : actions) {
        if (each.values.at(action::Status).toString() != u"dropped") {
            owners.insert(each.values.at(action::ResponsibleId).toLongLong());
        }
    }
    const QList<Record> delegations = others.findAll(
        delegation::schema, {{delegation::ScopeRegister, finding::schema.id()}, {delegation::Tasks, record.reference}});
    for (const Record &given : delegations) {
        owners << given.values.at(delegation::DelegatorId).toLongLong()
               << given.values.at(delegation::DelegateId).toLongLong();
    }
    return owners;
}

qint64 causeCycle(const Record &record)
{
    const qint64 cycle = record.values.at(Cycle).toLongLong();
    return record.values.at(Status).toString() == u"ineffective" ? cycle + 1 : cycle;
}

/// The day of the last check that failed, by the history; empty when none did.
static QString lastFailure(const Record &after, const Lookup &others)
{
    QString last;
    const QList<Record> failures = others.findAll(
        finding_event::schema, {{finding_event::FindingId, after.id}, {finding_event::ToStatus, u"ineffective"_s}});
    for (const Record &failure : failures) {
        last = std::max(last, failure.values.at(finding_event::HappenedOn).toString());
    }
    return last;
}

static bool hasOwnAction(const Record &after, bool isClosing, const Lookup &others)
{
    const QString since = lastFailure(after, others);
    const QList<Record> actions = others.findAll(action::schema, {{action::FindingId, after.id}});
    return std::any_of(actions.begin(), actions.end(), [&](const Record &each) {
        const QString status = each.values.at(action::Status).toString();
        return each.values.at(action::RaisedOn).toString() >= since
            && (isClosing ? status == u"done" : status != u"dropped");
    });
}

/// What did not remove the cause is not done once more: the words of the action changed since the check that failed, or
/// there is an action of its own for this cycle.
static void judgeNewAction(Rules &rules, const Record &after, bool isClosing)
{
    if (after.values.at(Cycle).toLongLong() < 2) {
        return;
    }
    const std::optional<Value> earlier = rules.others().valueBeforeStep(
        finding::schema, after.id, CorrectiveAction, {Status, u"verifying"_s, u"ineffective"_s});
    if (!earlier || earlier->toString().trimmed().isEmpty()
        || shingleSimilarity(earlier->toString(), rules.text(CorrectiveAction)) <= sameText
        || hasOwnAction(after, isClosing, rules.others())) {
        return;
    }
    rules.refuse(CorrectiveAction,
        isClosing ? RuleText::tr("The corrective action is that of the cycle before, which did not remove the cause. "
                                 "Change it, or carry out an action of its own for this cycle.")
                  : RuleText::tr("The corrective action is that of the cycle before, which did not remove the cause. "
                                 "Change it, or enter an action of its own for this cycle."),
        action::schema);
}

/// What proves that the cause is gone (clause 10.2 d).
static void judgeCheck(Rules &rules, const Record &after)
{
    const std::optional<Record> check = latestCheck(after, rules.others());
    if (!check) {
        rules.refuse(Status,
            RuleText::tr("No effectiveness check of this cycle is done. Enter one below before it is closed."),
            effectiveness_check::schema);
    } else if (const QString result = check->values.at(effectiveness_check::Result).toString(); result != u"pass") {
        rules.refuse(Status,
            result == u"fail" ? RuleText::tr("The last effectiveness check failed. Find the cause once more.")
                              : RuleText::tr("The last effectiveness check was inconclusive. Enter another one."),
            effectiveness_check::schema);
    } else if (check->values.at(effectiveness_check::DoneOn).toString() < rules.text(ImplementedOn)) {
        rules.refuse(Status, RuleText::tr("The check was done before the action. Enter one that was done after it."),
            effectiveness_check::schema);
    } else if (const qint64 checker = check->values.at(effectiveness_check::CheckerId).toLongLong();
               ownersOf(after, rules.others()).contains(checker)) {
        rules.segregate(Status,
            RuleText::tr("%1 owns this finding and checked it as well. Somebody else must check it.")
                .arg(nameOfPerson(checker, rules.others())));
    }
}

static void judgeClosing(Rules &rules, const Record &after)
{
    if (!isNonconformity(after)) {
        return;
    }
    for (const Column field : {Seen, WhyNotMet, Correction, CauseText, Extent, CorrectiveAction}) {
        rules.need(field);
    }
    judgeActionText(rules, true);
    judgeNewAction(rules, after, true);
    judgeCheck(rules, after);
    if (rules.text(Grade) == u"major") {
        rules.reserve(ClosedById, rules.day(ClosedOn), RuleText::tr("closing a major nonconformity"));
    }
}

/// What a closed finding rests on stays whole.
static void judgeClosed(Rules &rules, const Record &after)
{
    for (const Column field :
        {Seen, WhyNotMet, Correction, CauseText, Extent, CorrectiveAction, ClosedOn, ClosedById}) {
        if (rules.changed(field)) {
            rules.need(field);
        }
    }
    if (rules.changedAny({Correction, CorrectiveAction})) {
        judgeActionText(rules, true);
        judgeNewAction(rules, after, true);
    }
    if (after.values.at(Grade).toString() == u"major" && rules.changedAny({ClosedOn, ClosedById})) {
        rules.reserve(ClosedById, rules.day(ClosedOn), RuleText::tr("closing a major nonconformity"));
    }
}

/// The auditor owns nothing of what he or she found (domain, section c).
static void judgeAuditor(Rules &rules)
{
    if (!rules.changedAny({AuditId, ResponsibleId, AccountableId})) {
        return;
    }
    const std::optional<Record> audit = rules.others().find(audit::schema, rules.id(AuditId));
    const qint64 lead = audit ? audit->values.at(audit::LeadId).toLongLong() : 0;
    for (const Column field : {ResponsibleId, AccountableId}) {
        if (lead > 0 && rules.id(field) == lead) {
            rules.segregate(field,
                RuleText::tr("%1 led this audit and cannot own what it found. Choose somebody else.")
                    .arg(nameOfPerson(lead, rules.others())));
        }
    }
}

/// The day is moved by an approved request, or by a new cycle.
static void judgeDue(Rules &rules, const Record &before, const Record &after)
{
    if (before.revision == 0 || !rules.changed(CurrentDueOn) || before.values.at(CurrentDueOn).isNull()
        || before.values.at(Status).toString() == u"draft" || beginsCycle(before, after)) {
        return;
    }
    if (due_extension::approvedDay({{due_extension::FindingId, after.id}}, rules.others())
        != rules.text(CurrentDueOn)) {
        rules.refuse(CurrentDueOn,
            RuleText::tr("The due date moves by an approved extension only. Request one below, with its reason."),
            due_extension::schema);
    }
}

static void judgeRepeat(Rules &rules)
{
    if (!rules.changed(RepeatOfId) || !rules.has(RepeatOfId)) {
        return;
    }
    const std::optional<Record> earlier = rules.others().find(finding::schema, rules.id(RepeatOfId));
    if (!earlier || earlier->values.at(ClosedOn).toString().isEmpty()
        || earlier->values.at(ClosedOn).toString() >= rules.text(RaisedOn)) {
        rules.refuse(RepeatOfId,
            RuleText::tr("A repeat is of a finding that was closed before this one was raised. Link to an open one "
                         "instead."));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(finding::schema, before, after, others);
    if (rules.text(Source) == u"audit" && rules.changedAny({Source, AuditId})) {
        rules.need(AuditId);
    }
    if (!rules.isNew() && rules.changed(Cycle) && !beginsCycle(before, after)) {
        rules.refuse(Cycle, RuleText::tr("The cycle counts itself: a failed check begins the next one."));
    }
    judgeGrade(rules, before, after);
    judgeAuditor(rules);
    judgeDue(rules, before, after);
    judgeRepeat(rules);
    rules.order(RaisedOn, ClosedOn);
    rules.order(RaisedOn, ImplementedOn);
    if (rules.changed(Clause) && !isAdoptedItem(rules.text(Clause), others)) {
        rules.refuse(Clause,
            RuleText::tr("“%1” is no clause or control of %2. Enter one like 9.2.1 or A.5.19.")
                .arg(rules.text(Clause), adoptedFrameworks(others).join(", "_L1)));
    }
    if (isNonconformity(after) && rules.became(Status, u"cause_approved")) {
        judgeCause(rules, before, after);
    }
    if (isNonconformity(after) && rules.became(Status, u"plan_approved")) {
        judgeNewAction(rules, after, false);
    }
    if (rules.became(Status, u"closed")) {
        judgeClosing(rules, after);
    } else if (isNonconformity(after) && rules.text(Status) == u"closed") {
        judgeClosed(rules, after);
    } else if (isNonconformity(after)) {
        judgeActionText(rules, false);
    }
    return rules.take();
}

} // namespace binnacle::finding
