#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Asked by a leader, answered by somebody. Clause 5.1, 9.3.
namespace binnacle::question {

using namespace define;

enum Column { Title, Status, ReviewId, InputCode, AskedById, AskedOn, ResponsibleId, AnsweredOn, Answer, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("question", "Title")).required(),
    choice("status", QT_TRANSLATE_NOOP("question", "Status"), "question_status").required(),
    reference("review_id", QT_TRANSLATE_NOOP("question", "Review"), "review"),
    choice("input_code", QT_TRANSLATE_NOOP("question", "Input"), "input"),
    reference("asked_by_id", QT_TRANSLATE_NOOP("question", "Asked by"), "person").required(),
    date("asked_on", QT_TRANSLATE_NOOP("question", "Asked")).past().required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("question", "Owner"), "person").required(),
    date("answered_on", QT_TRANSLATE_NOOP("question", "Answered")).past().requiredWhen("answered").stamped(),
    longText("answer", QT_TRANSLATE_NOOP("question", "Answer")).requiredWhen("answered"),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "question",
    .title = QT_TRANSLATE_NOOP("question", "Questions of leaders"),
    .one = QT_TRANSLATE_NOOP("question", "question"),
    .clause = "5.1, 9.3",
    .page = "review",
    .prefix = "QU-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
};

} // namespace binnacle::question
