#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Management review (the 9.3 event). Clause 9.3.
namespace binnacle::review {

using namespace define;

enum Column { Title, Kind, AmendsId, PeriodFromOn, PeriodToOn, MeetingOn, Place, ChairId, SecretaryId, CutOffOn, Suitable, SuitableReason, Adequate, AdequateReason, Effective, EffectiveReason, NoChangeReason, ResourcesStatement, Minutes, NextReviewOn, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("review", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("review", "Kind"), "review_kind").required(),
    reference("amends_id", QT_TRANSLATE_NOOP("review", "Amends"), "review").requiredWhen("addendum"),
    date("period_from_on", QT_TRANSLATE_NOOP("review", "Period from")).required(),
    date("period_to_on", QT_TRANSLATE_NOOP("review", "Period to")).required(),
    date("meeting_on", QT_TRANSLATE_NOOP("review", "Meeting")).required(),
    text("place", QT_TRANSLATE_NOOP("review", "Place")),
    reference("chair_id", QT_TRANSLATE_NOOP("review", "Chair"), "person").requiredFrom("preparing"),
    reference("secretary_id", QT_TRANSLATE_NOOP("review", "Secretary"), "person").requiredFrom("preparing"),
    date("cut_off_on", QT_TRANSLATE_NOOP("review", "Figures up to")).requiredFrom("pack_issued"),
    choice("suitable", QT_TRANSLATE_NOOP("review", "Suitable"), "verdict").requiredFrom("awaiting_sign_off"),
    longText("suitable_reason", QT_TRANSLATE_NOOP("review", "Suitable reason")).requiredFrom("awaiting_sign_off"),
    choice("adequate", QT_TRANSLATE_NOOP("review", "Adequate"), "verdict").requiredFrom("awaiting_sign_off"),
    longText("adequate_reason", QT_TRANSLATE_NOOP("review", "Adequate reason")).requiredFrom("awaiting_sign_off"),
    choice("effective", QT_TRANSLATE_NOOP("review", "Effective"), "verdict").requiredFrom("awaiting_sign_off"),
    longText("effective_reason", QT_TRANSLATE_NOOP("review", "Effective reason")).requiredFrom("awaiting_sign_off"),
    longText("no_change_reason", QT_TRANSLATE_NOOP("review", "Why nothing is changed")),
    longText("resources_statement", QT_TRANSLATE_NOOP("review", "Resources")),
    longText("minutes", QT_TRANSLATE_NOOP("review", "Minutes")).requiredFrom("awaiting_sign_off"),
    date("next_review_on", QT_TRANSLATE_NOOP("review", "Next review")),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "review",
    .title = QT_TRANSLATE_NOOP("review", "Management reviews"),
    .one = QT_TRANSLATE_NOOP("review", "management review"),
    .clause = "9.3",
    .page = "review",
    .prefix = "MR-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
};

} // namespace binnacle::review
