#pragma once

#include <QFrame>

namespace binnacle {

/// The white card that holds one piece of evidence: radius 6, padding 14 across and 12 down, drawn by the style sheet.
class PanelFrame : public QFrame
{
    Q_OBJECT

public:
    explicit PanelFrame(QWidget *parent = nullptr);

    /// Padding and edge; set this on the layout of the panel.
    static constexpr QMargins padding() { return {15, 13, 15, 13}; }
};

} // namespace binnacle
