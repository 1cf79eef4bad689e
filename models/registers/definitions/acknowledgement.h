#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Who read the policy: a person, or counts of a campaign. Clause 7.3.
namespace binnacle::acknowledgement {

using namespace define;

enum Column { PolicyVersionId, CountedOn, PersonId, InScopeCount, AcknowledgedCount, ColumnCount };

inline constexpr Field fields[] = {
    reference("policy_version_id", QT_TRANSLATE_NOOP("acknowledgement", "Policy version"), "policy_version").required(),
    date("counted_on", QT_TRANSLATE_NOOP("acknowledgement", "Counted")).past().required(),
    reference("person_id", QT_TRANSLATE_NOOP("acknowledgement", "Person"), "person"),
    integer("in_scope_count", QT_TRANSLATE_NOOP("acknowledgement", "People in scope")),
    integer("acknowledged_count", QT_TRANSLATE_NOOP("acknowledgement", "Acknowledged by")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {PolicyVersionId, CountedOn, PersonId};

QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "acknowledgement",
    .title = QT_TRANSLATE_NOOP("acknowledgement", "Acknowledgements"),
    .one = QT_TRANSLATE_NOOP("acknowledgement", "acknowledgement"),
    .clause = "7.3",
    .page = "registers",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .check = check,
};

} // namespace binnacle::acknowledgement
