#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace binnacle {

/// A combo box that leaves the wheel to the page while it lies under the pointer, so that scrolling changes nothing,
/// and that lets its column be narrower than its longest word: what does not fit ends in dots, and the tool tip has it.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent = nullptr);

    /// What of the current text is painted.
    QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace binnacle
