#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// One of the ten leaf inputs. Clause 9.3.2.
namespace binnacle::review_input {

using namespace define;

enum Column { ReviewId, Code, Status, PreparerId, ReviewerId, DueOn, PreparedOn, Sentence, Words, NilReason, DeferredToOn, Discussion, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("review_input", "Review"), "review").required(),
    choice("code", QT_TRANSLATE_NOOP("review_input", "Code"), "input").required(),
    choice("status", QT_TRANSLATE_NOOP("review_input", "Status"), "input_status").required(),
    reference("preparer_id", QT_TRANSLATE_NOOP("review_input", "Preparer"), "person").required(),
    reference("reviewer_id", QT_TRANSLATE_NOOP("review_input", "Reviewer"), "person"),
    date("due_on", QT_TRANSLATE_NOOP("review_input", "Due")).required(),
    date("prepared_on", QT_TRANSLATE_NOOP("review_input", "Prepared")).past().requiredWhen("prepared"),
    text("sentence", QT_TRANSLATE_NOOP("review_input", "Sentence")).requiredWhen("prepared"),
    longText("words", QT_TRANSLATE_NOOP("review_input", "Words")).requiredWhen("prepared"),
    text("nil_reason", QT_TRANSLATE_NOOP("review_input", "Why there is nothing to report")).requiredWhen("nil_with_reason"),
    date("deferred_to_on", QT_TRANSLATE_NOOP("review_input", "Put off to")).requiredWhen("deferred"),
    longText("discussion", QT_TRANSLATE_NOOP("review_input", "Discussion")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, Code};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "review_input",
    .title = QT_TRANSLATE_NOOP("review_input", "Inputs"),
    .one = QT_TRANSLATE_NOOP("review_input", "input"),
    .clause = "9.3.2",
    .page = "review",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::review_input
