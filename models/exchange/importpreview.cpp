#include "models/exchange/importpreview.h"

#include "models/exchange/importmap.h"
#include "models/registers/codec.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"

#include <QMutexLocker>
#include <algorithm>

namespace binnacle {

static constexpr qsizetype shownFields = 6;

void ImportPreview::choose(const QList<qsizetype> &given, ImportReport &report) const
{
    QList<qsizetype> fields;
    const auto take = [&](const auto &isMeant) {
        for (const qsizetype field : given) {
            if (fields.size() < shownFields && !fields.contains(field) && isMeant(field)) {
                fields << field;
            }
        }
    };
    const auto typeOf = [this](qsizetype field) { return m_schema.field(field).type; };
    take([](qsizetype field) { return field == FieldRule::reference; });
    take([this](qsizetype field) { return field == m_schema.label; });
    take([&](qsizetype field) { return field >= 0 && typeOf(field) == FieldType::Choice; });
    take([&](qsizetype field) { return field >= 0 && typeOf(field) == FieldType::Reference; });
    take([&](qsizetype field) {
        return field >= 0 && typeOf(field) != FieldType::LongText && typeOf(field) != FieldType::Blob
            && typeOf(field) != FieldType::TimeOffset && typeOf(field) != FieldType::TimePrecision;
    });
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
