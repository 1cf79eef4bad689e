#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// What a party requires and whether the ISMS answers it. Clause 4.2.
namespace binnacle::requirement {

using namespace define;

enum Column { PartyId, Title, Basis, Addressed, How, ClimateRelated, FromOn, ToOn, ColumnCount };

inline constexpr Field fields[] = {
    reference("party_id", QT_TRANSLATE_NOOP("requirement", "Interested party"), "interested_party").required(),
    text("title", QT_TRANSLATE_NOOP("requirement", "Title")).required(),
    choice("basis", QT_TRANSLATE_NOOP("requirement", "Basis"), "requirement_basis").required(),
    yesNo("addressed", QT_TRANSLATE_NOOP("requirement", "Addressed")).required(),
    text("how", QT_TRANSLATE_NOOP("requirement", "How it is answered")),
    yesNo("climate_related", QT_TRANSLATE_NOOP("requirement", "Related to climate")).required(),
    date("from_on", QT_TRANSLATE_NOOP("requirement", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("requirement", "To")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {PartyId, Title, FromOn};

inline constexpr RegisterSchema schema {
    .table = "requirement",
    .title = QT_TRANSLATE_NOOP("requirement", "Requirements"),
    .one = QT_TRANSLATE_NOOP("requirement", "requirement"),
    .clause = "4.2",
    .page = "registers",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .label = Title,
};

} // namespace binnacle::requirement
