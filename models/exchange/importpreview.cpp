#include "models/exchange/importpreview.h"

#include "models/exchange/importmap.h"
#include "models/registers/codec.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"

#include <QMutexLocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype shownFields = 5;

void ImportPreview::choose(const QList<qsizetype> &given, ImportReport &report) const
{
    QList<qsizetype> fields;
    const auto takeFirst = [&](const auto &isMeant) {
        const auto found = std::find_if(
            given.begin(), given.end(), [&](qsizetype field) { return !fields.contains(field) && isMeant(field); });
        if (found != given.end()) {
            fields << *found;
        }
    };
    const auto isOf = [this](FieldType type) {
        return [this, type](qsizetype field) { return field >= 0 && m_schema.field(field).type == type; };
    };
    takeFirst([](qsizetype field) { return field == FieldRule::reference; });
    takeFirst([this](qsizetype field) { return field >= 0 && field == m_schema.label; });
    takeFirst(isOf(FieldType::Choice));
    takeFirst([&](qsizetype field) {
        return isOf(FieldType::Reference)(field) && QLatin1StringView(m_schema.field(field).target) == "person"_L1;
    });
    takeFirst(isOf(FieldType::Date));
    for (const FieldType type : {FieldType::Text, FieldType::Decimal, FieldType::Integer, FieldType::Time,
             FieldType::Reference, FieldType::YesNo, FieldType::Choice}) {
        while (fields.size() < shownFields && std::any_of(given.begin(), given.end(), [&](qsizetype field) {
            return !fields.contains(field) && isOf(type)(field);
        })) {
            takeFirst(isOf(type));
        }
    }
    report.previewFields = fields;
}

QString ImportPreview::text(const Record &record, qsizetype field)
{
    if (field == FieldRule::reference) {
        return record.reference;
    }
    const Value &value = record.values.at(field);
    if (m_schema.field(field).type != FieldType::Reference || value.isNull()) {
        return codec::displayText(m_schema.field(field), value);
    }
    const QMutexLocker use(&m_database.mutex()); // other rows may be written just now
    return m_labels.label(*findRegister(QLatin1StringView(m_schema.field(field).target)), value.toLongLong());
}

void ImportPreview::add(
    qint64 line, PreviewRow::Kind kind, const Record &record, const Record *before, ImportReport &report)
{
    if (!isWanted(kind)) {
        return;
    }
    ++m_counts[static_cast<size_t>(kind)];
    PreviewRow row{.line = line, .kind = kind, .cells = {}, .old = {}};
    for (const qsizetype field : report.previewFields) {
        row.cells << text(record, field);
        row.old << (before ? text(*before, field) : row.cells.last());
    }
    report.preview << row;
}

void ImportPreview::refuse(qint64 line, ImportReport &report)
{
    const auto row = std::find_if(report.preview.begin(), report.preview.end(),
        [line](const PreviewRow &candidate) { return candidate.line == line; });
    if (row != report.preview.end()) {
        row->kind = PreviewRow::Kind::Refused;
    }
}

} // namespace binnacle
