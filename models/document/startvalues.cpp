#include "models/document/startvalues.h"

#include "models/document/document.h"
#include "models/registers/choice.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// Columns that hold the day of entry, and who enters.
static constexpr QLatin1StringView daysOfEntry[] = {"raised_on"_L1, "entered_on"_L1, "noted_on"_L1, "requested_on"_L1,
    "changed_on"_L1, "asked_on"_L1, "assessed_on"_L1};
static constexpr QLatin1StringView peopleWhoEnter[] = {"raised_by_id"_L1, "entered_by_id"_L1, "noted_by_id"_L1,
    "requested_by_id"_L1, "asked_by_id"_L1, "assessed_by_id"_L1, "by_id"_L1};

static bool contains(std::span<const QLatin1StringView> columns, QLatin1StringView column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

static Value startValue(const Field &field, QLatin1StringView column, const Document &document)
{
    if (field.type == FieldType::Choice && column == "status"_L1) {
        return QString::fromLatin1(findChoiceSet(QLatin1StringView(field.target))->choices.front().code);
    }
    if (field.type == FieldType::YesNo && field.necessity == Necessity::Always) {
        return 0LL;
    }
    if (field.type == FieldType::Choice && column == "answer"_L1) { // nobody has answered yet
        return QString::fromLatin1(findChoiceSet(QLatin1StringView(field.target))->choices.front().code);
    }
    if (field.type == FieldType::Date && contains(daysOfEntry, column)) {
        return document.asOf().toString(Qt::ISODate);
    }
    const qint64 person = document.author().personId;
    if (field.type == FieldType::Reference && person > 0 && contains(peopleWhoEnter, column)) {
        return person;
    }
    return {};
}

/// What most organizations keep, by the notes of the data dictionary; place and money as this computer has them.
static void addOrganization(QMap<qsizetype, Value> &values, const Document &document)
{
    using namespace organization;
    static constexpr std::pair<Column, qint64> numbers[] = {{AppetiteScore, 9}, {RiskIntervalDays, 365},
        {ReviewIntervalDays, 100}, {CommentDays, 5}, {PackLeadDays, 5}, {DelegationMaxMonths, 12}, {RemoteCounts, 1},
        {SmallOrganization, 0}, {RetentionYears, 7}, {PersonalDataMonths, 24}, {EvidenceLimitMib, 50}};
    for (const auto &[field, number] : numbers) {
        values.insert(field, number);
    }
    values.insert(QuorumShare, 0.5);
    values.insert(FiscalYearStart, u"01-01"_s);
    values.insert(WorkingDays, u"mon,tue,wed,thu,fri"_s);
    values.insert(AdoptedOn, document.asOf().toString(Qt::ISODate));
    values.insert(TimeZone, QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    if (const QString currency = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode); !currency.isEmpty()) {
        values.insert(Currency, currency);
    }
}

QMap<qsizetype, Value> startValues(const RegisterSchema &schema, const Document &document)
{
    QMap<qsizetype, Value> values;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        if (const Value value = startValue(field, QLatin1StringView(field.column), document); !value.isNull()) {
            values.insert(i, value);
        }
    }
    if (&schema == &finding::schema) {
        values.insert(finding::Cycle, 1LL);
    } else if (&schema == &organization::schema) {
        addOrganization(values, document);
    }
    return values;
}

static bool isCarried(const RegisterSchema &schema, qsizetype field)
{
    if (&schema == &finding::schema) {
        return field == finding::Source || field == finding::AuditId || field == finding::RaisedOn
            || field == finding::RaisedById;
    }
    // The first field of a part or a dated row is its parent.
    return schema.kind != RegisterKind::List && field == 0 && schema.field(field).type == FieldType::Reference;
}

QMap<qsizetype, Value> carriedValues(const RegisterSchema &schema, const QList<Value> &values)
{
    QMap<qsizetype, Value> carried;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (isCarried(schema, i) && !values.at(i).isNull()) {
            carried.insert(i, values.at(i));
        }
    }
    return carried;
}

/// The column of the part and that of its record which it begins with.
static constexpr std::pair<QLatin1StringView, QLatin1StringView> inCommon[] = {{"cycle"_L1, "cycle"_L1},
    {"from_due_on"_L1, "current_due_on"_L1}, {"due_on"_L1, "check_due_on"_L1}, {"status"_L1, "status"_L1},
    {"responsible_id"_L1, "responsible_id"_L1}, {"accountable_id"_L1, "accountable_id"_L1}};

/// One more than the highest that the parts have.
static qint64 nextNumber(const PartRegister &part, qsizetype field, qint64 parentId, Document &document)
{
    qint64 highest = 0;
    const Result<QList<Record>> others
        = RecordStore(document.database(), *part.schema).findByValues({{part.parentField, parentId}});
    for (const Record &other : others.valueOr({})) {
        highest = std::max(highest, other.values.at(field).toLongLong());
    }
    return highest + 1;
}

QMap<qsizetype, Value> partPreset(const PartRegister &part, const Record &parent, Document &document)
{
    QMap<qsizetype, Value> preset{{part.parentField, parent.id}};
    const RegisterSchema &whole = *findRegister(QLatin1StringView(part.schema->field(part.parentField).target));
    for (const auto &[column, ofParent] : inCommon) {
        const qsizetype field = part.schema->indexOf(QString(column));
        const qsizetype source = whole.indexOf(QString(ofParent));
        const bool isSame = field >= 0 && source >= 0
            && qstrcmp(part.schema->field(field).target, whole.field(source).target) == 0;
        if (isSame && !parent.values.at(source).isNull()) {
            preset.insert(field, parent.values.at(source));
        }
    }
    for (const QLatin1StringView column : {"position"_L1, "version"_L1}) {
        if (const qsizetype field = part.schema->indexOf(QString(column)); field >= 0) {
            preset.insert(field, nextNumber(part, field, parent.id, document));
        }
    }
    return preset;
}

void addImpliedValues(const RegisterSchema &schema, QMap<qsizetype, Value> &values)
{
    const qsizetype original = schema.indexOf(u"original_due_on");
    const qsizetype current = schema.indexOf(u"current_due_on");
    if (original >= 0 && current >= 0 && values.value(original).isNull() && !values.value(current).isNull()) {
        values.insert(original, values.value(current));
    }
}

} // namespace binnacle
