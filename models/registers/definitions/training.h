#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Course, briefing, exercise or campaign. Clause 7.2, 7.3.
namespace binnacle::training {

using namespace define;

enum Column { Title, Kind, HeldOn, Audience, InScopeCount, CompletedCount, Goal, Evaluation, ResponsibleId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("training", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("training", "Kind"), "training_kind").required(),
    date("held_on", QT_TRANSLATE_NOOP("training", "Held")).past().required(),
    text("audience", QT_TRANSLATE_NOOP("training", "Audience")).required(),
    integer("in_scope_count", QT_TRANSLATE_NOOP("training", "People in scope")).required(),
    integer("completed_count", QT_TRANSLATE_NOOP("training", "Completed by")).required(),
    text("goal", QT_TRANSLATE_NOOP("training", "Goal")),
    longText("evaluation", QT_TRANSLATE_NOOP("training", "How it is judged")),
    reference("responsible_id", QT_TRANSLATE_NOOP("training", "Owner"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "training",
    .title = QT_TRANSLATE_NOOP("training", "Training"),
    .one = QT_TRANSLATE_NOOP("training", "training"),
    .many = QT_TRANSLATE_NOOP("training", "trainings"),
    .clause = "7.2, 7.3",
    .page = "registers",
    .prefix = "TR-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .check = check,
};

} // namespace binnacle::training
