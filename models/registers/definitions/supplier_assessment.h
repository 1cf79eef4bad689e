#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Dated judgement of a supplier. Clause A.5.22.
namespace binnacle::supplier_assessment {

using namespace define;

enum Column { SupplierId, AssessedOn, Kind, Result, Note, AssessedById, ColumnCount };

inline constexpr Field fields[] = {
    reference("supplier_id", QT_TRANSLATE_NOOP("supplier_assessment", "Supplier"), "supplier").required(),
    date("assessed_on", QT_TRANSLATE_NOOP("supplier_assessment", "Assessed")).past().required(),
    choice("kind", QT_TRANSLATE_NOOP("supplier_assessment", "Kind"), "assessment_kind").required(),
    choice("result", QT_TRANSLATE_NOOP("supplier_assessment", "Result"), "status").required(),
    text("note", QT_TRANSLATE_NOOP("supplier_assessment", "Note")),
    reference("assessed_by_id", QT_TRANSLATE_NOOP("supplier_assessment", "Assessed by"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {SupplierId, AssessedOn, Kind, Result};

inline constexpr RegisterSchema schema {
    .table = "supplier_assessment",
    .title = QT_TRANSLATE_NOOP("supplier_assessment", "Supplier assessments"),
    .one = QT_TRANSLATE_NOOP("supplier_assessment", "supplier assessment"),
    .clause = "A.5.22",
    .page = "registers",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::supplier_assessment
