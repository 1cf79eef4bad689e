#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// What parties said and our answer (input e). Clause 9.3.2 e.
namespace binnacle::feedback {

using namespace define;

enum Column { PartyId, Title, Description, Channel, ReceivedOn, DueOn, AnsweredOn, Answer, ResponsibleId, FindingId, ImprovementId, ColumnCount };

inline constexpr Field fields[] = {
    reference("party_id", QT_TRANSLATE_NOOP("feedback", "Interested party"), "interested_party").required(),
    text("title", QT_TRANSLATE_NOOP("feedback", "Title")).required(),
    longText("description", QT_TRANSLATE_NOOP("feedback", "Description")),
    choice("channel", QT_TRANSLATE_NOOP("feedback", "Channel"), "feedback_channel").required(),
    date("received_on", QT_TRANSLATE_NOOP("feedback", "Received")).past().required(),
    date("due_on", QT_TRANSLATE_NOOP("feedback", "Due")).required(),
    date("answered_on", QT_TRANSLATE_NOOP("feedback", "Answered")).past(),
    longText("answer", QT_TRANSLATE_NOOP("feedback", "Answer")).requiredWhen("answered"),
    reference("responsible_id", QT_TRANSLATE_NOOP("feedback", "Owner"), "person").required(),
    reference("finding_id", QT_TRANSLATE_NOOP("feedback", "Finding"), "finding"),
    reference("improvement_id", QT_TRANSLATE_NOOP("feedback", "Improvement"), "improvement"),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "feedback",
    .title = QT_TRANSLATE_NOOP("feedback", "Feedback"),
    .one = QT_TRANSLATE_NOOP("feedback", "feedback"),
    .many = QT_TRANSLATE_NOOP("feedback", "pieces of feedback"),
    .clause = "9.3.2 e",
    .page = "registers",
    .prefix = "FB-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::feedback
