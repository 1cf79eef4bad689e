#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace binnacle {

/// A combo box that leaves the wheel to the page while it lies under the pointer, so that scrolling changes nothing,
/// and that lets its column be narrower than its longest word.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(4);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace binnacle
