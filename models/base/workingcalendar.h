#pragma once

#include <QDate>
#include <QSet>

namespace binnacle {

/// The days on which an organization works, Monday to Friday unless its settings say otherwise.
class WorkingCalendar
{
public:
    /// `days` as in the settings, "mon,tue,wed,thu,fri"; `holidays` one ISO date for each line. What is no day is left
    /// out; without any working day, Monday to Friday are.
    static WorkingCalendar fromText(const QString &days, const QString &holidays);

    bool isWorkingDay(QDate day) const;
    /// The working day that is so many working days after this one, which itself does not count.
    QDate after(QDate day, int workingDays) const;

private:
    QSet<int> m_days{1, 2, 3, 4, 5}; ///< 1 Monday to 7 Sunday; never empty
    QSet<QDate> m_holidays;
};

} // namespace binnacle
