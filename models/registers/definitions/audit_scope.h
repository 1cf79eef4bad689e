#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Clause or control looked at by an audit. Clause 9.2.2.
namespace binnacle::audit_scope {

using namespace define;

enum Column { AuditId, Item, Result, ColumnCount };

inline constexpr Field fields[] = {
    reference("audit_id", QT_TRANSLATE_NOOP("audit_scope", "Audit"), "audit").required(),
    text("item", QT_TRANSLATE_NOOP("audit_scope", "Item"), 20).required(),
    choice("result", QT_TRANSLATE_NOOP("audit_scope", "Result"), "scope_result").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {AuditId, Item};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "audit_scope",
    .title = QT_TRANSLATE_NOOP("audit_scope", "Audit scope"),
    .one = QT_TRANSLATE_NOOP("audit_scope", "audited item"),
    .many = QT_TRANSLATE_NOOP("audit_scope", "audited items"),
    .clause = "9.2.2",
    .page = "findings",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::audit_scope
