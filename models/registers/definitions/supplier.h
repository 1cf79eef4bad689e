#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Supplier with a bearing on security. Clause A.5.19 to A.5.23.
namespace binnacle::supplier {

using namespace define;

enum Column { Name, Service, Criticality, PersonalData, Country, FromOn, ToOn, ResponsibleId, AccountableId, ColumnCount };

inline constexpr Field fields[] = {
    text("name", QT_TRANSLATE_NOOP("supplier", "Name")).required(),
    text("service", QT_TRANSLATE_NOOP("supplier", "Service")).required(),
    choice("criticality", QT_TRANSLATE_NOOP("supplier", "Criticality"), "supplier_criticality").required(),
    yesNo("personal_data", QT_TRANSLATE_NOOP("supplier", "Personal data")).required(),
    text("country", QT_TRANSLATE_NOOP("supplier", "Country"), 40),
    date("from_on", QT_TRANSLATE_NOOP("supplier", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("supplier", "To")),
    reference("responsible_id", QT_TRANSLATE_NOOP("supplier", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("supplier", "Accountable"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "supplier",
    .title = QT_TRANSLATE_NOOP("supplier", "Suppliers"),
    .one = QT_TRANSLATE_NOOP("supplier", "supplier"),
    .clause = "A.5.19 to A.5.23",
    .page = "registers",
    .prefix = "SUP-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Name,
};

} // namespace binnacle::supplier
