#pragma once

#include "models/base/workingcalendar.h"

#include <QString>

namespace binnacle {

class Lookup;

/// The working days of the organization.
WorkingCalendar workingCalendar(const Lookup &others);

/// The day by which a step of a finding is due, by the organization's rules (register due_rule; domain, section d);
/// invalid when there is none for this grade and step. `step` is a choice due_step: "implementation", "check_to" …
QDate dueDay(const QString &grade, const QString &step, QDate from, const Lookup &others);

} // namespace binnacle
