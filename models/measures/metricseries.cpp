#include "models/measures/metricseries.h"

#include "models/measures/codes.h"
#include "models/measures/containment.h"
#include "models/measures/incidentcounts.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

Result<QList<Metric>> headlineMetrics(const Database &database, QDate asOf)
{
    Query query(database, namedQuery(u"metric_headline"_s));
    if (Result<> done = query.bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    QList<Metric> metrics;
    while (query.next()) {
        metrics.append({.id = query.integer(0),
            .code = query.text(1),
            .plainName = query.text(2),
            .unit = {query.text(3), static_cast<int>(query.integer(4)), query.text(9)},
            .direction = fromCode<Direction>(query.text(5)).value_or(Direction::Higher),
            .frequency = fromCode<Frequency>(query.text(6)).value_or(Frequency::Monthly),
            .graceDays = static_cast<int>(query.integer(7)),
            .isComputed = query.text(8) == u"computed",
            .headline = static_cast<int>(query.integer(10)),
            .owner = query.text(11)});
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    return metrics;
}

Result<std::optional<Bands>> bandsOf(const Database &database, const Metric &metric, QDate asOf)
{
    Query query(database, namedQuery(u"metric_bands"_s));
    if (Result<> done = query.bind(metric.id).bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    if (!query.next()) {
        return std::optional<Bands>();
    }
    return std::optional(Bands {.direction = metric.direction,
        .appetite = query.real(0),
        .limit = query.real(2),
        .appetiteHigh = query.real(1),
        .limitHigh = query.real(3)});
}

QList<QDate> monthlyDates(QDate asOf, int count)
{
    const QDate nextDay = asOf.addDays(1);
    const QDate running(nextDay.year(), nextDay.month(), 1); // first day of the month that has not ended
    QList<QDate> dates;
    for (int back = count - 1; back > 0; --back) {
        dates << running.addMonths(-back).addDays(-1);
    }
    return dates << asOf;
}

static QString asJson(const QList<QDate> &dates)
{
    QJsonArray array;
    for (const QDate date : dates) {
        array.append(date.toString(Qt::ISODate));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static QString queryNameOf(const Metric &metric)
{
    return u"metric_"_s + metric.code.toLower().replace(u'-', u'_');
}

/// Answers of a query with the columns as_of, value, numerator, denominator, [period end].
static Result<QHash<QDate, MetricPoint>> answers(Query &query, bool hasPeriodEnd)
{
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QHash<QDate, MetricPoint> points;
    while (query.next()) {
        const QDate asOf = QDate::fromString(query.text(0), Qt::ISODate);
        MetricPoint point {.asOf = asOf, .reading = {.value = query.real(1)}};
        if (!query.isNull(3)) {
            point.reading.denominator = query.real(3);
        }
        if (hasPeriodEnd) {
            point.periodEnd = QDate::fromString(query.text(4), Qt::ISODate);
        }
        points.insert(asOf, point);
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    return points;
}

/// A measure that is not the plain answer of its query, or whose months overlap.
struct ComputedMetric
{
    QLatin1StringView code;
    Result<QList<MetricPoint>> (*series)(const Database &, const QList<QDate> &); ///< null: its query answers
    Result<QList<std::optional<double>>> (*months)(const Database &, QDate, int); ///< null: nothing to test apart
};
static constexpr ComputedMetric computedMetrics[] = {
    {"INC-02"_L1, nullptr, seriousMonths},
    {"INC-05"_L1, medianContainment, monthlyContainment},
};

static const ComputedMetric *computedMetric(const Metric &metric)
{
    const auto found = std::find_if(std::begin(computedMetrics), std::end(computedMetrics),
        [&](const ComputedMetric &computed) { return metric.isComputed && metric.code == computed.code; });
    return found == std::end(computedMetrics) ? nullptr : found;
}

static Result<QHash<QDate, MetricPoint>> answersOf(
    const Database &database, const Metric &metric, const QList<QDate> &dates)
{
    if (!metric.isComputed) {
        Query query(database, namedQuery(u"metric_recorded"_s));
        query.bind(asJson(dates)).bind(metric.id);
        return answers(query, true);
    }
    // A measure that nothing computes yet is not known.
    if (!QFile::exists(u":/queries/%1.sql"_s.arg(queryNameOf(metric)))) {
        return QHash<QDate, MetricPoint>();
    }
    Query query(database, namedQuery(queryNameOf(metric)));
    query.bind(asJson(dates));
    return answers(query, false);
}

Result<QList<MetricPoint>> metricSeries(
    const Database &database, const Metric &metric, const QList<QDate> &dates, int reviewIntervalDays)
{
    if (const ComputedMetric *computed = computedMetric(metric); computed && computed->series) {
        return computed->series(database, dates);
    }
    const Result<QHash<QDate, MetricPoint>> known = answersOf(database, metric, dates);
    if (!known) {
        return known.error();
    }
    QList<MetricPoint> points;
    const int interval = periodDays(metric.frequency, reviewIntervalDays);
    for (const QDate date : dates) {
        MetricPoint point = known->value(date, MetricPoint {.asOf = date});
        if (point.periodEnd.isValid()) {
            const auto age = static_cast<int>(point.periodEnd.daysTo(date));
            point.reading.freshness = freshness(age, interval, metric.graceDays);
        }
        points.append(point);
    }
    return points;
}

Result<QList<std::optional<double>>> singleMonths(
    const Database &database, const Metric &metric, QDate asOf, int months)
{
    const ComputedMetric *computed = computedMetric(metric);
    return computed && computed->months ? computed->months(database, asOf, months)
                                        : Result<QList<std::optional<double>>>(QList<std::optional<double>>());
}

} // namespace binnacle
