#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Who has a stake in our security. Clause 4.2.
namespace binnacle::interested_party {

using namespace define;

enum Column { Name, Kind, Relevance, ResponsibleId, ReviewedOn, ColumnCount };

inline constexpr Field fields[] = {
    text("name", QT_TRANSLATE_NOOP("interested_party", "Name")).required(),
    choice("kind", QT_TRANSLATE_NOOP("interested_party", "Kind"), "party_kind").required(),
    text("relevance", QT_TRANSLATE_NOOP("interested_party", "Relevance")).required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("interested_party", "Owner"), "person").required(),
    date("reviewed_on", QT_TRANSLATE_NOOP("interested_party", "Reviewed")).past(),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "interested_party",
    .title = QT_TRANSLATE_NOOP("interested_party", "Interested parties"),
    .one = QT_TRANSLATE_NOOP("interested_party", "interested party"),
    .clause = "4.2",
    .page = "registers",
    .prefix = "IP-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Name,
};

} // namespace binnacle::interested_party
