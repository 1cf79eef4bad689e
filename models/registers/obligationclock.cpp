#include "models/registers/obligationclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static ObligationClock::Unit unitOf(const QString &code)
{
    using Unit = ObligationClock::Unit;
    return code == u"h"         ? Unit::Hours
        : code == u"d"          ? Unit::Days
        : code == u"business_d" ? Unit::WorkingDays
        : code == u"month"      ? Unit::Months
                                : Unit::None;
}

static QList<ObligationClock> catalogue()
{
    QFile file(u":/catalogues/taxonomies.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QList<ObligationClock> clocks;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(u"clocks").toArray();
    for (const QJsonValue &clock : all) {
        clocks << ObligationClock{.id = clock[u"id"_s].toString(),
            .amount = clock[u"amount"_s].toInt(),
            .unit = unitOf(clock[u"unit"_s].toString()),
            .startsAtYearEnd = clock[u"start"_s].toString().startsWith(u"end of the calendar year"),
            .basis = clock[u"basis"_s].toString()};
    }
    return clocks;
}

static const QList<ObligationClock> &allClocks()
{
    static const QList<ObligationClock> clocks = catalogue();
    return clocks;
}

const ObligationClock *findObligationClock(const QString &id)
{
    const auto found = std::find_if(
        allClocks().begin(), allClocks().end(), [&](const ObligationClock &clock) { return clock.id == id; });
    return found == allClocks().end() ? nullptr : &*found;
}

QStringList obligationClockIds()
{
    QStringList ids;
    for (const ObligationClock &clock : allClocks()) {
        ids << clock.id;
    }
    return ids;
}

static QDateTime endOf(QDate day, const QTimeZone &zone)
{
    return day.addDays(1).startOfDay(zone).toUTC();
}

QDateTime dueAt(const ObligationClock &clock, const QDateTime &start, const QTimeZone &zone,
    const WorkingCalendar &calendar, int amount)
{
    const int count = amount > 0 ? amount : clock.amount;
    if (count == 0 || !start.isValid()) {
        return {};
    }
    const QDateTime local = start.toTimeZone(zone);
    const QDate day = clock.startsAtYearEnd ? QDate(local.date().year(), 12, 31) : local.date();
    switch (clock.unit) {
    case ObligationClock::Unit::Hours:
        return start.toUTC().addSecs(qint64(count) * 60 * 60);
    case ObligationClock::Unit::Days:
        return endOf(day.addDays(count), zone);
    case ObligationClock::Unit::WorkingDays:
        return endOf(calendar.after(day, count), zone);
    case ObligationClock::Unit::Months:
        return local.addMonths(count).toUTC();
    case ObligationClock::Unit::None:
        return {};
    }
    Q_UNREACHABLE();
}

ObligationState obligationState(std::optional<bool> isApplicable, const QDateTime &start, const QDateTime &due,
    const QDateTime &stopped, const QDateTime &now)
{
    using Kind = ObligationState::Kind;
    if (isApplicable == false) {
        return {Kind::NotApplicable};
    }
    if (!isApplicable) {
        const bool isPressing = due.isValid() && start.secsTo(now) * 4 > start.secsTo(due);
        return {Kind::Undecided, 0, isPressing};
    }
    if (!due.isValid()) {
        return {stopped.isValid() ? Kind::Met : Kind::Running};
    }
    const qint64 left = (stopped.isValid() ? stopped : now).secsTo(due);
    const Kind inTime = stopped.isValid() ? Kind::Met : Kind::Running;
    return left >= 0 ? ObligationState{inTime, left} : ObligationState{Kind::Missed, -left};
}

} // namespace binnacle
