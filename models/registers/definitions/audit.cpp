#include "models/registers/definitions/audit.h"

#include "models/registers/definitions/audit_scope.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/standard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::audit {

namespace {

struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(audit)
};

/// The lead auditor and the day on which the audit is, or will be.
struct Lead
{
    qint64 id;
    QString name;
    QString day; ///< ISO
};

} // namespace

static Issue issue(Column field, const QString &text, Issue::Severity severity)
{
    return {.severity = severity,
        .text = text,
        .registerId = schema.id(),
        .field = QString::fromLatin1(fields[field].column)};
}

/// Small organizations may not have two people; what was not entered here is history.
static Issue::Severity severityOf(const Record &audit, const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    const bool isSmall = !organizations.isEmpty()
        && organizations.first().values.at(organization::SmallOrganization).toLongLong() != 0;
    return isSmall || audit.origin != u"entered" ? Issue::Severity::Warning : Issue::Severity::Error;
}

static bool isValidOn(const Record &row, int from, int to, const QString &day)
{
    const QString last = row.values.at(to).toString();
    return row.values.at(from).toString() <= day && (last.isEmpty() || last >= day);
}

static Record recordOf(const RegisterSchema &other, qint64 id, const Lookup &others)
{
    const QList<Record> all = others.findAll(other, {});
    const auto found = std::find_if(all.begin(), all.end(), [&](const Record &record) { return record.id == id; });
    return found == all.end() ? Record::empty(other) : *found;
}

/// A unit answers through the seat it leads to; whoever works in it would audit the own area.
static QList<Issue> problemsOfUnit(const Record &audit, const Lead &lead, const Lookup &others)
{
    const qint64 unitId = audit.values.at(UnitId).toLongLong();
    if (unitId == 0) {
        return {};
    }
    const Record unit = recordOf(unit::schema, unitId, others);
    const QString name = unit.values.at(unit::Name).toString();
    QList<Issue> issues;
    for (const Record &holding : others.findAll(seat_holding::schema,
             {{seat_holding::SeatId, unit.values.at(unit::SeatId)}, {seat_holding::PersonId, lead.id}})) {
        if (isValidOn(holding, seat_holding::FromOn, seat_holding::ToOn, lead.day)) {
            issues << issue(LeadId,
                AuditText::tr("%1 is accountable for %2, which is audited. Choose another lead auditor.")
                    .arg(lead.name, name),
                severityOf(audit, others));
        }
    }
    if (recordOf(person::schema, lead.id, others).values.at(person::UnitId).toLongLong() == unitId) {
        issues << issue(LeadId,
            AuditText::tr("%1 works in %2, which is audited. Choose another lead auditor.").arg(lead.name, name),
            severityOf(audit, others));
    }
    return issues;
}

static QList<Issue> problemsOfFindings(const Record &audit, const Lead &lead, const Lookup &others)
{
    QList<Issue> issues;
    for (const Record &found :
        audit.id > 0 ? others.findAll(finding::schema, {{finding::AuditId, audit.id}}) : QList<Record>()) {
        const bool isAccountable = found.values.at(finding::AccountableId).toLongLong() == lead.id;
        if (isAccountable || found.values.at(finding::ResponsibleId).toLongLong() == lead.id) {
            const QString text = isAccountable
                ? AuditText::tr("%1 is accountable for %2, a finding of this audit. Choose another lead auditor.")
                : AuditText::tr("%1 owns %2, a finding of this audit. Choose another lead auditor.");
            issues << issue(LeadId, text.arg(lead.name, found.reference), severityOf(audit, others));
        }
    }
    return issues;
}

static bool isInScope(const QString &clause, const QList<Record> &scope)
{
    return std::any_of(scope.begin(), scope.end(), [&](const Record &row) {
        const QString item = row.values.at(audit_scope::Item).toString();
        return isWithinItem(item, clause) || isWithinItem(clause, item);
    });
}

/// A lead auditor has to be responsible for the internal audits themselves (9.2); that somebody else should look at the
/// own duties is said, not demanded.
static QList<Issue> problemsOfDuties(const Record &audit, const Lead &lead, const Lookup &others)
{
    const QList<Record> scope
        = audit.id > 0 ? others.findAll(audit_scope::schema, {{audit_scope::AuditId, audit.id}}) : QList<Record>();
    QList<Issue> issues;
    for (const responsibility::Column role : {responsibility::AccountableId, responsibility::ResponsibleId}) {
        for (const Record &duty :
            scope.isEmpty() ? QList<Record>() : others.findAll(responsibility::schema, {{role, lead.id}})) {
            const QString clause = duty.values.at(responsibility::Clause).toString();
            if (isValidOn(duty, responsibility::FromOn, responsibility::ToOn, lead.day) && isInScope(clause, scope)) {
                const QString text = role == responsibility::AccountableId
                    ? AuditText::tr("%1 is accountable for %2 (%3). Let somebody else audit that clause.")
                    : AuditText::tr("%1 is responsible for %2 (%3). Let somebody else audit that clause.");
                issues << issue(LeadId, text.arg(lead.name, clause, duty.values.at(responsibility::Duty).toString()),
                    Issue::Severity::Warning);
            }
        }
    }
    return issues;
}

QList<Issue> check(const Record &before, const Record &after, const Lookup &others)
{
    const auto isSame = [&](Column field) { return before.values.at(field) == after.values.at(field); };
    const qint64 leadId = after.values.at(LeadId).toLongLong();
    const bool isJudged
        = leadId != 0 && !(isSame(LeadId) && isSame(UnitId) && isSame(Status) && isSame(PlannedOn) && isSame(HeldOn));
    if (!isJudged) {
        return {};
    }
    const QString held = after.values.at(HeldOn).toString();
    const Lead lead{leadId, recordOf(person::schema, leadId, others).values.at(person::Name).toString(),
        held.isEmpty() ? after.values.at(PlannedOn).toString() : held};
    QList<Issue> issues = problemsOfUnit(after, lead, others) + problemsOfFindings(after, lead, others)
        + problemsOfDuties(after, lead, others);
    for (Issue &found : issues) {
        found.recordId = after.id;
    }
    return issues;
}

} // namespace binnacle::audit
