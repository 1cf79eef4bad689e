#include "models/document/drafts.h"

#include "models/document/document.h"
#include "models/registers/codec.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace binnacle {

/// Text in a field of numbers is what somebody typed and the field cannot hold, not a number written as text.
static bool isTypedText(const Field &field, const QJsonValue &json)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::TimeOffset:
    case FieldType::Reference:
    case FieldType::YesNo:
        return json.isString();
    default:
        return false;
    }
}

static QString toContent(const Draft &draft)
{
    QJsonObject object;
    for (const auto &[index, value] : draft.values.asKeyValueRange()) {
        const Field &field = draft.schema->field(index);
        const bool isText = value.typeId() == QMetaType::QString;
        object.insert(
            QLatin1StringView(field.column), isText ? QJsonValue(value.toString()) : codec::toJson(field, value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QMap<qsizetype, Value> fromContent(const RegisterSchema &schema, const QString &content)
{
    QMap<qsizetype, Value> values;
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qsizetype index = schema.indexOf(it.key());
        if (index < 0 || index >= schema.fieldCount()) {
            continue; // a column that this version does not know
        }
        const Field &field = schema.field(index);
        const Result<Value> value
            = isTypedText(field, it.value()) ? Value(it.value().toString()) : codec::fromJson(field, it.value());
        values.insert(index, value ? *value : Value(it.value().toString()));
    }
    return values;
}

/// From columns register, record_id, revision, content, typed_at; no schema when the register is not known.
static Draft read(const Query &query)
{
    Draft draft{.schema = findRegister(query.text(0)), .recordId = query.integer(1), .revision = query.integer(2)};
    if (draft.schema) {
        draft.values = fromContent(*draft.schema, query.text(3));
    }
    draft.typedAt = QDateTime::fromString(query.text(4), Qt::ISODate);
    return draft;
}

Result<> Drafts::checkWritable() const
{
    if (m_document.isWritable()) {
        return {};
    }
    return Error{m_document.isBusy() ? Error::Code::Locked : Error::Code::ReadOnly,
        QCoreApplication::translate("drafts", "The draft cannot be kept: the document cannot be written now.")};
}

Result<> Drafts::keep(const Draft &draft)
{
    if (const Result<> writable = checkWritable(); !writable) {
        return writable;
    }
    const Result<> kept = execute(m_document.database(),
        u"INSERT INTO draft (register, record_id, revision, content, typed_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (register, record_id) DO UPDATE SET revision = excluded.revision, content = excluded.content, "
        "typed_at = excluded.typed_at"_s,
        {draft.schema->id(), draft.recordId, draft.revision, toContent(draft),
            m_document.clock().now().toUTC().toString(Qt::ISODate)});
    if (kept) {
        emit m_document.draftsChanged();
    }
    return kept;
}

Result<std::optional<Draft>> Drafts::find(const RegisterSchema &schema, qint64 recordId) const
{
    Query query(m_document.database(),
        u"SELECT register, record_id, revision, content, typed_at FROM draft WHERE register = ? AND record_id = ?"_s);
    if (const Result<> done = query.bind(schema.id()).bind(recordId).exec(); !done) {
        return done.error();
    }
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<> Drafts::remove(const RegisterSchema &schema, qint64 recordId)
{
    if (const Result<> writable = checkWritable(); !writable) {
        return writable;
    }
    const Result<> removed = execute(
        m_document.database(), u"DELETE FROM draft WHERE register = ? AND record_id = ?"_s, {schema.id(), recordId});
    if (removed) {
        emit m_document.draftsChanged();
    }
    return removed;
}

static Result<QList<Draft>> allDrafts(const Database &database)
{
    Query query(database,
        u"SELECT register, record_id, revision, content, typed_at FROM draft "
        "ORDER BY typed_at DESC, register, record_id"_s);
    if (const Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<Draft> drafts;
    while (query.next()) {
        if (Draft draft = read(query); draft.schema) {
            drafts.append(draft);
        }
    }
    const Result<> finished = query.finish();
    return finished ? Result<QList<Draft>>(drafts) : Result<QList<Draft>>(finished.error());
}

Result<QList<Draft>> Drafts::all() const
{
    return allDrafts(m_document.database());
}

/// Refers to the record in a field of its own, or by the name of a register and a number.
static bool belongsTo(const Draft &draft, const RegisterSchema &schema, qint64 recordId)
{
    for (const auto &[index, value] : draft.values.asKeyValueRange()) {
        const Field &field = draft.schema->field(index);
        if (!field.target || value.toLongLong() != recordId) {
            continue;
        }
        const QLatin1StringView target(field.target);
        const bool isReference = field.type == FieldType::Reference && schema.id() == target;
        const bool isNumber = field.isRecordNumber()
            && draft.values.value(draft.schema->indexOf(QString(target))).toString() == schema.id();
        if (isReference || isNumber) {
            return true;
        }
    }
    return false;
}

Result<> removeDraftsAround(Database &database, const RegisterSchema &schema, qint64 recordId)
{
    static const QString removal = u"DELETE FROM draft WHERE register = ? AND record_id = ?"_s;
    if (Result<> done = execute(database, removal, {schema.id(), recordId}); !done) {
        return done;
    }
    const Result<QList<Draft>> drafts = allDrafts(database);
    if (!drafts) {
        return drafts.error();
    }
    for (const Draft &draft : *drafts) {
        if (draft.recordId != 0 || !belongsTo(draft, schema, recordId)) {
            continue;
        }
        if (Result<> done = execute(database, removal, {draft.schema->id(), 0}); !done) {
            return done;
        }
    }
    return {};
}

} // namespace binnacle
