#pragma once

#include "models/base/result.h"
#include "models/measures/appetite.h"
#include "models/measures/wording.h"

#include <QDate>
#include <QList>
#include <optional>

namespace binnacle {

class Database;

/// The definition of a measure, as far as figures need it (clause 9.1).
struct Metric
{
    qint64 id = 0;
    QString code;
    QString plainName; ///< noun phrase: "serious incidents"
    MeasureUnit unit;
    Direction direction = Direction::Higher;
    Frequency frequency = Frequency::Monthly;
    int graceDays = 0;
    bool isComputed = false; ///< from the registers; else its readings are entered or imported
    int headline = 0; ///< point of the compass, 1..8
    QString owner;
};

/// What a measure said on one date.
struct MetricPoint
{
    QDate asOf;
    Reading reading = {};
    QDate periodEnd = {}; ///< of an entered or imported reading
};

/// The measures on the compass that were in use on a date.
Result<QList<Metric>> headlineMetrics(const Database &database, QDate asOf);
/// The bands in force on a date; empty before the first ones.
Result<std::optional<Bands>> bandsOf(const Database &database, const Metric &metric, QDate asOf);
/// What the measure said on each of the dates, which must grow. Dates before the first record are not known.
Result<QList<MetricPoint>> metricSeries(
    const Database &database, const Metric &metric, const QList<QDate> &dates, int reviewIntervalDays);
/// Readings of single months, for testing a measure whose own months overlap; empty when there is nothing to test.
Result<QList<std::optional<double>>> singleMonths(const Database &database, const Metric &metric, QDate asOf, int months);

/// Dates of a monthly series: the ends of the months before the newest that has ended, and `asOf` itself for that one.
QList<QDate> monthlyDates(QDate asOf, int count);

} // namespace binnacle
