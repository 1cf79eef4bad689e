#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Risk to the organization; its scores are risk_assessment. Clause 6.1.2, 8.2.
namespace binnacle::risk {

using namespace define;

enum Column { Title, Description, Category, AssetId, UnitId, SupplierId, Status, IdentifiedOn, ClosedOn, IntervalDays, ResponsibleId, AccountableId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("risk", "Title")).required(),
    longText("description", QT_TRANSLATE_NOOP("risk", "Description")),
    choice("category", QT_TRANSLATE_NOOP("risk", "Category"), "risk_category").required(),
    reference("asset_id", QT_TRANSLATE_NOOP("risk", "Asset"), "asset"),
    reference("unit_id", QT_TRANSLATE_NOOP("risk", "Unit"), "unit").required(),
    reference("supplier_id", QT_TRANSLATE_NOOP("risk", "Supplier"), "supplier"),
    choice("status", QT_TRANSLATE_NOOP("risk", "Status"), "risk_status").required(),
    date("identified_on", QT_TRANSLATE_NOOP("risk", "Identified")).past().required(),
    date("closed_on", QT_TRANSLATE_NOOP("risk", "Closed")).past().requiredWhen("closed"),
    integer("interval_days", QT_TRANSLATE_NOOP("risk", "Assess every, days")).required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("risk", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("risk", "Accountable"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "risk",
    .title = QT_TRANSLATE_NOOP("risk", "Risks"),
    .one = QT_TRANSLATE_NOOP("risk", "risk"),
    .clause = "6.1.2, 8.2",
    .page = "risks",
    .prefix = "R-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::risk
