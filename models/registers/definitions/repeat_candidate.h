#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Proposed repeat and the auditor's answer. Clause 10.2.
namespace binnacle::repeat_candidate {

using namespace define;

enum Column { FindingId, EarlierId, Score, Parts, Answer, AnsweredById, AnsweredOn, ColumnCount };

inline constexpr Field fields[] = {
    reference("finding_id", QT_TRANSLATE_NOOP("repeat_candidate", "Finding"), "finding").required(),
    reference("earlier_id", QT_TRANSLATE_NOOP("repeat_candidate", "Earlier"), "finding").required(),
    decimal("score", QT_TRANSLATE_NOOP("repeat_candidate", "Score")).required().atLeast(0.60),
    text("parts", QT_TRANSLATE_NOOP("repeat_candidate", "Parts")).required(),
    choice("answer", QT_TRANSLATE_NOOP("repeat_candidate", "Answer"), "repeat_answer").required(),
    reference("answered_by_id", QT_TRANSLATE_NOOP("repeat_candidate", "Answered by"), "person").requiredWhen("answered").approval(),
    date("answered_on", QT_TRANSLATE_NOOP("repeat_candidate", "Answered")).past().requiredWhen("answered"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {FindingId, EarlierId};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "repeat_candidate",
    .title = QT_TRANSLATE_NOOP("repeat_candidate", "Possible repeats"),
    .one = QT_TRANSLATE_NOOP("repeat_candidate", "possible repeat"),
    .clause = "10.2",
    .page = "findings",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::repeat_candidate
