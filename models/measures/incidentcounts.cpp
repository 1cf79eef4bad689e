#include "models/measures/incidentcounts.h"

#include "models/storage/query.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static QDate firstOf(const QString &month)
{
    return QDate::fromString(month + u"-01"_s, Qt::ISODate);
}

static QString lastEndedMonth(QDate asOf)
{
    const QDate nextDay = asOf.addDays(1);
    return QDate(nextDay.year(), nextDay.month(), 1).addDays(-1).toString(u"yyyy-MM"_s);
}

Result<QList<IncidentMonth>> incidentMonths(const Database &database, QDate asOf)
{
    const Result<QVariant> pinned = selectValue(database, namedQuery(u"pinned_day"_s));
    if (!pinned) {
        return pinned.error();
    }
    const QDate known = QDate::fromString(pinned->toString(), Qt::ISODate);
    const QString last = lastEndedMonth(known.isValid() ? std::min(asOf, known) : asOf);
    Query query(database, namedQuery(u"incident_months"_s));
    if (Result<> done = query.bind(last).exec(); !done) {
        return done.error();
    }
    QHash<QString, IncidentMonth> counted;
    QString first = last;
    while (query.next()) {
        const QString month = query.text(0);
        const auto severity = static_cast<size_t>(std::clamp<qint64>(query.integer(1), 1, 4) - 1);
        counted[month].bySeverity[severity] += static_cast<int>(query.integer(2));
        first = std::min(first, month);
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    QList<IncidentMonth> months;
    if (counted.isEmpty()) {
        return months;
    }
    for (QDate day = firstOf(first); day <= firstOf(last); day = day.addMonths(1)) {
        IncidentMonth month = counted.value(day.toString(u"yyyy-MM"_s));
        month.month = day.toString(u"yyyy-MM"_s);
        months.append(month);
    }
    return months;
}

Result<QList<std::optional<double>>> seriousMonths(const Database &database, QDate asOf, int count)
{
    const Result<QList<IncidentMonth>> months = incidentMonths(database, asOf);
    if (!months) {
        return months.error();
    }
    QList<std::optional<double>> values(std::max<qsizetype>(0, count - months->size()));
    for (const IncidentMonth &month : months->last(std::min<qsizetype>(count, months->size()))) {
        values << month.serious();
    }
    return values;
}

} // namespace binnacle
