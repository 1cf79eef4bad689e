#pragma once

#include <QTimer>
#include <QWidget>

namespace binnacle {

class Theme;

/// A thin bar that tells of work under way. It appears after 400 ms, so that short work does not flicker, and stands
/// still when the style asks for no animation.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 2;
    static constexpr int delayMs = 400;

    explicit BusyBar(const Theme &theme, QWidget *parent = nullptr);

    void start();
    void stop();
    /// Share done, 0 to 1; below 0 it is not known and the bar moves.
    void setProgress(double share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();
    void step();

    const Theme &m_theme;
    QTimer m_delay;
    QTimer m_motion;
    double m_progress = -1;
    double m_phase = 0;
};

} // namespace binnacle
