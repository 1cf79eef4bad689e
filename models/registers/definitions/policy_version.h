#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Approved text of a policy. Clause 5.2, 7.5.2.
namespace binnacle::policy_version {

using namespace define;

enum Column { PolicyId, Version, ApprovedOn, ApprovedById, FromOn, ToOn, NextReviewOn, ChangeSummary, DecisionId, ColumnCount };

inline constexpr Field fields[] = {
    reference("policy_id", QT_TRANSLATE_NOOP("policy_version", "Policy"), "policy").required(),
    integer("version", QT_TRANSLATE_NOOP("policy_version", "Version")).required(),
    date("approved_on", QT_TRANSLATE_NOOP("policy_version", "Approved")).past().required(),
    reference("approved_by_id", QT_TRANSLATE_NOOP("policy_version", "Approved by"), "person").required().approval(),
    date("from_on", QT_TRANSLATE_NOOP("policy_version", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("policy_version", "To")),
    date("next_review_on", QT_TRANSLATE_NOOP("policy_version", "Next review")).required(),
    text("change_summary", QT_TRANSLATE_NOOP("policy_version", "Change summary")).required(),
    reference("decision_id", QT_TRANSLATE_NOOP("policy_version", "Decision"), "decision"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {PolicyId, Version};

/// What one record at a time is valid for.
inline constexpr int validFor[] = {PolicyId};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

/// What a line of it tells in the form of its parent.
inline constexpr int summary[] = {Version, FromOn, NextReviewOn};

inline constexpr RegisterSchema schema {
    .table = "policy_version",
    .title = QT_TRANSLATE_NOOP("policy_version", "Policy versions"),
    .one = QT_TRANSLATE_NOOP("policy_version", "policy version"),
    .clause = "5.2, 7.5.2",
    .page = "registers",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .validFor = validFor,
    .summary = summary,
    .conduct = conduct,
};

} // namespace binnacle::policy_version
