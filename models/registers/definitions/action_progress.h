#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Dated status note. Clause 9.3.2 a.
namespace binnacle::action_progress {

using namespace define;

enum Column { ActionId, NotedOn, Status, Note, ById, ColumnCount };

inline constexpr Field fields[] = {
    reference("action_id", QT_TRANSLATE_NOOP("action_progress", "Action"), "action").required(),
    date("noted_on", QT_TRANSLATE_NOOP("action_progress", "Noted")).past().required(),
    choice("status", QT_TRANSLATE_NOOP("action_progress", "Status"), "action_status").required(),
    text("note", QT_TRANSLATE_NOOP("action_progress", "Note")).required(),
    reference("by_id", QT_TRANSLATE_NOOP("action_progress", "By"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ActionId, NotedOn, Status, Note};

/// The note that tells how the action stands: the last by its day, of one day the one entered last.
std::optional<Record> latest(qint64 actionId, const Lookup &others);
QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "action_progress",
    .title = QT_TRANSLATE_NOOP("action_progress", "Progress of actions"),
    .one = QT_TRANSLATE_NOOP("action_progress", "progress note"),
    .many = QT_TRANSLATE_NOOP("action_progress", "progress notes"),
    .clause = "9.3.2 a",
    .page = "actions",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::action_progress
