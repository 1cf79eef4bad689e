#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Service, system or information that matters. Clause A.5.9.
namespace binnacle::asset {

using namespace define;

enum Column { Title, Kind, Criticality, RtoHours, RpoHours, ResponsibleId, AccountableId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("asset", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("asset", "Kind"), "asset_kind").required(),
    integer("criticality", QT_TRANSLATE_NOOP("asset", "Criticality")).required().atLeast(1).atMost(4),
    integer("rto_hours", QT_TRANSLATE_NOOP("asset", "Restore within, hours")),
    integer("rpo_hours", QT_TRANSLATE_NOOP("asset", "Data loss at most, hours")),
    reference("responsible_id", QT_TRANSLATE_NOOP("asset", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("asset", "Accountable"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "asset",
    .title = QT_TRANSLATE_NOOP("asset", "Assets"),
    .one = QT_TRANSLATE_NOOP("asset", "asset"),
    .clause = "A.5.9",
    .page = "risks",
    .prefix = "AS-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
};

} // namespace binnacle::asset
