#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Approved temporary deviation. Clause 5.2, A.5.36.
namespace binnacle::exception {

using namespace define;

enum Column { Title, PolicyId, Status, Reason, Compensation, RiskId, RequestedById, RequestedOn, ApprovedById, ApprovedOn, ExpiresOn, EndedOn, ResponsibleId, AccountableId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("exception", "Title")).required(),
    reference("policy_id", QT_TRANSLATE_NOOP("exception", "Policy"), "policy").required(),
    choice("status", QT_TRANSLATE_NOOP("exception", "Status"), "exception_status").required(),
    longText("reason", QT_TRANSLATE_NOOP("exception", "Reason")).required(),
    longText("compensation", QT_TRANSLATE_NOOP("exception", "Compensation")).required(),
    reference("risk_id", QT_TRANSLATE_NOOP("exception", "Risk"), "risk"),
    reference("requested_by_id", QT_TRANSLATE_NOOP("exception", "Requested by"), "person").required(),
    date("requested_on", QT_TRANSLATE_NOOP("exception", "Requested")).past().required(),
    reference("approved_by_id", QT_TRANSLATE_NOOP("exception", "Approved by"), "person").requiredWhen("approved").approval(),
    date("approved_on", QT_TRANSLATE_NOOP("exception", "Approved")).past().requiredWhen("approved").stamped(),
    date("expires_on", QT_TRANSLATE_NOOP("exception", "Expires")).required(),
    date("ended_on", QT_TRANSLATE_NOOP("exception", "Ended")).past().requiredWhen("ended").stamped(),
    reference("responsible_id", QT_TRANSLATE_NOOP("exception", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("exception", "Accountable"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "exception",
    .title = QT_TRANSLATE_NOOP("exception", "Exceptions"),
    .one = QT_TRANSLATE_NOOP("exception", "exception"),
    .clause = "5.2, A.5.36",
    .page = "registers",
    .prefix = "EX-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::exception
