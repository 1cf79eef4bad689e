#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// File kept in the document. Clause 7.5.3.
namespace binnacle::evidence {

using namespace define;

enum Column {
    Title,
    FileName,
    MediaType,
    Size,
    Sha256,
    Content,
    DatedOn,
    AddedById,
    AddedOn,
    RetentionUntilOn,
    RedactedOn,
    ColumnCount
};

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("evidence", "Title")).required(),
    text("file_name", QT_TRANSLATE_NOOP("evidence", "File name")).required().computed(),
    text("media_type", QT_TRANSLATE_NOOP("evidence", "Type of file"), 80).required().computed(),
    integer("size", QT_TRANSLATE_NOOP("evidence", "Size, bytes")).required().computed(),
    text("sha256", QT_TRANSLATE_NOOP("evidence", "SHA-256"), 64).required().unique().computed(),
    blob("content", QT_TRANSLATE_NOOP("evidence", "Content")).computed(),
    date("dated_on", QT_TRANSLATE_NOOP("evidence", "Dated")).required(),
    reference("added_by_id", QT_TRANSLATE_NOOP("evidence", "Added by"), "person").required().computed(),
    date("added_on", QT_TRANSLATE_NOOP("evidence", "Added")).required().computed(),
    date("retention_until_on", QT_TRANSLATE_NOOP("evidence", "Retention until")),
    date("redacted_on", QT_TRANSLATE_NOOP("evidence", "Redacted")).computed(),
};
static_assert(std::size(fields) == ColumnCount);

/// Size and digest are those of the content, as long as it is kept, and it is no larger than the organization allows.
QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema{
    .table = "evidence",
    .title = QT_TRANSLATE_NOOP("evidence", "Evidence"),
    .one = QT_TRANSLATE_NOOP("evidence", "evidence"),
    .many = QT_TRANSLATE_NOOP("evidence", "pieces of evidence"),
    .clause = "7.5.3",
    .page = "registers",
    .prefix = "E-",
    .width = 3,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .check = check,
};

} // namespace binnacle::evidence
