#include "ui/widgets/panelframe.h"

namespace binnacle {

PanelFrame::PanelFrame(QWidget *parent)
    : QFrame(parent)
{
    setAttribute(Qt::WA_StyledBackground);
}

} // namespace binnacle
