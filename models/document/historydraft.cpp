#include "models/document/document.h"
#include "models/document/drafts.h"
#include "models/document/history.h"
#include "models/document/loggedtext.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"

using namespace Qt::StringLiterals;

namespace binnacle {

Result<std::optional<HistoryEntry>> unenteredEntry(Document &document, const RegisterSchema &schema, qint64 recordId)
{
    const Result<std::optional<Draft>> draft = Drafts(document).find(schema, recordId);
    if (!draft) {
        return draft.error();
    }
    if (!*draft) {
        return std::optional<HistoryEntry>();
    }
    const Result<Record> kept = RecordStore(document.database(), schema).find(recordId);
    if (!kept) {
        return kept.error();
    }
    QList<LoggedValue> values;
    for (const auto &[field, value] : (*draft)->values.asKeyValueRange()) {
        if (kept->values.at(field) != value) {
            values.append({QString::fromLatin1(schema.field(field).column), kept->values.at(field), value});
        }
    }
    if (values.isEmpty()) {
        return std::optional<HistoryEntry>();
    }
    LoggedText texts(document.database());
    HistoryEntry entry{.madeAt = (*draft)->typedAt, .author = document.author(), .kind = u"draft"_s};
    entry.authorName = texts.recordName(person::schema, entry.author.personId);
    entry.authorName = entry.authorName.isEmpty() ? entry.author.account : entry.authorName;
    entry.rows.append({.schema = &schema,
        .registerId = schema.id(),
        .recordId = recordId,
        .name = texts.recordName(schema, recordId),
        .fields = texts.fields(schema, recordId, values, RowRedaction::None)});
    entry.rowCount = 1;
    return std::optional(entry);
}

} // namespace binnacle
