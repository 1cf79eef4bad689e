#pragma once

#include <QWidget>

namespace binnacle {

class DutyModel;
class MatrixView;
class Theme;

/// Below the map of responsibilities: for how many duties each person is accountable and responsible, above the limit
/// with a triangle; then what the letters mean.
class DutySums : public QWidget
{
    Q_OBJECT

public:
    DutySums(const Theme &theme, const DutyModel &model, const MatrixView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// The sums and what is above the limit, for the accessible description.
    void describe();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSums(QPainter &painter, const QRectF &line, bool isAccountable) const;
    void paintKey(QPainter &painter, const QRectF &line) const;

    const Theme &m_theme;
    const DutyModel &m_model;
    const MatrixView &m_view;
};

} // namespace binnacle
