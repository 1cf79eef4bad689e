#include "models/registers/definitions/audit.h"

#include "models/registers/definitions/audit_scope.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/rules.h"
#include "models/registers/standard.h"
#include "models/registers/validperiod.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::audit {

/// The lead auditor, and the day on which the audit is, or will be.
struct Lead
{
    qint64 id;
    QString name;
    QDate day;
};

/// What was not entered here is history, of which one is told.
static void say(Rules &rules, const Record &audit, const QString &sentence)
{
    audit.origin == u"entered" ? rules.segregate(LeadId, sentence) : rules.warn(LeadId, sentence);
}

/// A unit answers through the seat it leads to; whoever works in it would audit the own area.
static void judgeUnit(Rules &rules, const Record &audit, const Lead &lead)
{
    const std::optional<Record> audited = rules.others().find(unit::schema, rules.id(UnitId));
    if (!audited) {
        return;
    }
    const QString name = audited->values.at(unit::Name).toString();
    const QList<Record> holdings = rules.others().findAll(seat_holding::schema,
        {{seat_holding::SeatId, audited->values.at(unit::SeatId)}, {seat_holding::PersonId, lead.id}});
    if (std::any_of(holdings.begin(), holdings.end(), [&](const Record &holding) {
            return isValidOn(holding, seat_holding::FromOn, seat_holding::ToOn, lead.day);
        })) {
        say(rules, audit,
            RuleText::tr("%1 is accountable for %2, which is audited. Choose another lead auditor.")
                .arg(lead.name, name));
    }
    const std::optional<Record> who = rules.others().find(person::schema, lead.id);
    if (who && who->values.at(person::UnitId).toLongLong() == audited->id) {
        say(rules, audit,
            RuleText::tr("%1 works in %2, which is audited. Choose another lead auditor.").arg(lead.name, name));
    }
}

static void judgeFindings(Rules &rules, const Record &audit, const Lead &lead)
{
    for (const Record &found : rules.others().findAll(finding::schema, {{finding::AuditId, audit.id}})) {
        const bool isAccountable = found.values.at(finding::AccountableId).toLongLong() == lead.id;
        if (isAccountable || found.values.at(finding::ResponsibleId).toLongLong() == lead.id) {
            const QString sentence = isAccountable
                ? RuleText::tr("%1 is accountable for %2, a finding of this audit. Choose another lead auditor.")
                : RuleText::tr("%1 owns %2, a finding of this audit. Choose another lead auditor.");
            say(rules, audit, sentence.arg(lead.name, found.reference));
        }
    }
}

static bool isInScope(const QString &clause, const QList<Record> &scope)
{
    return std::any_of(scope.begin(), scope.end(), [&](const Record &row) {
        const QString item = row.values.at(audit_scope::Item).toString();
        return isWithinItem(item, clause) || isWithinItem(clause, item);
    });
}

/// Somebody has to be responsible for the internal audits themselves (9.2); that another one should look at the own
/// duties is said, not demanded.
static void judgeDuties(Rules &rules, const Record &audit, const Lead &lead)
{
    const QList<Record> scope = rules.others().findAll(audit_scope::schema, {{audit_scope::AuditId, audit.id}});
    for (const responsibility::Column role : {responsibility::AccountableId, responsibility::ResponsibleId}) {
        const QString sentence = role == responsibility::AccountableId
            ? RuleText::tr("%1 is accountable for %2 (%3). Let somebody else audit that clause.")
            : RuleText::tr("%1 is responsible for %2 (%3). Let somebody else audit that clause.");
        for (const Record &duty : rules.others().findAll(responsibility::schema, {{role, lead.id}})) {
            const QString clause = duty.values.at(responsibility::Clause).toString();
            if (isValidOn(duty, responsibility::FromOn, responsibility::ToOn, lead.day) && isInScope(clause, scope)) {
                rules.warn(LeadId, sentence.arg(lead.name, clause, duty.values.at(responsibility::Duty).toString()));
            }
        }
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(audit::schema, before, after, others);
    const bool isBegun = rules.text(Status) != u"planned" && rules.text(Status) != u"cancelled";
    if (isBegun && rules.changedAny({Status, LeadId, LeadOrganization}) && !rules.has(LeadId)
        && !rules.has(LeadOrganization)) {
        rules.refuse(LeadId, RuleText::tr("Choose who leads this audit, or enter the outside auditor."));
    }
    if (!rules.has(LeadId) || !rules.changedAny({LeadId, UnitId, Status, PlannedOn, HeldOn})) {
        return rules.take();
    }
    const Lead lead{
        rules.id(LeadId), nameOfPerson(rules.id(LeadId), others), rules.day(rules.has(HeldOn) ? HeldOn : PlannedOn)};
    judgeUnit(rules, after, lead);
    if (after.id > 0) {
        judgeFindings(rules, after, lead);
        judgeDuties(rules, after, lead);
    }
    return rules.take();
}

} // namespace binnacle::audit
