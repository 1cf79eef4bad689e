#pragma once

#include "models/measures/responsibilitymap.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QString>

namespace binnacle {

/// The letters of a duty in a box, side by side in its middle, the same on screen and on paper: A on a filled box, R in
/// an outlined one, by delegation in a dashed one, C and I plain. Opaque.
void paintLetters(QPainter &painter, const QRectF &box, DutyLetters letters, const Tokens &tokens);

/// "A R", "C"; by a delegation also "R".
QString letterText(DutyLetters letters);
/// "accountable, responsible"; empty for none.
QString letterWords(DutyLetters letters);

} // namespace binnacle
