#pragma once

#include "models/measures/figure.h"

#include <QWidget>

namespace binnacle {

class Theme;

/// Shows a figure. A chart is never the only form of a number, so it is given the sentence that says the same.
class FigureWidget : public QWidget
{
    Q_OBJECT

public:
    explicit FigureWidget(const Theme &theme, QWidget *parent = nullptr);

    /// `name` says what is drawn, `sentence` what it says; both become accessible texts.
    void setFigure(const Figure &figure, const QString &name, const QString &sentence);
    const Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {64, 40}; }

signals:
    /// Index into the categories of the figure, or the cell of a risk map.
    void categoryActivated(int category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    Figure m_figure;
};

} // namespace binnacle
