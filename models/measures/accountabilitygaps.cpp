#include "models/measures/accountabilitygaps.h"

#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/wording.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static Sentence sentenceOf(int gaps)
{
    const SentenceArguments arguments{{u"gaps"_s, QString::number(gaps)}};
    return {u"accountability_gaps"_s, arguments,
        gaps == 0 ? MeasureText::tr("Somebody answers for every open record.")
                  : MeasureText::tr("%n open record(s) have nobody who answers for them.", nullptr, gaps)};
}

Result<Panel> accountabilityGapsPanel(const Database &database, const Period &period)
{
    Query query(database, namedQuery(u"accountability_gaps"_s));
    if (Result<> done = query.bind(period.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    Panel panel{.id = u"gaps"_s,
        .page = u"leadership"_s,
        .title = MeasureText::tr("Records that nobody answers for"),
        .period = period};
    panel.table.columns = {{u"reference"_s, MeasureText::tr("Reference")}, {u"title"_s, MeasureText::tr("Record")},
        {u"person"_s, MeasureText::tr("Accountable")}, {u"left"_s, MeasureText::tr("Left")}};
    while (query.next()) {
        panel.table.rows << PanelTable::Row{{query.text(2), query.text(3), query.text(5),
                                                dayText(QDate::fromString(query.text(6), Qt::ISODate))},
            query.text(0), query.integer(1), Status::Act};
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    panel.table.total = static_cast<int>(panel.table.rows.size());
    panel.status = panel.table.total == 0 ? Status::Good : Status::Act;
    panel.sentence = sentenceOf(panel.table.total);
    panel.sources = {{.registerId = u"accountability_change"_s, .counted = panel.table.total}};
    return panel;
}

} // namespace binnacle
