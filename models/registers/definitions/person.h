#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// People who act in the ISMS. Clause 5.3, 7.2.
namespace binnacle::person {

using namespace define;

enum Column { Name, JobTitle, UnitId, Email, OrganizationName, FromOn, ToOn, ColumnCount };

inline constexpr Field fields[] = {
    text("name", QT_TRANSLATE_NOOP("person", "Name")).required(),
    text("job_title", QT_TRANSLATE_NOOP("person", "Job title")),
    reference("unit_id", QT_TRANSLATE_NOOP("person", "Unit"), "unit"),
    text("email", QT_TRANSLATE_NOOP("person", "E-mail")),
    text("organization_name", QT_TRANSLATE_NOOP("person", "Organization")),
    date("from_on", QT_TRANSLATE_NOOP("person", "From")),
    date("to_on", QT_TRANSLATE_NOOP("person", "To")),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "person",
    .title = QT_TRANSLATE_NOOP("person", "People"),
    .one = QT_TRANSLATE_NOOP("person", "person"),
    .clause = "5.3, 7.2",
    .page = "registers",
    .prefix = "P",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Name,
};

} // namespace binnacle::person
