#include "models/measures/nextreview.h"

#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/wording.h"
#include "models/storage/query.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

static Result<PanelTable> readers(const Database &database, qint64 review, QDate asOf)
{
    Query query(database, namedQuery(u"review_readers"_s));
    if (Result<> done = query.bind(review).bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    PanelTable table{.columns = {{u"name"_s, MeasureText::tr("Name")}, {u"seat"_s, MeasureText::tr("Seat")},
                         {u"read"_s, MeasureText::tr("Read")}}};
    while (query.next()) {
        const bool hasRead = query.integer(2) != 0;
        table.rows.append(
            {.cells = {query.text(0), query.text(1), hasRead ? MeasureText::tr("Read") : MeasureText::tr("Not yet")},
                .status = hasRead ? Status::Good : Status::NotApplicable});
    }
    table.total = static_cast<int>(table.rows.size());
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    return table;
}

static Sentence when(const QString &reference, QDate meeting, QDate asOf)
{
    const auto days = static_cast<int>(asOf.daysTo(meeting));
    const QString in = days == 0 ? MeasureText::tr("today") : MeasureText::tr("in %n day(s)", nullptr, days);
    return {u"next_review"_s, {{u"reference"_s, reference}, {u"day"_s, meeting.toString(Qt::ISODate)}, {u"in"_s, in}},
        QLocale().toString(meeting, u"dddd d MMMM"_s)};
}

Result<Panel> nextReviewPanel(const Database &database, const Period &period)
{
    Panel panel{.id = u"next_review"_s, .page = u"review"_s, .title = MeasureText::tr("Next review"), .period = period};
    Query query(database, namedQuery(u"next_review"_s));
    if (Result<> done = query.bind(period.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    if (!query.next()) {
        panel.sentence = {u"next_review_none"_s, {}, MeasureText::tr("No review is planned.")};
        return panel;
    }
    const QDate meeting = QDate::fromString(query.text(3), Qt::ISODate);
    panel.sentence = when(query.text(1), meeting, period.asOf);
    const bool isIssued = query.text(4) != u"planned" && query.text(4) != u"preparing";
    const int questions = static_cast<int>(query.integer(5));
    Result<PanelTable> table = readers(database, query.integer(0), period.asOf);
    if (!table) {
        return table.error();
    }
    panel.table = *table;
    const auto read = std::count_if(panel.table.rows.begin(), panel.table.rows.end(),
        [](const PanelTable::Row &row) { return row.status == Status::Good; });
    const QString in = panel.sentence.arguments.last().second;
    panel.remarks = {{u"in"_s, {}, in},
        {u"read"_s, {},
            isIssued ? MeasureText::tr("%1 of %2 have read").arg(read).arg(panel.table.total)
                     : MeasureText::tr("The pack is not issued yet")},
        {u"questions"_s, {{u"count"_s, QString::number(questions)}},
            isIssued ? MeasureText::tr("%n question(s) wait for you", nullptr, questions)
                     : MeasureText::tr("%n question(s) will be put to you", nullptr, questions)},
        {u"title"_s, {}, query.text(2)}};
    return panel;
}

} // namespace binnacle
