#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Dated status of an objective. Clause 6.2, 9.3.2 d.4.
namespace binnacle::objective_progress {

using namespace define;

enum Column { ObjectiveId, NotedOn, Status, Note, NotedById, ColumnCount };

inline constexpr Field fields[] = {
    reference("objective_id", QT_TRANSLATE_NOOP("objective_progress", "Objective"), "objective").required(),
    date("noted_on", QT_TRANSLATE_NOOP("objective_progress", "Noted")).past().required(),
    choice("status", QT_TRANSLATE_NOOP("objective_progress", "Status"), "objective_status").required(),
    text("note", QT_TRANSLATE_NOOP("objective_progress", "Note")),
    reference("noted_by_id", QT_TRANSLATE_NOOP("objective_progress", "Noted by"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ObjectiveId, NotedOn, Status, Note};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "objective_progress",
    .title = QT_TRANSLATE_NOOP("objective_progress", "Progress of objectives"),
    .one = QT_TRANSLATE_NOOP("objective_progress", "progress"),
    .many = QT_TRANSLATE_NOOP("objective_progress", "progress notes"),
    .clause = "6.2, 9.3.2 d.4",
    .page = "registers",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::objective_progress
