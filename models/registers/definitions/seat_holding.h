#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Who held which seat when (appointment record). Clause 5.3.
namespace binnacle::seat_holding {

using namespace define;

enum Column { SeatId, PersonId, FromOn, ToOn, DecisionId, Note, ColumnCount };

inline constexpr Field fields[] = {
    reference("seat_id", QT_TRANSLATE_NOOP("seat_holding", "Seat"), "seat").required(),
    reference("person_id", QT_TRANSLATE_NOOP("seat_holding", "Person"), "person").required(),
    date("from_on", QT_TRANSLATE_NOOP("seat_holding", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("seat_holding", "To")),
    reference("decision_id", QT_TRANSLATE_NOOP("seat_holding", "Decision"), "decision"),
    text("note", QT_TRANSLATE_NOOP("seat_holding", "Note")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {SeatId, PersonId, FromOn};

/// What one record at a time is valid for.
inline constexpr int validFor[] = {SeatId};

inline constexpr RegisterSchema schema {
    .table = "seat_holding",
    .title = QT_TRANSLATE_NOOP("seat_holding", "Holders of seats"),
    .one = QT_TRANSLATE_NOOP("seat_holding", "holder of a seat"),
    .clause = "5.3",
    .page = "leadership",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .validFor = validFor,
};

} // namespace binnacle::seat_holding
