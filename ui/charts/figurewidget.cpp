#include "ui/charts/figurewidget.h"

#include "ui/charts/figurepainter.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace binnacle {

FigureWidget::FigureWidget(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureWidget::setFigure(const Figure &figure, const QString &name, const QString &sentence)
{
    m_figure = figure;
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    update();
}

QSize FigureWidget::sizeHint() const
{
    switch (m_figure.kind) {
    case Figure::Kind::Compass:
        return {128, 128};
    case Figure::Kind::Trend:
        return {104, 40};
    default:
        return {240, 160};
    }
}

void FigureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintFigure(painter, rect(), m_figure, m_theme.tokens());
}

void FigureWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int category = event->button() == Qt::LeftButton ? categoryAt(rect(), m_figure, event->position()) : -1;
    if (category >= 0)
        emit categoryActivated(category);
    else
        QWidget::mouseReleaseEvent(event);
}

} // namespace binnacle
