#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Rule in force; its texts are policy_version. Clause 5.2, A.5.1.
namespace binnacle::policy {

using namespace define;

enum Column { Title, Kind, Status, ResponsibleId, AccountableId, ReviewMonths, IsPublic, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("policy", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("policy", "Kind"), "policy_kind").required(),
    choice("status", QT_TRANSLATE_NOOP("policy", "Status"), "policy_status").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("policy", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("policy", "Accountable"), "person").required(),
    integer("review_months", QT_TRANSLATE_NOOP("policy", "Review every, months")).required().atLeast(1).atMost(36),
    yesNo("is_public", QT_TRANSLATE_NOOP("policy", "May be handed out")).required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "policy",
    .title = QT_TRANSLATE_NOOP("policy", "Policies"),
    .one = QT_TRANSLATE_NOOP("policy", "policy"),
    .clause = "5.2, A.5.1",
    .page = "registers",
    .prefix = "POL-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::policy
