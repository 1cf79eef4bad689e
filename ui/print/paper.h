#pragma once

#include <QPageSize>
#include <QSizeF>
#include <QString>
#include <optional>

namespace binnacle {

/// What a pack can be printed on, always upright.
enum class Paper { A4, Letter };

/// Lengths on paper are logical pixels of 1/96 inch, as on screen, so that the same painters serve both; 1 pt is 4/3.
constexpr qreal paperUnitsPerInch = 96;
constexpr qreal point = paperUnitsPerInch / 72;

/// The grid of every page. All papers have the same columns; a shorter paper takes its height from the charts.
constexpr qreal gridWidth = 682;

QPageSize pageSize(Paper paper);
QSizeF paperSize(Paper paper);
/// What charts give away on this paper.
qreal chartCut(Paper paper);
/// "a4" or "letter", as on the command line and in the settings; empty for any other word.
std::optional<Paper> paperFromName(const QString &name);
QString paperName(Paper paper);

} // namespace binnacle
