#include "models/document/startvalues.h"

#include "models/document/document.h"
#include "models/registers/choice.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace binnacle {

static Value startValue(const Field &field, QLatin1StringView column, const Document &document)
{
    if (field.type == FieldType::Choice && column == "status"_L1) {
        return QString::fromLatin1(findChoiceSet(QLatin1StringView(field.target))->choices.front().code);
    }
    if (field.type == FieldType::YesNo && field.necessity == Necessity::Always) {
        return 0LL;
    }
    if (field.type == FieldType::Date && (column == "raised_on"_L1 || column == "entered_on"_L1)) {
        return document.asOf().toString(Qt::ISODate);
    }
    const qint64 person = document.author().personId;
    if (field.type == FieldType::Reference && person > 0
        && (column == "raised_by_id"_L1 || column == "entered_by_id"_L1)) {
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

void addImpliedValues(const RegisterSchema &schema, QMap<qsizetype, Value> &values)
{
    const qsizetype original = schema.indexOf(u"original_due_on");
    const qsizetype current = schema.indexOf(u"current_due_on");
    if (original >= 0 && current >= 0 && values.value(original).isNull() && !values.value(current).isNull()) {
        values.insert(original, values.value(current));
    }
}

} // namespace binnacle
