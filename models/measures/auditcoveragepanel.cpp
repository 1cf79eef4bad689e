#include "models/measures/auditcoverage.h"
#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype namedItems = 6; ///< in a sentence

static QList<const CoverageItem *> notAudited(const AuditCoverage &coverage)
{
    QList<const CoverageItem *> items;
    for (const CoverageItem &item : coverage.items) {
        if (item.isApplicable && !item.isCovered) {
            items << &item;
        }
    }
    return items;
}

static QString names(const QList<const CoverageItem *> &items)
{
    QStringList ids;
    for (const CoverageItem *item : items.first(std::min(items.size(), namedItems))) {
        ids << item->id;
    }
    const int more = static_cast<int>(items.size() - ids.size());
    return more > 0 ? MeasureText::tr("%1 and %n more", nullptr, more).arg(ids.join(u", "_s)) : ids.join(u", "_s);
}

/// Audits that will look at all of them; empty when one of them is in no plan.
static QString plans(const QList<const CoverageItem *> &items)
{
    QStringList audits;
    for (const CoverageItem *item : items) {
        if (item->planned.isEmpty()) {
            return {};
        }
        audits << item->planned.first().reference;
    }
    audits.removeDuplicates();
    return audits.join(u", "_s);
}

QString coveredText(const AuditCoverage &coverage)
{
    return coverage.covered() == coverage.counted()
        ? MeasureText::tr(
            "All %n clause(s) and applicable controls were audited in 36 months.", nullptr, coverage.counted())
        : MeasureText::tr(
            "%1 of %n clause(s) and applicable controls were audited in 36 months.", nullptr, coverage.counted())
              .arg(coverage.covered());
}

QString notAuditedText(const AuditCoverage &coverage)
{
    const QList<const CoverageItem *> missing = notAudited(coverage);
    if (missing.isEmpty()) {
        return {};
    }
    const QString planned = plans(missing);
    return planned.isEmpty() ? MeasureText::tr("Not audited: %1.").arg(names(missing))
                             : MeasureText::tr("Not audited: %1, planned in %2.").arg(names(missing), planned);
}

static Sentence sentenceOf(const AuditCoverage &coverage)
{
    const QList<const CoverageItem *> missing = notAudited(coverage);
    const SentenceArguments arguments{{u"covered"_s, QString::number(coverage.covered())},
        {u"counted"_s, QString::number(coverage.counted())}, {u"missing"_s, names(missing)},
        {u"planned"_s, plans(missing)}};
    if (missing.isEmpty()) {
        return {u"coverage_all"_s, arguments, coveredText(coverage)};
    }
    return {u"coverage"_s, arguments, MeasureText::tr("%1 %2").arg(coveredText(coverage), notAuditedText(coverage))};
}

static PanelTable tableOf(const AuditCoverage &coverage)
{
    PanelTable table{.columns = {{u"item"_s, MeasureText::tr("Item")}, {u"title"_s, MeasureText::tr("Title")}}};
    for (const QString &year : coverage.years) {
        table.columns << PanelTable::Column{u"year_"_s + year, year};
    }
    table.columns << PanelTable::Column{u"last"_s, MeasureText::tr("Audited last")};
    for (const CoverageItem &item : coverage.items) {
        PanelTable::Row row{.cells = {item.id, item.title}};
        for (const CoverageCell &cell : item.cells) {
            row.cells << outcomeText(cell);
        }
        row.cells << (!item.isApplicable ? MeasureText::tr("not applicable")
                : item.lastOn.isValid()  ? dayText(item.lastOn)
                                         : MeasureText::tr("never"));
        row.status = item.isApplicable && !item.isCovered ? (item.planned.isEmpty() ? Status::Act : Status::Watch)
                                                          : Status::NotApplicable;
        table.rows << row;
    }
    table.total = static_cast<int>(table.rows.size());
    return table;
}

Result<Panel> auditCoveragePanel(const Database &database, const Period &period)
{
    const Result<AuditCoverage> coverage = auditCoverage(database, period.asOf);
    if (!coverage) {
        return coverage.error();
    }
    Panel panel{.id = u"audit_coverage"_s,
        .page = u"findings"_s,
        .title = MeasureText::tr("Audit coverage, 36 months"),
        .period = period};
    const bool hasAudit = std::any_of(
        coverage->items.begin(), coverage->items.end(), [](const CoverageItem &item) { return item.lastOn.isValid(); });
    if (!hasAudit) {
        panel.status = Status::Unknown;
        panel.sentence = {u"coverage_unknown"_s, {}, MeasureText::tr("Not known: no audit is on record yet.")};
        return panel;
    }
    panel.sentence = sentenceOf(*coverage);
    panel.table = tableOf(*coverage);
    panel.sources = {{.registerId = u"audit_scope"_s,
        .counted = coverage->covered(),
        .excluded = coverage->elsewhere,
        .note = coverage->elsewhere > 0 ? MeasureText::tr("rows that name no smallest clause or control") : QString()}};
    return panel;
}

} // namespace binnacle
