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
    QList<qsizetype> ordered = given; // a mapping has them in any order
    std::sort(ordered.begin(), ordered.end());
    const auto takeFirst = [&](const auto &isMeant) {
        const auto found = std::find_if(
            ordered.begin(), ordered.end(), [&](qsizetype field) { return !fields.contains(field) && isMeant(field); });
        if (found != ordered.end()) {
            fields << *found;
        }
    };
    const auto isOf = [this](FieldType type) {
        return [this, type](qsizetype field) { return field >= 0 && m_schema.field(field).type == type; };
    };
    takeFirst([](qsizetype field) { return field == FieldRule::reference; });
    takeFirst([this](qsizetype field) { return field >= 0 && field == m_schema.label; });
    takeFirst([&](qsizetype field) { // how grave it is, rather than where it came from
        const QLatin1StringView column(field < 0 ? "" : m_schema.field(field).column);
        return isOf(FieldType::Choice)(field) && (column == "grade"_L1 || column == "severity"_L1);
    });
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

void ImportPreview::add(qint64 line, const Shown &shown, ImportReport &report)
{
    if (!isWanted(shown.kind)) {
        return;
    }
    ++m_counts[static_cast<size_t>(shown.kind)];
    PreviewRow row{.line = line, .kind = shown.kind, .cells = {}, .old = {}};
    for (const qsizetype field : report.previewFields) {
        row.cells << text(shown.record, field);
        row.old << (shown.before ? text(*shown.before, field) : row.cells.last());
        const QString name
            = field == FieldRule::reference ? u"reference"_s : QString::fromLatin1(m_schema.field(field).column);
        for (const RowNote &problem : shown.problems) {
            if (problem.field == name) {
                row.wrong << row.cells.size() - 1;
                row.cells.last() = problem.value;
            }
        }
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
