#include "models/measures/findings.h"

#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/wording.h"
#include "models/registers/choice.h"
#include "models/storage/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString daysLate(int days)
{
    return MeasureText::tr("%n day(s) late", nullptr, days);
}

/// What is on record by a date.
struct FirstRecords
{
    bool hasFinding = false;
    bool hasAction = false;
};

static Result<FirstRecords> firstRecords(const Database &database, QDate asOf)
{
    Query query(database, namedQuery(u"first_records"_s));
    if (Result<> done = query.bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    return query.next() ? FirstRecords{query.integer(0) != 0, query.integer(1) != 0} : FirstRecords();
}

static void setUnknown(Panel &panel, const QString &id, const QString &text)
{
    panel.status = Status::Unknown;
    panel.sentence = {id, {}, text};
}

static void setNoFinding(Panel &panel)
{
    setUnknown(panel, u"findings_unknown"_s, MeasureText::tr("Not known: no finding is on record yet."));
}

static constexpr int brackets = 5;

static std::array<QString, brackets> bracketNames()
{
    return {MeasureText::tr("0 to 30"), MeasureText::tr("31 to 60"), MeasureText::tr("61 to 90"),
        MeasureText::tr("91 to 180"), MeasureText::tr("Over 180")};
}

static Sentence ageSentence(int open, int late)
{
    const SentenceArguments arguments{{u"open"_s, QString::number(open)}, {u"late"_s, QString::number(late)}};
    const QString openText = MeasureText::tr("%n open finding(s)", nullptr, open);
    return {u"finding_age"_s, arguments,
        late == 0 ? MeasureText::tr("%1, none late.").arg(openText)
                  : MeasureText::tr("%1, %2 late.").arg(openText).arg(late)};
}

Result<Panel> findingAgePanel(const Database &database, const Period &period)
{
    Panel panel{.id = u"finding_age"_s,
        .page = u"findings"_s,
        .title = MeasureText::tr("Open findings by age, days"),
        .period = period};
    const Result<FirstRecords> first = firstRecords(database, period.asOf);
    if (!first) {
        return first.error();
    }
    if (!first->hasFinding) {
        setNoFinding(panel);
        return panel;
    }
    Query query(database, namedQuery(u"finding_age"_s));
    if (Result<> done = query.bind(period.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    std::array<int, brackets> open{};
    std::array<int, brackets> late{};
    while (query.next()) {
        const auto bracket = static_cast<size_t>(query.integer(0));
        open.at(bracket) = static_cast<int>(query.integer(1));
        late.at(bracket) = static_cast<int>(query.integer(2));
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    panel.figure = {.kind = Figure::Kind::Bars, .unit = u"count"_s};
    panel.figure.series = {{u"open"_s, MeasureText::tr("Open"), {}}, {u"late"_s, MeasureText::tr("Late"), {}}};
    panel.table.columns
        = {{u"age"_s, MeasureText::tr("Age, days")}, {u"open"_s, MeasureText::tr("Open"), PanelTable::Align::Number},
            {u"late"_s, MeasureText::tr("Late"), PanelTable::Align::Number}};
    int openTotal = 0;
    int lateTotal = 0;
    for (size_t i = 0; i < brackets; ++i) {
        const QString name = bracketNames().at(i);
        panel.figure.categories << name;
        panel.figure.series[0].values << open.at(i);
        panel.figure.series[1].values << late.at(i);
        panel.table.rows.append({.cells = {name, QString::number(open.at(i)), QString::number(late.at(i))},
            .status = late.at(i) > 0 ? Status::Act : Status::NotApplicable});
        openTotal += open.at(i);
        lateTotal += late.at(i);
    }
    panel.table.total = brackets;
    panel.sentence = ageSentence(openTotal, lateTotal);
    panel.sources = {{.registerId = u"finding"_s, .counted = openTotal}};
    return panel;
}

Result<Panel> overdueActionsPanel(const Database &database, const Period &period)
{
    Query query(database, namedQuery(u"overdue_actions"_s));
    if (Result<> done = query.bind(period.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    Panel panel{.id = u"overdue_actions"_s,
        .page = u"actions"_s,
        .title = MeasureText::tr("Most overdue corrective actions"),
        .period = period};
    panel.table.columns = {{u"reference"_s, MeasureText::tr("Reference")}, {u"title"_s, MeasureText::tr("Action")},
        {u"owner"_s, MeasureText::tr("Owner")}, {u"late"_s, MeasureText::tr("Late"), PanelTable::Align::Number}};
    while (query.next()) {
        panel.table.rows.append(
            {.cells = {query.text(2), query.text(3), query.text(4), daysLate(static_cast<int>(query.integer(5)))},
                .registerId = query.text(0),
                .recordId = query.integer(1),
                .status = Status::Act});
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    panel.table.total = static_cast<int>(panel.table.rows.size());
    const Result<FirstRecords> first = firstRecords(database, period.asOf);
    if (!first) {
        return first.error();
    }
    if (!first->hasFinding && !first->hasAction) {
        setUnknown(panel, u"overdue_unknown"_s, MeasureText::tr("Not known: no finding or action is on record yet."));
        return panel;
    }
    const SentenceArguments arguments{{u"late"_s, QString::number(panel.table.total)}};
    panel.sentence = panel.table.total == 0
        ? Sentence{u"overdue_none"_s, {}, MeasureText::tr("No corrective action is late.")}
        : Sentence{
            u"overdue"_s, arguments, MeasureText::tr("%n corrective action(s) are late.", nullptr, panel.table.total)};
    return panel;
}

static PanelTable::Row findingRow(const Query &query, QDate asOf)
{
    const QDate due = QDate::fromString(query.text(6), Qt::ISODate);
    const bool isLate = due.isValid() && due < asOf;
    const QString dueText = isLate ? daysLate(static_cast<int>(due.daysTo(asOf)))
        : due.isValid()            ? dayText(due)
                                   : MeasureText::tr("none");
    return {.cells
        = {query.text(1), query.text(2), query.text(3), choiceWord(u"grade", query.text(4)), query.text(5), dueText},
        .registerId = u"finding"_s,
        .recordId = query.integer(0),
        .status = isLate ? Status::Act : Status::NotApplicable};
}

Result<Panel> openFindingsPanel(const Database &database, const Period &period)
{
    Query query(database, namedQuery(u"open_findings"_s));
    if (Result<> done = query.bind(period.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    Panel panel{
        .id = u"open_findings"_s, .page = u"findings"_s, .title = MeasureText::tr("Open findings"), .period = period};
    panel.table.columns = {{u"reference"_s, MeasureText::tr("Reference")}, {u"title"_s, MeasureText::tr("Finding")},
        {u"clause"_s, MeasureText::tr("Clause")}, {u"grade"_s, MeasureText::tr("Grade")},
        {u"owner"_s, MeasureText::tr("Owner")}, {u"due"_s, MeasureText::tr("Due"), PanelTable::Align::Number}};
    int late = 0;
    while (query.next()) {
        panel.table.rows << findingRow(query, period.asOf);
        late += panel.table.rows.last().status == Status::Act ? 1 : 0;
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    panel.table.total = static_cast<int>(panel.table.rows.size());
    panel.sentence = ageSentence(panel.table.total, late);
    panel.sources = {{.registerId = u"finding"_s, .counted = panel.table.total}};
    const Result<FirstRecords> first = firstRecords(database, period.asOf);
    if (!first) {
        return first.error();
    }
    if (!first->hasFinding) {
        setNoFinding(panel);
    }
    return panel;
}

} // namespace binnacle
