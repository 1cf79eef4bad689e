#include "models/registers/definitions/due_extension.h"

#include "models/registers/definitions/action.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/occasion.h"
#include "models/registers/rules.h"
#include "models/registers/settling.h"

using namespace Qt::StringLiterals;

namespace binnacle::due_extension {

namespace {

/// What the request is about.
struct Subject
{
    Record record;
    Column field; ///< that leads to it
    qint64 responsibleId;
    qint64 accountableId;
    QString dueOn;
    bool isMajor;
};

} // namespace

static std::optional<Subject> subjectOf(const Record &request, const Lookup &others)
{
    if (const std::optional<Record> found = others.find(finding::schema, request.values.at(FindingId).toLongLong())) {
        return Subject{*found, FindingId, found->values.at(finding::ResponsibleId).toLongLong(),
            found->values.at(finding::AccountableId).toLongLong(), found->values.at(finding::CurrentDueOn).toString(),
            found->values.at(finding::Grade).toString() == u"major"};
    }
    if (const std::optional<Record> found = others.find(action::schema, request.values.at(ActionId).toLongLong())) {
        return Subject{*found, ActionId, found->values.at(action::ResponsibleId).toLongLong(),
            found->values.at(action::AccountableId).toLongLong(), found->values.at(action::CurrentDueOn).toString(),
            false};
    }
    return {};
}

QString approvedDay(const FieldValues &subject, const Lookup &others)
{
    FieldValues wanted = subject;
    wanted.append({Answer, u"approved"_s});
    const QList<Record> approved = others.findAll(due_extension::schema, wanted);
    const Record *latest = nullptr;
    for (const Record &request : approved) {
        const auto decided = [](const Record &of) { return of.values.at(DecidedOn).toString(); };
        if (!latest || decided(request) >= decided(*latest)) {
            latest = &request;
        }
    }
    return latest ? latest->values.at(ToDueOn).toString() : QString();
}

void settle(const Record &, Record &after, const Occasion &occasion, const Lookup &others)
{
    const std::optional<Subject> subject = subjectOf(after, others);
    if (subject && after.values.at(FromDueOn).isNull() && !subject->dueOn.isEmpty()) {
        after.values[FromDueOn] = subject->dueOn;
    }
    if (!after.values.at(Answer).isNull() && after.values.at(Answer).toString() != u"requested") {
        stamp(due_extension::schema, DecidedOn, after, occasion);
    }
}

static bool isSecond(const Record &after, const Subject &subject, const Lookup &others)
{
    const QList<Record> approved
        = others.findAll(due_extension::schema, {{subject.field, subject.record.id}, {Answer, u"approved"_s}});
    return std::any_of(approved.begin(), approved.end(), [&](const Record &other) { return other.id != after.id; });
}

/// Who may answer: the accountable person, not the owner, not who asks; of a major or for the second time top
/// management (domain, section d).
static void judgeAnswer(Rules &rules, const Record &after, const Subject &subject)
{
    rules.need(DecidedOn);
    rules.need(DecidedById);
    if (!rules.has(DecidedById)) {
        return;
    }
    const QString name = nameOfPerson(rules.id(DecidedById), rules.others());
    const bool hasAsked = rules.id(DecidedById) == rules.id(RequestedById);
    const bool isOwner = rules.id(DecidedById) == subject.responsibleId;
    if (hasAsked || isOwner) {
        rules.segregate(DecidedById,
            hasAsked ? RuleText::tr("%1 asked for it and cannot answer it as well.").arg(name)
                     : RuleText::tr("%1 owns it and cannot move its due date.").arg(name));
        if (!isSmallOrganization(rules.others())) {
            return;
        }
    }
    if (subject.isMajor || isSecond(after, subject, rules.others())) {
        rules.reserve(DecidedById, rules.day(DecidedOn),
            subject.isMajor ? RuleText::tr("more time for a major nonconformity")
                            : RuleText::tr("more time for the second time"));
    } else if (rules.id(DecidedById) != subject.accountableId
        && !isTopManagement(rules.id(DecidedById), rules.day(DecidedOn), rules.others())) {
        rules.refuse(DecidedById,
            RuleText::tr("More time is given by the accountable person, %1, or by top management.")
                .arg(nameOfPerson(subject.accountableId, rules.others())));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(due_extension::schema, before, after, others);
    const std::optional<Subject> subject = subjectOf(after, others);
    if (!subject || (rules.has(FindingId) && rules.has(ActionId))) {
        rules.refuse(FindingId, RuleText::tr("An extension is of one finding or of one action."));
        return rules.take();
    }
    const bool isAnswered = !rules.isNew() && before.values.at(Answer).toString() != u"requested";
    if (isAnswered
        && rules.changedAny({RequestedOn, RequestedById, FromDueOn, ToDueOn, Answer, DecidedOn, DecidedById})) {
        rules.refuse(Answer, RuleText::tr("This request is answered. Enter another one."));
        return rules.take();
    }
    if (rules.isNew() && rules.text(FromDueOn) != subject->dueOn) {
        rules.refuse(FromDueOn, RuleText::tr("This is not the due date it has now."));
    }
    if (rules.isNew() && rules.day(RequestedOn) > rules.day(FromDueOn)) {
        rules.refuse(RequestedOn, RuleText::tr("More time is asked for before the due date, not after it."));
    }
    if (rules.changedAny({FromDueOn, ToDueOn}) && rules.day(ToDueOn) <= rules.day(FromDueOn)) {
        rules.refuse(ToDueOn, RuleText::tr("The new due date must be after the present one."));
    }
    if (rules.text(Answer) != u"requested" && rules.changed(Answer)) {
        judgeAnswer(rules, after, *subject);
    }
    return rules.take();
}

} // namespace binnacle::due_extension
