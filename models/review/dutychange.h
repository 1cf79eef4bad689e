#pragma once

#include "models/document/change.h"
#include "models/measures/responsibilitymap.h"

namespace binnacle {

/// Gives a person a letter of a duty, from the day of the map on: the row in force ends the day before and a new one
/// begins, or the row of that very day is changed. Who is accountable is never moved this way (clause 5.3: by a
/// decision or an appointment), only named where nobody is. A refusal (Invalid) says what to do; a change without edits
/// says that all is so already.
Result<Change> dutyChange(
    const ResponsibilityMap &map, const MapDuty &duty, const MapPerson &person, DutyLetter letter);

/// Takes a person out of those consulted and informed. Refused for accountable and responsible: a duty needs both.
Result<Change> dutyCleared(const ResponsibilityMap &map, const MapDuty &duty, const MapPerson &person);

} // namespace binnacle
