#include "ui/widgets/busybar.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace binnacle {
namespace {

constexpr double chunk = .25;

} // namespace

BusyBar::BusyBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Working"));
    setFixedHeight(thickness);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    m_motion.setInterval(33);
    connect(&m_delay, &QTimer::timeout, this, &BusyBar::appear);
    connect(&m_motion, &QTimer::timeout, this, &BusyBar::step);
}

void BusyBar::start()
{
    if (!isVisible())
        m_delay.start();
}

void BusyBar::stop()
{
    m_delay.stop();
    m_motion.stop();
    hide();
}

void BusyBar::setProgress(double share)
{
    m_progress = share;
    update();
}

void BusyBar::appear()
{
    show();
    raise();
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
        m_motion.start();
}

void BusyBar::step()
{
    m_phase = std::fmod(m_phase + .012, 1 + chunk);
    if (m_progress < 0)
        update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.border);
    const double from = m_progress >= 0 || !m_motion.isActive() ? 0 : m_phase - chunk;
    const double to = m_progress >= 0 ? m_progress : m_motion.isActive() ? m_phase : 1;
    const double left = std::clamp(from, 0.0, 1.0) * width();
    const QRectF bar(left, 0, std::clamp(to, 0.0, 1.0) * width() - left, height());
    painter.fillRect(mirrored(layoutDirection(), rect(), bar), t.accent);
}

} // namespace binnacle
