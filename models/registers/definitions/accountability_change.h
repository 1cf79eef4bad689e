#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Recorded decision that moves accountability. Clause 5.3.
namespace binnacle::accountability_change {

using namespace define;

enum Column { RecordRegister, RecordId, FromId, ToId, ChangedOn, Reason, DecisionId, AppointedById, ColumnCount };

inline constexpr Field fields[] = {
    text("record_register", QT_TRANSLATE_NOOP("accountability_change", "Register"), 40).required(),
    recordNumber("record_id", QT_TRANSLATE_NOOP("accountability_change", "Record"), "record_register").required(),
    reference("from_id", QT_TRANSLATE_NOOP("accountability_change", "From"), "person").required(),
    reference("to_id", QT_TRANSLATE_NOOP("accountability_change", "To"), "person").required(),
    date("changed_on", QT_TRANSLATE_NOOP("accountability_change", "Changed")).past().required(),
    text("reason", QT_TRANSLATE_NOOP("accountability_change", "Reason")).required(),
    reference("decision_id", QT_TRANSLATE_NOOP("accountability_change", "Decision"), "decision"),
    reference("appointed_by_id", QT_TRANSLATE_NOOP("accountability_change", "Appointed by"), "person").approval(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {RecordRegister, RecordId, FromId, ToId, ChangedOn};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "accountability_change",
    .title = QT_TRANSLATE_NOOP("accountability_change", "Changes of accountability"),
    .one = QT_TRANSLATE_NOOP("accountability_change", "change of accountability"),
    .clause = "5.3",
    .page = "leadership",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::accountability_change
