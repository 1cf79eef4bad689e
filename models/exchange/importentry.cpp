#include "models/exchange/importentry.h"

#include "models/base/text.h"
#include "models/exchange/exchangetext.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// A name may hold anything; the log and the menu show plain text.
static QString nameOf(const ImportPlan &plan)
{
    static constexpr qsizetype longest = 200;
    return legible(QFileInfo(plan.path).fileName(), longest);
}

QString whyNotUndoable(const ImportPlan &plan, qint64 rows)
{
    const std::span<const Field> fields = plan.schema->fields;
    if (plan.schema->appendOnly) {
        return ExchangeText::tr("this register only grows");
    }
    if (std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.type == FieldType::Blob; })) {
        return ExchangeText::tr("its rows may carry files");
    }
    return rows > plan.undoLimit ? ExchangeText::tr("it has more than %1 rows").arg(QLocale().toString(plan.undoLimit))
                                 : QString();
}

void ImportEntry::keep(const AppliedRow &row)
{
    const bool wasKept = isUndoable();
    ++m_count;
    const bool isKept = isUndoable();
    if (wasKept && !isKept) {
        m_rows.removeIf([](const AppliedRow &kept) { return !kept.before; });
    }
    if (isKept || row.before) {
        m_rows.append(row);
    }
}

void ImportEntry::added(const Record &record)
{
    keep({.schema = m_plan->schema, .after = record});
}

Result<> ImportEntry::updated(const Record &before, const Record &after)
{
    keep({.schema = m_plan->schema, .before = before, .after = after});
    if (isUndoable()) {
        return {};
    }
    const Result<> written = writeRows();
    m_rows.clear();
    return written;
}

Result<> ImportEntry::open()
{
    if (m_entry) {
        return {};
    }
    const QString file = nameOf(*m_plan);
    const QString why = whyNotUndoable(*m_plan, m_count);
    Result<OpenLogEntry> entry = OpenLogEntry::begin(*m_database,
        {.madeAt = m_plan->madeAt,
            .author = m_plan->author,
            .kind = u"import"_s,
            .title = why.isEmpty() ? file : ExchangeText::tr("%1 (cannot be undone: %2)").arg(file, why)});
    if (!entry) {
        return entry.error();
    }
    m_entry.emplace(*std::move(entry));
    return {};
}

Result<> ImportEntry::writeRows()
{
    Result<> done = open();
    for (const AppliedRow &row : m_rows) {
        done = done && row.before ? m_entry->add(row) : done; // added ones are in the blocks
    }
    return done;
}

Result<AppliedChange> ImportEntry::finish(const QList<ImportedBlock> &blocks)
{
    if (m_count == 0) {
        return AppliedChange();
    }
    Result<> done = writeRows();
    for (const ImportedBlock &block : blocks) {
        done = done ? m_entry->add(block) : done;
    }
    if (!done) {
        return done.error();
    }
    const Result<qint64> id = m_entry->finish();
    if (!id) {
        return id.error();
    }
    if (!isUndoable()) {
        return AppliedChange();
    }
    return AppliedChange{*id, ExchangeText::tr("Import %1").arg(nameOf(*m_plan)), std::exchange(m_rows, {})};
}

} // namespace binnacle
