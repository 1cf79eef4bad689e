#include "models/registers/definitions/delegation.h"

#include "models/base/text.h"
#include "models/registers/definitions/competence.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/rules.h"
#include "models/registers/validperiod.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::delegation {

static constexpr int longest = 12; ///< months

static int mostMonths(const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    return organizations.isEmpty() ? longest
                                   : organizations.first().values.at(organization::DelegationMaxMonths).toInt();
}

/// The task that would be handed on was handed to the delegator by somebody else.
static bool isHandedOn(const Rules &rules, const Record &after)
{
    const QList<Record> received = rules.others().findAll(delegation::schema, {{DelegateId, rules.id(DelegatorId)}});
    return std::any_of(received.begin(), received.end(), [&](const Record &other) {
        const auto textOf = [&](Column field) { return other.values.at(field).toString(); };
        const bool isSameTask = textOf(ScopeRegister) == rules.text(ScopeRegister)
            && textOf(ScopeClause) == rules.text(ScopeClause) && textOf(Tasks) == rules.text(Tasks);
        const QString end = textOf(RevokedOn).isEmpty() ? textOf(ToOn) : std::min(textOf(ToOn), textOf(RevokedOn));
        return other.id != after.id && isSameTask && textOf(FromOn) <= rules.text(FromOn) && rules.text(FromOn) <= end;
    });
}

std::optional<DelegatedRecord> delegatedRecord(const Record &delegation, const Lookup &others)
{
    const RegisterSchema *target = others.schema(delegation.values.at(ScopeRegister).toString());
    const qsizetype owner = target && target->hasReference() ? target->indexOf(u"responsible_id") : -1;
    const qint64 id = owner < 0 ? 0 : others.findReference(*target, delegation.values.at(Tasks).toString());
    const std::optional<Record> record = id == 0 ? std::nullopt : others.find(*target, id);
    return record ? std::optional<DelegatedRecord>({target, *record, owner}) : std::nullopt;
}

static bool isDelegateOf(
    qint64 delegateId, qint64 delegatorId, const RegisterSchema &approved, QDate day, const Lookup &others)
{
    const QList<Record> given
        = others.findAll(delegation::schema, {{DelegatorId, delegatorId}, {DelegateId, delegateId}});
    return std::any_of(given.begin(), given.end(), [&](const Record &each) {
        const QString scope = each.values.at(ScopeRegister).toString();
        return (scope.isEmpty() || scope == approved.id()) && isValidOn(each, FromOn, ToOn, day)
            && isValidOn(each, FromOn, RevokedOn, day); // a day that is not given is open
    });
}

void judgeApproval(Rules &rules, qsizetype approver, qint64 ownerId, QDate day)
{
    if (rules.has(approver) && isDelegateOf(rules.id(approver), ownerId, rules.schema(), day, rules.others())) {
        rules.segregate(approver,
            RuleText::tr("%1 acts for %2 and approves nothing of %2’s own. Choose somebody else.")
                .arg(nameOfPerson(rules.id(approver), rules.others()), nameOfPerson(ownerId, rules.others())));
    }
}

namespace {

/// Words that together name an approval that cannot be delegated: one of each line, from the beginning of a word.
struct ReservedTask
{
    QStringList acts;
    QStringList objects;
};

} // namespace

/// The reserved matters of the data dictionary, section 2, in the words in which people write tasks.
static const QList<ReservedTask> &reservedTasks()
{
    static const QStringList approving{u"approv"_s, u"decid"_s, u"decision"_s, u"sign "_s, u"signing"_s};
    static const QList<ReservedTask> all{
        {approving, {u"polic"_s, u"resource"_s, u"budget"_s, u"minutes"_s, u"management review"_s, u"conclusion"_s}},
        {{u"approv"_s, u"decid"_s, u"set "_s, u"setting"_s, u"objective set"_s}, {u"objective"_s}},
        {{u"approv"_s, u"decid"_s, u"set "_s, u"setting"_s, u"chang"_s}, {u"appetite "_s, u"threshold"_s}},
        {{u"approv"_s, u"decid"_s, u"chang"_s}, {u"scope "_s}},
        {{u"accept"_s}, {u"above appetite"_s, u"above the appetite"_s}},
        {{u"close "_s, u"closing"_s, u"closure"_s, u"extend"_s, u"extension"_s},
            {u"major nonconformit"_s, u"major finding"_s, u"majors"_s}},
    };
    return all;
}

static bool hasWordFrom(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) {
        return text.startsWith(beginning) || text.contains(QString(u' ' + beginning));
    });
}

/// Preparing an approval is a task like others; it excuses only itself: "prepare and approve".
static bool isReserved(const QString &tasks)
{
    static const QStringList preparing{
        u"prepar"_s, u"draft"_s, u"propos"_s, u"pre check"_s, u"collect"_s, u"remind"_s, u"record"_s};
    static const QRegularExpression separator(u"[,;/\n]|\\band\\b"_s);
    const QStringList parts = folded(tasks).replace(u'-', u' ').replace(u'_', u' ').split(separator);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString said = part.trimmed() + u' ';
        return !hasWordFrom(said, preparing)
            && std::any_of(reservedTasks().begin(), reservedTasks().end(), [&](const ReservedTask &task) {
                   return hasWordFrom(said, task.acts) && hasWordFrom(said, task.objects);
               });
    });
}

static void judgeTasks(Rules &rules)
{
    if (rules.changed(ScopeRegister) && rules.has(ScopeRegister) && !rules.others().schema(rules.text(ScopeRegister))) {
        rules.refuse(ScopeRegister,
            RuleText::tr("There is no register “%1”. Enter an id such as action, or leave it empty for all.")
                .arg(rules.text(ScopeRegister)));
    }
    if (rules.changed(Tasks) && isReserved(rules.text(Tasks))) {
        rules.refuse(Tasks,
            RuleText::tr(
                "This approval is reserved to top management and cannot be delegated. Delegate its preparation."));
    }
}

/// Nobody gives away what is another's.
static void judgeDelegator(Rules &rules, const Record &after)
{
    const std::optional<DelegatedRecord> task = rules.isNew() ? delegatedRecord(after, rules.others()) : std::nullopt;
    if (task && task->record.values.at(task->owner).toLongLong() != rules.id(DelegatorId)) {
        rules.refuse(DelegatorId,
            RuleText::tr("The owner of %1 is %2. Only the owner delegates a task.")
                .arg(task->record.reference,
                    nameOfPerson(task->record.values.at(task->owner).toLongLong(), rules.others())));
    }
}

static void judgePeriod(Rules &rules)
{
    rules.order(FromOn, ToOn);
    const int months = mostMonths(rules.others());
    if (rules.changedAny({FromOn, ToOn}) && rules.day(ToOn) > rules.day(FromOn).addMonths(months)) {
        rules.refuse(
            ToOn, RuleText::tr("A delegation lasts at most %n month(s). Enter an earlier end.", nullptr, months));
    }
    rules.order(FromOn, RevokedOn);
}

static void judgeDelegate(Rules &rules, const Record &after)
{
    if (!rules.changedAny({DelegatorId, DelegateId, FromOn, ScopeRegister, ScopeClause, Tasks})) {
        return;
    }
    const QString name = nameOfPerson(rules.id(DelegateId), rules.others());
    if (rules.id(DelegatorId) == rules.id(DelegateId)) {
        rules.refuse(DelegateId, RuleText::tr("Nobody delegates to himself or herself. Choose somebody else."));
    } else if (!isInOffice(rules.id(DelegateId), rules.day(FromOn), rules.others())) {
        rules.refuse(DelegateId, RuleText::tr("%1 is not here on that day. Choose somebody else.").arg(name));
    } else if (isHandedOn(rules, after)) {
        rules.refuse(DelegatorId,
            RuleText::tr("This task was delegated to %1 and is not handed on. Its owner delegates it.")
                .arg(nameOfPerson(rules.id(DelegatorId), rules.others())));
    } else if (rules.others().findAll(competence::schema, {{competence::PersonId, rules.id(DelegateId)}}).isEmpty()) {
        rules.warn(DelegateId, RuleText::tr("No competence of %1 is on record.").arg(name));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(delegation::schema, before, after, others);
    judgeTasks(rules);
    judgePeriod(rules);
    judgeDelegate(rules, after);
    judgeDelegator(rules, after);
    return rules.take();
}

} // namespace binnacle::delegation
