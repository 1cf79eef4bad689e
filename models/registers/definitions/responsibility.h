#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Duty of clauses 5 to 10: accountable, responsible, consulted, informed. Clause 5.3.
namespace binnacle::responsibility {

using namespace define;

enum Column { Clause, Duty, KeyRole, AccountableId, ResponsibleId, Consulted, Informed, FromOn, ToOn, ColumnCount };

inline constexpr Field fields[] = {
    text("clause", QT_TRANSLATE_NOOP("responsibility", "Clause or control"), 20).required(),
    text("duty", QT_TRANSLATE_NOOP("responsibility", "Duty")).required(),
    choice("key_role", QT_TRANSLATE_NOOP("responsibility", "Key role"), "key_role").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("responsibility", "Accountable"), "person").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("responsibility", "Owner"), "person").required(),
    text("consulted", QT_TRANSLATE_NOOP("responsibility", "Consulted")).holding(TextCode::People)
        .help(QT_TRANSLATE_NOOP("responsibility", "names, separated by commas")),
    text("informed", QT_TRANSLATE_NOOP("responsibility", "Informed")).holding(TextCode::People)
        .help(QT_TRANSLATE_NOOP("responsibility", "names, separated by commas")),
    date("from_on", QT_TRANSLATE_NOOP("responsibility", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("responsibility", "To")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {Clause, Duty, FromOn};

/// What one record at a time is valid for.
inline constexpr int validFor[] = {Clause, Duty};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "responsibility",
    .title = QT_TRANSLATE_NOOP("responsibility", "Duties"),
    .one = QT_TRANSLATE_NOOP("responsibility", "duty"),
    .clause = "5.3",
    .page = "leadership",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .validFor = validFor,
    .conduct = conduct,
};

} // namespace binnacle::responsibility
