#pragma once

#include "ui/widgets/panelframe.h"

namespace binnacle {

class TextLabel;

/// The card around a table, with the line that tells how many of how many.
class TableFrame : public PanelFrame
{
    Q_OBJECT

public:
    /// Takes ownership of all; `tally` stands at the trailing edge of the footer.
    TableFrame(QWidget *table, TextLabel *footer, TextLabel *tally, QWidget *parent = nullptr);
};

} // namespace binnacle
