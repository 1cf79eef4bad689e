#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Required competence per ISMS role and its proof. Clause 7.2.
namespace binnacle::competence {

using namespace define;

enum Column { PersonId, IsmsRole, Competence, Required, ShownOn, ValidUntilOn, Proof, ColumnCount };

inline constexpr Field fields[] = {
    reference("person_id", QT_TRANSLATE_NOOP("competence", "Person"), "person").required(),
    text("isms_role", QT_TRANSLATE_NOOP("competence", "Role")).required(),
    text("competence", QT_TRANSLATE_NOOP("competence", "Competence")).required(),
    yesNo("required", QT_TRANSLATE_NOOP("competence", "Required")).required(),
    date("shown_on", QT_TRANSLATE_NOOP("competence", "Shown")).past(),
    date("valid_until_on", QT_TRANSLATE_NOOP("competence", "Valid until")),
    text("proof", QT_TRANSLATE_NOOP("competence", "Proof")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {PersonId, IsmsRole, Competence, ShownOn};

inline constexpr RegisterSchema schema {
    .table = "competence",
    .title = QT_TRANSLATE_NOOP("competence", "Competence"),
    .one = QT_TRANSLATE_NOOP("competence", "competence"),
    .many = QT_TRANSLATE_NOOP("competence", "competences"),
    .clause = "7.2",
    .page = "registers",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::competence
