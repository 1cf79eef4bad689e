#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// What was said to whom: leadership acts, results, notices. Clause 7.4, 5.1 d.
namespace binnacle::communication {

using namespace define;

enum Column { Title, Kind, HeldOn, PersonId, Audience, Channel, Summary, ReviewId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("communication", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("communication", "Kind"), "communication_kind").required(),
    date("held_on", QT_TRANSLATE_NOOP("communication", "Held")).required(),
    reference("person_id", QT_TRANSLATE_NOOP("communication", "Person"), "person").required(),
    text("audience", QT_TRANSLATE_NOOP("communication", "Audience")).required(),
    text("channel", QT_TRANSLATE_NOOP("communication", "Channel")).required(),
    longText("summary", QT_TRANSLATE_NOOP("communication", "Summary")),
    reference("review_id", QT_TRANSLATE_NOOP("communication", "Review"), "review"),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "communication",
    .title = QT_TRANSLATE_NOOP("communication", "Communication"),
    .one = QT_TRANSLATE_NOOP("communication", "communication"),
    .many = QT_TRANSLATE_NOOP("communication", "communications"),
    .clause = "7.4, 5.1 d",
    .page = "leadership",
    .prefix = "COM-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::communication
