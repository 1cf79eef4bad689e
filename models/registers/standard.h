#pragma once

#include "models/registers/frameworks.h"

namespace binnacle {

/// The clauses of ISO/IEC 27001:2022 and the controls of its Annex A, in the order of the standard.
const QList<StandardItem> &standardItems();
/// Empty for an id that is not there.
QString standardTitle(QStringView id);
/// The same item, or a part of it: "9.3.2 d.1" is within "9.3.2" and within "9", not within "9.3.1".
bool isWithinItem(QStringView item, QStringView whole);
/// The order of the standard, by numbers: 4.2 before 4.10, clauses before Annex A.
bool isBeforeInStandard(QStringView item, QStringView other);
/// Clauses without parts that have a number of their own (4.1, 9.2.1), from 4 to 10: what an audit looks at.
QList<StandardItem> smallestClauses();

} // namespace binnacle
