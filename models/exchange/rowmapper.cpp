#include "models/exchange/rowmapper.h"

#include "models/exchange/exchangetext.h"
#include "models/exchange/recordname.h"
#include "models/exchange/referencenames.h"
#include "models/registers/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static Error refused(const QString &reason, const QString &value)
{
    return {Error::Code::Invalid, reason, value};
}

static QString fieldName(const RegisterSchema &schema, qsizetype field)
{
    return field == FieldRule::reference ? u"reference"_s : QString::fromLatin1(schema.field(field).column);
}

RowMapper::RowMapper(const ImportMap &map, ReferenceFinder &finder)
    : m_schema(*map.schema)
    , m_finder(finder)
    , m_blank(Record::empty(m_schema))
{
    m_blank.origin = map.origin;
}

Result<RowMapper> RowMapper::prepare(const ImportMap &map, const QString &path, const CsvReader &reader,
    const CsvReader::Options &options, ReferenceFinder &finder)
{
    RowMapper mapper(map, finder);
    for (const FieldRule &rule : map.rules) {
        if (Result<> added = mapper.add(rule, path, reader, options); !added) {
            return added.error();
        }
    }
    std::stable_partition(
        mapper.m_rules.begin(), mapper.m_rules.end(), [&](const Rule &rule) { return !mapper.isRecordNumber(rule); });
    return mapper;
}

bool RowMapper::isRecordNumber(const FieldRule &rule) const
{
    return rule.field >= 0 && m_schema.field(rule.field).isRecordNumber();
}

Result<> RowMapper::add(
    const FieldRule &rule, const QString &path, const CsvReader &reader, const CsvReader::Options &options)
{
    Rule prepared(rule);
    if (Result<> connected = connectTemplates(prepared, reader.header()); !connected) {
        return connected;
    }
    if (Result<> converted = convertValues(prepared); !converted) {
        return converted;
    }
    for (qsizetype i = 0; i < (rule.isTime ? 3 : 1); ++i) {
        m_fields << rule.field + i;
    }
    const bool isOfTheRow = rule.isTime || isRecordNumber(rule); // a number needs the register that the row names
    if (!isOfTheRow && rule.source.isConstant()) {
        MappedRow none{.mayWait = false};
        const Result<Value> constant = value(prepared, CsvRow(), none);
        if (!constant) {
            return Error{
                Error::Code::Usage, u"%1: %2"_s.arg(fieldName(m_schema, rule.field), constant.error().message)};
        }
        if (rule.field == FieldRule::reference) {
            m_blank.reference = constant->toString();
        } else {
            m_blank.values[rule.field] = *constant;
        }
        return {};
    }
    if (rule.row) {
        Result<RowIndex> index = RowIndex::read(path, options, *rule.row);
        if (!index) {
            return index.error();
        }
        prepared.index = *std::move(index);
    }
    m_rules.append(prepared);
    return {};
}

Result<> RowMapper::connectTemplates(Rule &rule, const QStringList &header) const
{
    QList<TextTemplate *> templates{&rule.source, &rule.unit, &rule.amount};
    for (TextTemplate &part : rule.parts) {
        templates << &part;
    }
    QStringList columns;
    for (TextTemplate *text : templates) {
        if (Result<> connected = text->connectTo(header); !connected) {
            return connected;
        }
        columns << (text->isConstant() ? QStringList() : QStringList{text->columnNames()});
    }
    rule.columns = columns.join(" + "_L1);
    return {};
}

Result<> RowMapper::convertValues(Rule &rule) const
{
    if (rule.field == FieldRule::reference || rule.isTime || isLink(m_schema.field(rule.field))) {
        return {};
    }
    QHash<QString, QString> values = rule.translation.values;
    if (rule.translation.otherwise) {
        values.insert(*rule.translation.otherwise, *rule.translation.otherwise);
    }
    for (const auto &[from, to] : values.asKeyValueRange()) {
        const Result<Value> converted = codec::fromText(m_schema.field(rule.field), to);
        if (!converted) {
            return Error{Error::Code::Usage,
                ExchangeText::tr("The mapping is wrong at “%1”: %2")
                    .arg(u"fields.%1.values"_s.arg(fieldName(m_schema, rule.field)), converted.error().message)};
        }
        if (rule.translation.values.contains(from)) {
            rule.converted.insert(from, *converted);
        }
    }
    return {};
}

MappedRow RowMapper::map(const CsvRow &row, bool isLast)
{
    MappedRow mapped{.record = m_blank, .mayWait = !isLast};
    for (const Rule &rule : m_rules) {
        Result<Value> found = Value();
        if (rule.isTime) {
            const auto time = timeOf(rule, row, mapped.record);
            if (time) {
                setTime(mapped.record, rule.field, *time ? std::optional(coarsened(**time, rule.precision)) : *time,
                    rule.offset);
                continue;
            }
            found = time.error();
        } else {
            found = value(rule, row, mapped);
        }
        if (mapped.waits) {
            return mapped;
        }
        if (!found) {
            mapped.problems.append(
                {row.line, rule.columns, fieldName(m_schema, rule.field), found.error().detail, found.error().message});
        } else if (rule.field == FieldRule::reference) {
            mapped.record.reference = found->toString();
        } else {
            mapped.record.values[rule.field] = *std::move(found);
        }
    }
    return mapped;
}

Result<Value> RowMapper::value(const Rule &rule, const CsvRow &row, MappedRow &mapped) const
{
    const SourceText source = sourceText(rule, row);
    if (source.parts.isEmpty()) {
        return Value();
    }
    const bool isReference = rule.field >= 0 && isLink(m_schema.field(rule.field));
    return isReference ? referenced(rule, row, source, mapped) : translated(rule, source);
}

Result<Value> RowMapper::convert(const FieldRule &rule, const QString &text) const
{
    if (rule.field == FieldRule::reference) {
        return Value(text);
    }
    const Field &field = m_schema.field(rule.field);
    if (field.type == FieldType::Date && !rule.formats.isEmpty()) {
        const std::optional<KnownTime> time = timeFromText(text, rule.formats);
        return time ? Result<Value>(Value(time->local.date().toString(Qt::ISODate)))
                    : refused(ExchangeText::tr("“%1” is no day of the calendar. Write it as %2.")
                                  .arg(text, QDate(2026, 12, 25).toString(rule.formats.first())),
                        text);
    }
    Result<Value> value = codec::fromText(field, text);
    return value ? Result<Value>(codec::normalized(field, *value)) : refused(value.error().message, text);
}

Result<Value> RowMapper::translated(const Rule &rule, const SourceText &source) const
{
    const Translation &translation = rule.translation;
    const QStringList &parts = source.parts;
    if (!translation.hasValues || source.isDefault) {
        return convert(rule, parts.first());
    }
    for (const QString &part : parts) {
        if (const auto known = rule.converted.constFind(part); known != rule.converted.constEnd()) {
            return *known;
        }
        if (rule.field == FieldRule::reference && translation.values.contains(part)) {
            return Value(translation.values.value(part));
        }
    }
    if (translation.otherwise) {
        return convert(rule, *translation.otherwise);
    }
    return refused(
        ExchangeText::tr("“%1” is not among the values of the mapping.").arg(parts.join(", "_L1)), parts.join(", "_L1));
}

Result<qint64> RowMapper::findRecord(const Rule &rule, const CsvRow &row, const QString &text, MappedRow &mapped) const
{
    const RegisterSchema *target = targetOf(m_schema, mapped.record, rule.field);
    if (!target) { // a record number without a register that is known
        return ReferenceFinder::none;
    }
    if (rule.index) {
        const qint64 id = rule.index->find(row, text);
        mapped.waits = mapped.waits || (mapped.mayWait && id == RowIndex::waiting);
        if (id == RowIndex::several) {
            return ReferenceFinder::several;
        }
        if (id != RowIndex::absent || rule.by.isEmpty()) {
            return id == RowIndex::waiting ? ReferenceFinder::none : id;
        }
    }
    Result<qint64> id = m_finder.find(*target, rule.by, text);
    mapped.waits = mapped.waits || (mapped.mayWait && id && *id == ReferenceFinder::none && target == &m_schema);
    return id;
}

Result<Value> RowMapper::referenced(
    const Rule &rule, const CsvRow &row, const SourceText &source, MappedRow &mapped) const
{
    const Translation &translation = rule.translation;
    const bool hasValues = translation.hasValues && !source.isDefault;
    bool isAmbiguous = false;
    for (const QString &part : source.parts) {
        const bool isTranslated = hasValues && translation.values.contains(part);
        if (hasValues && !isTranslated && !translation.otherwise) {
            continue;
        }
        const QString text = isTranslated ? translation.values.value(part)
            : hasValues                   ? translation.otherwise.value_or(part)
                                          : part;
        if (text.isEmpty()) {
            return Value();
        }
        const Result<qint64> id = findRecord(rule, row, text, mapped);
        if (!id) {
            return id.error();
        }
        if (*id > 0 || mapped.waits) {
            return *id > 0 ? Value(*id) : Value();
        }
        isAmbiguous = isAmbiguous || *id == ReferenceFinder::several;
    }
    if (rule.isEmptyWhenMissing) {
        return Value();
    }
    const QString text = source.parts.join(", "_L1);
    if (isAmbiguous) {
        return refused(ExchangeText::tr("“%1” fits several records.").arg(text), text);
    }
    const RegisterSchema *target = targetOf(m_schema, mapped.record, rule.field);
    const bool isNamedByKey = target && rule.by.isEmpty() && usualNames(*target).isEmpty();
    return refused(isNamedByKey
            ? ExchangeText::tr("“%1” leads to no record. Name it by its fields: %2. A number is another record in "
                               "another document.")
                  .arg(text, recordname::pattern(*target))
            : ExchangeText::tr("“%1” leads to no record.").arg(text),
        text);
}

void RowMapper::setRecord(const CsvRow &row, qint64 id)
{
    for (Rule &rule : m_rules) {
        if (rule.index) {
            rule.index->setRecord(row, id);
        }
    }
}

QString RowMapper::columnsOf(const QString &names) const
{
    QStringList columns;
    for (const QString &name : names.split(", "_L1, Qt::SkipEmptyParts)) {
        const qsizetype field = name == u"reference" ? FieldRule::reference : m_schema.indexOf(name);
        const auto gives = [&](const Rule &rule) {
            return field == rule.field || (rule.isTime && field > rule.field && field <= rule.field + 2);
        };
        const auto rule = std::find_if(m_rules.begin(), m_rules.end(), gives);
        columns << (rule == m_rules.end() ? QStringList() : QStringList{rule->columns});
    }
    return columns.join(" + "_L1);
}

} // namespace binnacle
