#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Evidence of a record. Clause 7.5.3.
namespace binnacle::evidence_link {

using namespace define;

enum Column { EvidenceId, RecordRegister, RecordId, ColumnCount };

inline constexpr Field fields[] = {
    reference("evidence_id", QT_TRANSLATE_NOOP("evidence_link", "Evidence"), "evidence").required(),
    text("record_register", QT_TRANSLATE_NOOP("evidence_link", "Register"), 40).required(),
    recordNumber("record_id", QT_TRANSLATE_NOOP("evidence_link", "Record"), "record_register").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {EvidenceId, RecordRegister, RecordId};

inline constexpr RegisterSchema schema {
    .table = "evidence_link",
    .title = QT_TRANSLATE_NOOP("evidence_link", "Links to evidence"),
    .one = QT_TRANSLATE_NOOP("evidence_link", "link"),
    .clause = "7.5.3",
    .page = "registers",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::OnlyByUndo,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::evidence_link
