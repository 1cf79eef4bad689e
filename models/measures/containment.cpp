#include "models/measures/containment.h"

#include "models/storage/query.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace binnacle {

/// How many incidents of a month took how many minutes.
using Durations = QMap<qint64, qint64>;
using DurationsByMonth = QMap<QString, Durations>;

static QString monthBefore(QDate asOf, int back)
{
    const QDate nextDay = asOf.addDays(1);
    return QDate(nextDay.year(), nextDay.month(), 1).addMonths(-back).toString(u"yyyy-MM"_s);
}

static Result<DurationsByMonth> durations(const Database &database, const QString &first, const QString &last)
{
    Query query(database, namedQuery(u"metric_inc_05"_s));
    if (Result<> done = query.bind(first).bind(last).exec(); !done) {
        return done.error();
    }
    DurationsByMonth months;
    while (query.next()) {
        months[query.text(0)][query.integer(1)] += query.integer(2);
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    return months;
}

static void add(Durations &sum, const Durations &more)
{
    for (const auto &[minutes, count] : more.asKeyValueRange()) {
        sum[minutes] += count;
    }
}

/// The value at a place of the sorted list that the counts stand for.
static double at(const Durations &durations, qint64 place)
{
    for (const auto &[minutes, count] : durations.asKeyValueRange()) {
        if (place < count) {
            return static_cast<double>(minutes);
        }
        place -= count;
    }
    Q_UNREACHABLE();
}

static std::optional<double> medianHours(const Durations &durations)
{
    qint64 total = 0;
    for (const qint64 count : durations) {
        total += count;
    }
    if (total == 0) {
        return {};
    }
    return (at(durations, (total - 1) / 2) + at(durations, total / 2)) / 2 / 60;
}

Result<QList<MetricPoint>> medianContainment(const Database &database, const QList<QDate> &dates)
{
    const Result<DurationsByMonth> months
        = durations(database, monthBefore(dates.first(), 3), monthBefore(dates.last(), 1));
    if (!months) {
        return months.error();
    }
    QList<MetricPoint> points;
    for (const QDate date : dates) {
        Durations quarter;
        for (int back = 1; back <= 3; ++back) {
            add(quarter, months->value(monthBefore(date, back)));
        }
        points.append({.asOf = date, .reading = {.value = medianHours(quarter)}});
    }
    return points;
}

Result<QList<std::optional<double>>> monthlyContainment(const Database &database, QDate asOf, int count)
{
    const Result<DurationsByMonth> months = durations(database, monthBefore(asOf, count), monthBefore(asOf, 1));
    if (!months) {
        return months.error();
    }
    QList<std::optional<double>> medians;
    for (int back = count; back > 0; --back) {
        medians << medianHours(months->value(monthBefore(asOf, back)));
    }
    return medians;
}

} // namespace binnacle
