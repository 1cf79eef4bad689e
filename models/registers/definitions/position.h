#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// A leader's own stance before the meeting; never a decision. Clause 9.3.3.
namespace binnacle::position {

using namespace define;

enum Column { ProposalId, PersonId, Stance, Words, TakenAt, TakenOffset, TakenPrecision, ColumnCount };

inline constexpr Field fields[] = {
    reference("proposal_id", QT_TRANSLATE_NOOP("position", "Proposal"), "proposal").required(),
    reference("person_id", QT_TRANSLATE_NOOP("position", "Person"), "person").required(),
    choice("stance", QT_TRANSLATE_NOOP("position", "Stance"), "stance").required(),
    text("words", QT_TRANSLATE_NOOP("position", "Words")),
    time("taken_at", QT_TRANSLATE_NOOP("position", "Taken")).required(),
    timeOffset("taken_offset"),
    timePrecision("taken_precision"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ProposalId, PersonId};

inline constexpr RegisterSchema schema {
    .table = "position",
    .title = QT_TRANSLATE_NOOP("position", "Positions"),
    .one = QT_TRANSLATE_NOOP("position", "position"),
    .clause = "9.3.3",
    .page = "review",
    .kind = RegisterKind::Personal,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::position
