#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Planned and done proof that the cause is gone. Clause 10.2 d.
namespace binnacle::effectiveness_check {

using namespace define;

enum Column { FindingId, Cycle, Measure, Target, Population, SampleSize, DueOn, CheckerId, DoneOn, Result, Note, ColumnCount };

inline constexpr Field fields[] = {
    reference("finding_id", QT_TRANSLATE_NOOP("effectiveness_check", "Finding"), "finding").required(),
    integer("cycle", QT_TRANSLATE_NOOP("effectiveness_check", "Cycle")).required(),
    text("measure", QT_TRANSLATE_NOOP("effectiveness_check", "Measure")).required(),
    text("target", QT_TRANSLATE_NOOP("effectiveness_check", "Target")).required(),
    integer("population", QT_TRANSLATE_NOOP("effectiveness_check", "Population")),
    integer("sample_size", QT_TRANSLATE_NOOP("effectiveness_check", "Sample size")),
    date("due_on", QT_TRANSLATE_NOOP("effectiveness_check", "Due")).required(),
    reference("checker_id", QT_TRANSLATE_NOOP("effectiveness_check", "Checker"), "person").required(),
    date("done_on", QT_TRANSLATE_NOOP("effectiveness_check", "Done")).past(),
    choice("result", QT_TRANSLATE_NOOP("effectiveness_check", "Result"), "check_result").requiredWhen("done"),
    text("note", QT_TRANSLATE_NOOP("effectiveness_check", "Note")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {FindingId, Cycle, DoneOn, Result};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

/// What a line of it tells in the form of its parent.
inline constexpr int summary[] = {Result, DueOn, DoneOn, CheckerId};

inline constexpr RegisterSchema schema {
    .table = "effectiveness_check",
    .title = QT_TRANSLATE_NOOP("effectiveness_check", "Effectiveness checks"),
    .one = QT_TRANSLATE_NOOP("effectiveness_check", "effectiveness check"),
    .clause = "10.2 d",
    .page = "findings",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .summary = summary,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::effectiveness_check
