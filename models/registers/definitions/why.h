#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Five whys: statement and proof. Clause 10.2 b.
namespace binnacle::why {

using namespace define;

enum Column { FindingId, Cycle, Position, Statement, Proof, ColumnCount };

inline constexpr Field fields[] = {
    reference("finding_id", QT_TRANSLATE_NOOP("why", "Finding"), "finding").required(),
    integer("cycle", QT_TRANSLATE_NOOP("why", "Cycle")).required(),
    integer("position", QT_TRANSLATE_NOOP("why", "Order")).required().atLeast(1),
    text("statement", QT_TRANSLATE_NOOP("why", "Statement")).required(),
    text("proof", QT_TRANSLATE_NOOP("why", "Proof")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {FindingId, Cycle, Position};

/// An answer that blames a person and stops asking (domain, section d).
bool isHumanError(const QString &statement);
QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "why",
    .title = QT_TRANSLATE_NOOP("why", "Whys"),
    .one = QT_TRANSLATE_NOOP("why", "why"),
    .clause = "10.2 b",
    .page = "findings",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::why
