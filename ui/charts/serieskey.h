#pragma once

#include "models/measures/figure.h"

#include <QWidget>

namespace binnacle {

class Theme;

/// The key of stacked series for the title row of a panel: a swatch and a name each, in stack order.
class SeriesKey : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesKey(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Figure m_figure;
};

} // namespace binnacle
