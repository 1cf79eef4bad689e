#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// A task handed over for a time; accountability stays. Clause 5.3.
namespace binnacle {
class Rules;
}

namespace binnacle::delegation {

using namespace define;

enum Column { DelegatorId, DelegateId, ScopeRegister, ScopeClause, UnitId, Tasks, FromOn, ToOn, Reason, RevokedOn, ColumnCount };

inline constexpr Field fields[] = {
    reference("delegator_id", QT_TRANSLATE_NOOP("delegation", "Delegator"), "person").required(),
    reference("delegate_id", QT_TRANSLATE_NOOP("delegation", "Delegate"), "person").required(),
    text("scope_register", QT_TRANSLATE_NOOP("delegation", "Register"), 40),
    text("scope_clause", QT_TRANSLATE_NOOP("delegation", "Clause"), 20),
    reference("unit_id", QT_TRANSLATE_NOOP("delegation", "Unit"), "unit"),
    text("tasks", QT_TRANSLATE_NOOP("delegation", "Tasks")).required(),
    date("from_on", QT_TRANSLATE_NOOP("delegation", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("delegation", "To")).required(),
    text("reason", QT_TRANSLATE_NOOP("delegation", "Reason")).required(),
    date("revoked_on", QT_TRANSLATE_NOOP("delegation", "Revoked")).past(),
};
static_assert(std::size(fields) == ColumnCount);

/// The one record whose task is delegated, by its reference; none when the tasks are words.
struct DelegatedRecord
{
    const RegisterSchema *schema;
    Record record;
    qsizetype owner; ///< field
};
std::optional<DelegatedRecord> delegatedRecord(const Record &delegation, const Lookup &others);

/// Who acts for somebody on a day approves nothing of that person's own (domain, section c): `approver` is the field
/// that names who approves, `ownerId` whose it is.
void judgeApproval(Rules &rules, qsizetype approver, qint64 ownerId, QDate day);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "delegation",
    .title = QT_TRANSLATE_NOOP("delegation", "Delegations"),
    .one = QT_TRANSLATE_NOOP("delegation", "delegation"),
    .clause = "5.3",
    .page = "leadership",
    .prefix = "DEL-",
    .width = 2,
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .conduct = conduct,
};

} // namespace binnacle::delegation
