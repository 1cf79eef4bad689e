#include "models/registers/parts.h"

#include "models/base/typeddate.h"
#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/labels.h"
#include "models/registers/organizationzone.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype mostDetails = 4;

QList<PartRegister> partsOf(const RegisterSchema &schema)
{
    QList<PartRegister> parts;
    for (const RegisterSchema *other : allRegisters()) {
        if (other->kind != RegisterKind::Part && other->kind != RegisterKind::Dated) {
            continue;
        }
        // One of the first two: what stands behind only mentions the other record.
        for (qsizetype i = 0; i < std::min<qsizetype>(2, other->fieldCount()); ++i) {
            const Field &field = other->field(i);
            if (field.type == FieldType::Reference && schema.id() == QLatin1StringView(field.target)) {
                parts << PartRegister{other, i};
                break;
            }
        }
    }
    return parts;
}

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(parts)
};

class LineMaker
{
public:
    LineMaker(Database &database, const PartRegister &part)
        : m_schema(*part.schema)
        , m_parent(part.parentField)
        , m_labels(database)
        , m_zone(organizationZone(database))
        , m_main(mainField())
        , m_days(std::count_if(m_schema.fields.begin(), m_schema.fields.end(),
              [](const Field &field) { return field.type == FieldType::Date; }))
    {
    }

    PartLine line(const Record &record)
    {
        PartLine made{record.id, textOf(record, m_main), {}};
        QStringList details;
        if (m_schema.hasReference()) {
            details << record.reference;
        }
        for (const qsizetype field : toldFields()) {
            if (details.size() < mostDetails && !record.values.at(field).isNull()) {
                details << told(record, field);
            }
        }
        made.detail = details.join(", "_L1);
        return made;
    }

private:
    QList<qsizetype> toldFields() const
    {
        if (!m_schema.summary.empty()) {
            return {m_schema.summary.begin(), m_schema.summary.end()};
        }
        QList<qsizetype> fields;
        for (const bool ofDays : {false, true}) {
            for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
                if (i != m_main && i != m_parent && isTold(i, ofDays)) {
                    fields << i;
                }
            }
        }
        return fields;
    }
    /// Numbers say nothing without their name, nor does one day among several.
    QString told(const Record &record, qsizetype index)
    {
        const Field &field = m_schema.field(index);
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Decimal;
        const bool isOneOfMany = m_days > 1 && field.type == FieldType::Date;
        const QString text = textOf(record, index);
        return isNumber || isOneOfMany ? PartText::tr("%1 %2").arg(m_schema.labelText(index), text) : text;
    }
    bool isTold(qsizetype index, bool ofDays) const
    {
        if (QLatin1StringView(m_schema.field(index).column).startsWith("from_status"_L1)) {
            return false; // the line below says it
        }
        switch (m_schema.field(index).type) {
        case FieldType::Date:
        case FieldType::Time:
            return ofDays;
        case FieldType::Choice:
        case FieldType::Reference:
            return !ofDays;
        default:
            return false;
        }
    }
    /// What a person would call it by.
    qsizetype mainField() const
    {
        if (m_schema.label >= 0) {
            return m_schema.label;
        }
        for (const bool ofText : {true, false}) {
            for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
                const Field &field = m_schema.field(i);
                const bool isText = field.isText() && field.necessity == Necessity::Always;
                const bool isOther = field.type == FieldType::Reference || field.type == FieldType::Choice;
                if (i != m_parent && (ofText ? isText : isOther && field.necessity == Necessity::Always)) {
                    return i;
                }
            }
        }
        return m_parent;
    }
    QString textOf(const Record &record, qsizetype index)
    {
        const Field &field = m_schema.field(index);
        const Value &value = record.values.at(index);
        if (value.isNull()) {
            return {};
        }
        if (field.type == FieldType::Choice) {
            return stepWord(QLatin1StringView(field.target), value.toString());
        }
        if (field.type == FieldType::Time) {
            const TypedTime time{
                value.toString(), record.values.at(index + 1).toInt(), record.values.at(index + 2).toString()};
            return timeText(time, m_zone);
        }
        return m_labels.valueText(field, value);
    }

    const RegisterSchema &m_schema;
    qsizetype m_parent;
    Labels m_labels;
    QTimeZone m_zone;
    qsizetype m_main;
    qsizetype m_days; ///< how many fields of the register are days
};

} // namespace

/// By position, else by the first day, newest first.
static void sort(const RegisterSchema &schema, QList<Record> &records)
{
    if (const qsizetype position = schema.indexOf(u"position"); position >= 0) {
        std::stable_sort(records.begin(), records.end(), [&](const Record &a, const Record &b) {
            return a.values.at(position).toLongLong() < b.values.at(position).toLongLong();
        });
        return;
    }
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (schema.field(i).type == FieldType::Date) {
            std::stable_sort(records.begin(), records.end(), [i](const Record &a, const Record &b) {
                const QString left = a.values.at(i).toString();
                const QString right = b.values.at(i).toString();
                return left == right ? a.id > b.id : left > right;
            });
            return;
        }
    }
}

Result<QList<PartLine>> partLines(Database &database, const PartRegister &part, qint64 parentId)
{
    Result<QList<Record>> records = RecordStore(database, *part.schema).findByValues({{part.parentField, parentId}});
    if (!records) {
        return records.error();
    }
    sort(*part.schema, *records);
    LineMaker maker(database, part);
    QList<PartLine> lines;
    for (const Record &record : *records) {
        lines << maker.line(record);
    }
    return lines;
}

} // namespace binnacle
