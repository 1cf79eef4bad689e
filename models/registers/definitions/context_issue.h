#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Internal and external issues; the climate statement is topic climate. Clause 4.1.
namespace binnacle::context_issue {

using namespace define;

enum Column { Title, Kind, Topic, Description, Relevance, Reason, EffectOnIsms, NotedOn, DecidedById, ReplacesId, EndedOn, ResponsibleId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("context_issue", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("context_issue", "Kind"), "context_kind").required(),
    choice("topic", QT_TRANSLATE_NOOP("context_issue", "Topic"), "context_topic").required(),
    longText("description", QT_TRANSLATE_NOOP("context_issue", "Description")),
    choice("relevance", QT_TRANSLATE_NOOP("context_issue", "Relevance"), "relevance").required(),
    longText("reason", QT_TRANSLATE_NOOP("context_issue", "Reason")).required(),
    longText("effect_on_isms", QT_TRANSLATE_NOOP("context_issue", "Effect on the ISMS")),
    date("noted_on", QT_TRANSLATE_NOOP("context_issue", "Noted")).past().required(),
    reference("decided_by_id", QT_TRANSLATE_NOOP("context_issue", "Decided by"), "person"),
    reference("replaces_id", QT_TRANSLATE_NOOP("context_issue", "Replaces"), "context_issue"),
    date("ended_on", QT_TRANSLATE_NOOP("context_issue", "Ended")),
    reference("responsible_id", QT_TRANSLATE_NOOP("context_issue", "Owner"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "context_issue",
    .title = QT_TRANSLATE_NOOP("context_issue", "Internal and external issues"),
    .one = QT_TRANSLATE_NOOP("context_issue", "issue"),
    .clause = "4.1",
    .page = "registers",
    .prefix = "CI-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::context_issue
