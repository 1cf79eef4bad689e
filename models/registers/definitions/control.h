#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Statement of Applicability. Clause 6.1.3 d.
namespace binnacle::control {

using namespace define;

enum Column { Code, Title, Applicable, Reason, Status, ResponsibleId, AccountableId, ChangedOn, ColumnCount };

inline constexpr Field fields[] = {
    text("code", QT_TRANSLATE_NOOP("control", "Code"), 10).required().unique(),
    text("title", QT_TRANSLATE_NOOP("control", "Title")).required(),
    yesNo("applicable", QT_TRANSLATE_NOOP("control", "Applicable")).required(),
    text("reason", QT_TRANSLATE_NOOP("control", "Reason")).required(),
    choice("status", QT_TRANSLATE_NOOP("control", "Status"), "control_status").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("control", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("control", "Accountable"), "person").required(),
    date("changed_on", QT_TRANSLATE_NOOP("control", "Changed")).required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "control",
    .title = QT_TRANSLATE_NOOP("control", "Statement of Applicability"),
    .one = QT_TRANSLATE_NOOP("control", "control"),
    .many = QT_TRANSLATE_NOOP("control", "controls"),
    .clause = "6.1.3 d",
    .page = "risks",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Code,
    .conduct = conduct,
};

} // namespace binnacle::control
