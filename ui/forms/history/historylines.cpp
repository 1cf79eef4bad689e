#include "ui/forms/history/historylines.h"

#include "models/measures/wording.h"
#include "ui/forms/history/historytext.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype fewLines = 6;
static constexpr qsizetype manyLines = 120;

static QString counted(qint64 count)
{
    return QLocale().toString(count);
}

static QString valueText(const QString &text, bool isRedacted)
{
    return isRedacted ? HistoryViewText::tr("redacted") : text.isEmpty() ? HistoryViewText::tr("empty") : text;
}

static void addImports(QList<HistoryLine> &lines, const HistoryEntry &entry, const RegisterSchema *schema)
{
    for (const HistoryImport &import : entry.imports) {
        if (!entry.isRecordImported) {
            const QString title = import.schema ? import.schema->titleText() : import.registerId;
            lines.append({.now
                = HistoryViewText::tr("%1: %n row(s) added", nullptr, static_cast<int>(import.rowCount)).arg(title)});
        } else if (import.schema == schema) {
            const QString name = importName(entry);
            const qint64 others = import.rowCount - 1;
            lines.append({.now = others > 0 ? HistoryViewText::tr("Added by import of %1, with %2 other %3")
                                                  .arg(name, counted(others), schema->manyText())
                                            : HistoryViewText::tr("Added by import of %1").arg(name)});
        }
    }
}

static QString headingOf(const HistoryRow &row)
{
    const QString one = row.schema ? row.schema->oneText() : row.registerId;
    const QString first = one.left(1).toUpper() + one.mid(1);
    switch (row.kind) {
    case HistoryRow::Kind::Added:
        return HistoryViewText::tr("Entered: %1 %2").arg(one, row.name);
    case HistoryRow::Kind::Removed:
        return HistoryViewText::tr("Removed: %1 %2").arg(one, row.name);
    case HistoryRow::Kind::Changed:
        break;
    }
    return HistoryViewText::tr("%1 %2").arg(first, row.name);
}

/// Of an event of a life cycle only the step is told, and why: when and by whom stands in the head of the entry.
static bool addStep(QList<HistoryLine> &lines, const HistoryRow &row)
{
    const auto field = [&](QStringView column) {
        return std::find_if(
            row.fields.begin(), row.fields.end(), [&](const HistoryField &each) { return each.column == column; });
    };
    const auto to = field(u"to_status");
    if (row.kind != HistoryRow::Kind::Added || to == row.fields.end()) {
        return false;
    }
    const auto from = field(u"from_status");
    const bool hasFrom = from != row.fields.end() && !from->now.isEmpty();
    lines.append({.label = HistoryViewText::tr("Status"),
        .old = hasFrom ? valueText(from->now, from->isNowRedacted) : QString(),
        .now = valueText(to->now, to->isNowRedacted),
        .isOldStruck = hasFrom});
    if (const auto note = field(u"note"); note != row.fields.end() && !note->now.isEmpty()) {
        lines.append({.label = note->label, .now = valueText(note->now, note->isNowRedacted)});
    }
    return true;
}

static void addRow(QList<HistoryLine> &lines, const HistoryRow &row, bool isOwn)
{
    if (!isOwn || row.kind != HistoryRow::Kind::Changed) {
        const QString own
            = row.kind == HistoryRow::Kind::Added ? HistoryViewText::tr("Entered") : HistoryViewText::tr("Removed");
        lines.append({.now = isOwn ? own : headingOf(row), .isHeading = true});
    }
    if (row.kind == HistoryRow::Kind::Removed) {
        return;
    }
    if (addStep(lines, row)) {
        return;
    }
    for (const HistoryField &field : row.fields) {
        if (row.kind == HistoryRow::Kind::Added) {
            if (!field.now.isEmpty() || field.isNowRedacted) {
                lines.append({.label = field.label, .now = valueText(field.now, field.isNowRedacted)});
            }
            continue;
        }
        lines.append({.label = field.label,
            .old = valueText(field.old, field.isOldRedacted),
            .now = valueText(field.now, field.isNowRedacted),
            .isOldStruck = !field.old.isEmpty()});
    }
}

QList<HistoryLine> historyLines(const HistoryEntry &entry, const RegisterSchema *schema, qint64 own, bool isWhole)
{
    QList<HistoryLine> lines;
    if (own > 0 && entry.kind == u"redaction") {
        lines.append({.now = historyTitle(entry), .isHeading = true});
    }
    addImports(lines, entry, schema);
    for (const HistoryRow &row : entry.rows) {
        addRow(lines, row, own > 0 && row.schema == schema && row.recordId == own);
    }
    if (own == 0 && entry.rowCount > entry.rows.size()) {
        lines.append({.now = HistoryViewText::tr(
                          "and %n more record(s)", nullptr, static_cast<int>(entry.rowCount - entry.rows.size()))});
    }
    const qsizetype shown = isWhole ? manyLines : fewLines;
    if (lines.size() > shown + 1) {
        const auto more = static_cast<int>(lines.size() - shown);
        lines.resize(shown);
        lines.append({.now = HistoryViewText::tr("and %n more line(s)", nullptr, more)});
    }
    return lines;
}

QString historyDay(const HistoryEntry &entry, QDate today)
{
    const QDate day = entry.madeAt.toLocalTime().date();
    return day == today            ? HistoryViewText::tr("Today")
        : day == today.addDays(-1) ? HistoryViewText::tr("Yesterday")
                                   : dayText(day);
}

QString historyTime(const HistoryEntry &entry)
{
    return entry.madeAt.toLocalTime().toString(u"HH:mm"_s);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return u"?"_s;
    }
    const QString first = words.first().left(1).toUpper();
    return words.size() > 1 ? first + words.last().left(1).toUpper() : first;
}

QString historyWords(const HistoryEntry &entry, const RegisterSchema *schema, qint64 own, QDate today)
{
    QStringList words{u"%1, %2, %3"_s.arg(historyDay(entry, today), entry.authorName, historyTime(entry))};
    if (own == 0) {
        words << historyTitle(entry);
    }
    if (entry.id == 0) {
        words << HistoryViewText::tr("not entered yet");
    }
    for (const HistoryLine &line : historyLines(entry, schema, own, true)) {
        words << (line.isSentence()  ? line.now
                : line.old.isEmpty() ? HistoryViewText::tr("%1: %2").arg(line.label, line.now)
                                     : HistoryViewText::tr("%1: %2 to %3").arg(line.label, line.old, line.now));
    }
    return words.join(u'\n');
}

} // namespace binnacle
