#pragma once

#include <QList>
#include <optional>

namespace binnacle {

/// Percentile by linear interpolation between the ordered values at p * (n - 1): type 7 of Hyndman and Fan (1996),
/// as PERCENTILE.INC of spreadsheets and the default of R. `p` is 0..1. Empty without values.
std::optional<double> percentile(QList<double> values, double p);

/// The middle value, or the mean of the two in the middle. Empty without values.
std::optional<double> median(const QList<double> &values);

/// Arithmetic mean. Empty without values.
std::optional<double> mean(const QList<double> &values);

} // namespace binnacle
