#include "models/measures/auditcoverage.h"

#include "models/measures/measuretext.h"
#include "models/registers/standard.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int monthsBack = 36;

static QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

static QDate dayOf(const Query &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

int AuditCoverage::counted() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const CoverageItem &item) { return item.isApplicable; }));
}

int AuditCoverage::covered() const
{
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [](const CoverageItem &item) { return item.isApplicable && item.isCovered; }));
}

/// "General" says nothing without the clause that it begins.
static QString titleOf(const StandardItem &clause)
{
    return clause.title == u"General" ? MeasureText::tr("%1: general").arg(standardTitle(clause.parent)) : clause.title;
}

static QList<CoverageItem> clauseItems()
{
    QList<CoverageItem> items;
    for (const StandardItem &clause : smallestClauses()) {
        items << CoverageItem{.id = clause.id, .title = titleOf(clause)};
    }
    return items;
}

/// Controls as the Statement of Applicability has them; without one, those of the standard.
static Result<QList<CoverageItem>> controlItems(const Database &database)
{
    Query query(database, namedQuery(u"applicable_controls"_s));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<CoverageItem> items;
    while (query.next()) {
        items << CoverageItem{.id = query.text(0), .title = query.text(1), .isApplicable = query.integer(2) != 0};
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    for (const StandardItem &item : items.isEmpty() ? standardItems() : QList<StandardItem>()) {
        if (item.id.count(u'.') == 2 && item.id.startsWith(u"A."_s)) {
            items << CoverageItem{.id = item.id, .title = item.title};
        }
    }
    std::sort(items.begin(), items.end(),
        [](const CoverageItem &a, const CoverageItem &b) { return isBeforeInStandard(a.id, b.id); });
    return items;
}

static Result<QStringList> programmeYears(const Database &database)
{
    Query query(database, namedQuery(u"audit_years"_s));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QStringList years;
    while (query.next()) {
        years << query.text(0);
    }
    const Result<> done = query.finish();
    return done ? Result<QStringList>(years) : Result<QStringList>(done.error());
}

static AuditOutcome outcomeOf(const QString &code)
{
    return code == u"finding" ? AuditOutcome::Finding
        : code == u"conform"  ? AuditOutcome::Conform
        : code == u"planned"  ? AuditOutcome::Planned
                              : AuditOutcome::NotTested;
}

static CoverageItem *itemOf(AuditCoverage &coverage, const QString &scope)
{
    const auto found = std::find_if(coverage.items.begin(), coverage.items.end(),
        [&](const CoverageItem &item) { return isWithinItem(scope, item.id); });
    return found == coverage.items.end() ? nullptr : &*found;
}

static void addScope(CoverageItem &item, const AuditRef &audit, AuditOutcome outcome, qsizetype year, QDate asOf)
{
    CoverageCell &cell = item.cells[year];
    cell.outcome = std::max(cell.outcome, outcome);
    if (!cell.audits.contains(audit)) {
        cell.audits << audit;
    }
    if (outcome == AuditOutcome::Planned && !audit.heldOn.isValid() && !item.planned.contains(audit)) {
        item.planned << audit;
    }
    if (outcome >= AuditOutcome::Conform) {
        item.lastOn = item.lastOn.isValid() ? std::max(item.lastOn, audit.heldOn) : audit.heldOn;
        item.isCovered = item.lastOn > asOf.addMonths(-monthsBack);
    }
}

static Result<> addScopes(const Database &database, AuditCoverage &coverage)
{
    Query query(database, namedQuery(u"audit_scope_results"_s));
    if (Result<> done = query.bind(isoDay(coverage.asOf)).exec(); !done) {
        return done;
    }
    while (query.next()) {
        const AuditRef audit{query.integer(2), query.text(3), query.text(4), dayOf(query, 6), dayOf(query, 7)};
        if (CoverageItem *item = itemOf(coverage, query.text(0))) {
            addScope(*item, audit, outcomeOf(query.text(1)), coverage.years.indexOf(query.text(5)), coverage.asOf);
        } else {
            ++coverage.elsewhere;
        }
    }
    return query.finish();
}

static Result<> addFindings(const Database &database, AuditCoverage &coverage)
{
    Query query(database, namedQuery(u"audit_finding_counts"_s));
    if (Result<> done = query.bind(isoDay(coverage.asOf)).exec(); !done) {
        return done;
    }
    while (query.next()) {
        CoverageItem *item = itemOf(coverage, query.text(0));
        const qsizetype year = coverage.years.indexOf(query.text(1));
        if (!item || year < 0) {
            continue; // of a clause that is no smallest one, or of an audit that was cancelled
        }
        const QString grade = query.text(2);
        CoverageCell &cell = item->cells[year];
        int CoverageCell::*count = grade == u"major" ? &CoverageCell::majors
            : grade == u"minor"                      ? &CoverageCell::minors
            : grade == u"observation"                ? &CoverageCell::observations
                                                     : &CoverageCell::others;
        cell.*count += static_cast<int>(query.integer(3));
    }
    return query.finish();
}

Result<AuditCoverage> auditCoverage(const Database &database, QDate asOf)
{
    AuditCoverage coverage{.asOf = asOf};
    const Result<QStringList> years = programmeYears(database);
    const Result<QList<CoverageItem>> controls = controlItems(database);
    if (!years || !controls) {
        return years ? controls.error() : years.error();
    }
    coverage.years = *years;
    coverage.items = clauseItems() + *controls;
    for (CoverageItem &item : coverage.items) {
        item.cells.resize(coverage.years.size());
    }
    if (const Result<> done = addScopes(database, coverage); !done) {
        return done.error();
    }
    if (const Result<> done = addFindings(database, coverage); !done) {
        return done.error();
    }
    return coverage;
}

QString partOfStandard(const QString &item)
{
    return item.startsWith(u"A."_s) ? item.section(u'.', 0, 1) : item.section(u'.', 0, 0);
}

QString outcomeText(const CoverageCell &cell)
{
    QStringList counts;
    if (cell.majors > 0) {
        counts << MeasureText::tr("%n major", nullptr, cell.majors);
    }
    if (cell.minors > 0) {
        counts << MeasureText::tr("%n minor", nullptr, cell.minors);
    }
    if (cell.observations > 0) {
        counts << MeasureText::tr("%n observation(s)", nullptr, cell.observations);
    }
    if (cell.others > 0) {
        counts << MeasureText::tr("%n opportunity(s)", nullptr, cell.others);
    }
    if (!counts.isEmpty()) {
        return counts.join(u", "_s);
    }
    switch (cell.outcome) {
    case AuditOutcome::NotInScope:
        return {};
    case AuditOutcome::Planned:
        return MeasureText::tr("planned");
    case AuditOutcome::NotTested:
        return MeasureText::tr("not tested");
    case AuditOutcome::Conform:
        return MeasureText::tr("conform");
    case AuditOutcome::Finding:
        return MeasureText::tr("finding");
    }
    return {};
}

} // namespace binnacle
