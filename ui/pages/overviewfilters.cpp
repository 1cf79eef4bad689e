#include "ui/pages/overviewfilters.h"

#include "models/measures/riskmap.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "ui/pages/viewtext.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace binnacle {

using Operator = RecordFilter::Operator;

static constexpr int steps = 5; // of likelihood and of impact

ViewChip incidentsOfMonth(const Panel &months, int category)
{
    const QString month = months.figure.categories.value(category);
    const QString words = months.table.rows.value(category).cells.value(0);
    return {.id = {}, .text = words, .conditions = {{incident::CountedOnMonth, Operator::IsOneOf, {month}}}};
}

ViewChip findingsOfAge(const Panel &ages, int category)
{
    static constexpr int oldest[] = {30, 60, 90, 180}; // days; the last bracket has no end
    const QDate asOf = ages.period.asOf;
    const auto day = [asOf](int age) { return asOf.addDays(-age).toString(Qt::ISODate); };
    ViewChip chip{.id = {},
        .text = ViewText::tr("Open, %1 days").arg(ages.figure.categories.value(category).toLower()),
        .conditions = {}};
    chip.conditions << RecordFilter::Condition{
        finding::Status, Operator::IsNoneOf, {u"closed"_s, u"withdrawn"_s, u"declined"_s}};
    if (category < std::ssize(oldest)) {
        chip.conditions << RecordFilter::Condition{finding::RaisedOn, Operator::IsFrom, {day(oldest[category])}};
    }
    const int younger = category == 0 ? -1 : oldest[category - 1]; // nothing is raised after the day itself
    chip.conditions << RecordFilter::Condition{finding::RaisedOn, Operator::IsBefore, {day(younger)}};
    return chip;
}

ViewChip lateRecords(const Panel &overdue, const QString &registerId)
{
    QVariantList ids;
    for (const PanelTable::Row &row : overdue.table.rows) {
        if (row.registerId == registerId) {
            ids << row.recordId;
        }
    }
    return {.id = {}, .text = ViewText::tr("Late"), .conditions = {{RecordFilter::byId, Operator::IsOneOf, ids}}};
}

ViewChip risksInCell(const Database &database, QDate asOf, int cell)
{
    const int likelihood = cell / steps + 1;
    const int impact = cell % steps + 1;
    QVariantList ids;
    if (const Result<QList<qint64>> found = risksAt(database, asOf, likelihood, impact)) {
        for (const qint64 id : *found) {
            ids << id;
        }
    }
    return {.id = {},
        .text = ViewText::tr("Likelihood %1, impact %2").arg(likelihood).arg(impact),
        .conditions = {{RecordFilter::byId, Operator::IsOneOf, ids}}};
}

} // namespace binnacle
