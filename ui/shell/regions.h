#pragma once

#include <QList>

class QWidget;

namespace binnacle {

/// Moves the focus into the region after the one that has it, the first after the last.
void focusNextRegion(const QList<QWidget *> &regions);

} // namespace binnacle
