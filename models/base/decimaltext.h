#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace binnacle {

/// A value of a measure with exactly its decimals (0..17), rounded half away from zero: 94.25 gives "94.3".
/// Rounds the shortest decimal text that stands for the double, so that 94.15, entered as such, gives "94.2" although
/// the double lies a little below. Never "-0". Empty for NaN and infinity.
QString decimalText(double value, int decimals);

/// A computed number with nine significant digits in plain notation, without trailing zeros; minus zero is "0".
/// Rounded from the exact binary value, as printf("%.8e") does. Empty for NaN and infinity, and no reader takes an
/// empty text for a number.
QString statisticText(double value);

/// Reads what statisticText() and decimalText() write, and nothing else: -?(0|[1-9][0-9]*)(.[0-9]+)?
std::optional<double> numberFromText(QStringView text);

} // namespace binnacle
