#include "models/base/workingcalendar.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace binnacle {

WorkingCalendar WorkingCalendar::fromText(const QString &days, const QString &holidays)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    WorkingCalendar calendar;
    QSet<int> named;
    for (const QString &name : days.split(u',')) {
        if (const qsizetype day = names.indexOf(name.trimmed().toLower()); day >= 0) {
            named.insert(static_cast<int>(day) + 1);
        }
    }
    calendar.m_days = named.isEmpty() ? calendar.m_days : named;
    for (const QString &line : holidays.split(u'\n')) {
        if (const QDate day = QDate::fromString(line.trimmed(), Qt::ISODate); day.isValid()) {
            calendar.m_holidays.insert(day);
        }
    }
    return calendar;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    return m_days.contains(day.dayOfWeek()) && !m_holidays.contains(day);
}

QDate WorkingCalendar::after(QDate day, int workingDays) const
{
    for (int left = workingDays; left > 0;) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace binnacle
