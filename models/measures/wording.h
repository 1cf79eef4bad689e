#pragma once

#include "models/measures/appetite.h"

#include <QDate>
#include <QString>

namespace binnacle {

/// How a measure is written: number, unit, appetite, change. Units are those of the data dictionary ("count", "%",
/// "hours", "days"); all texts are translated and in the locale.
struct MeasureUnit
{
    QString unit;
    int decimals = 0;
    QString aggregation = {}; ///< "rolling 12 m": the number belongs to a stretch of months
};

/// The number alone: "20", "83.3%", "3.8".
QString numberText(double value, const MeasureUnit &unit);
/// What stands behind the number: "hours", "in 12 months"; empty for a percentage.
QString unitText(const MeasureUnit &unit);
/// "4 or fewer", "95% or more", "16 h or less", "90 to 105%".
QString appetiteText(const Bands &bands, const MeasureUnit &unit);
/// "2 fewer", "3.1 points higher", "0.8 h slower", "unchanged".
QString changeText(double before, double now, const MeasureUnit &unit);
/// "6 Jul 2026"
QString dayText(QDate day);
/// "Mar", or "Mar 2025" when the year must be told.
QString monthText(const QString &month, bool withYear);

} // namespace binnacle
