#pragma once

#include "models/measures/figure.h"
#include "ui/widgets/statuspill.h"

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// What a tile says about one headline measure; all texts are final and translated.
struct KpiReading
{
    /// What the control chart says about the newest reading.
    struct Signal
    {
        bool isUp = false;
        bool isBetter = false;
    };

    int number = 0; ///< 1 to 8, the point of the compass
    QString name = {};
    StatusWord status = {};
    QString value = {}; ///< empty: no reading
    QString unit = {};
    QString change = {}; ///< since the last review, in words
    std::optional<Signal> signal = {}; ///< only a signal gives the change a color and an arrow
    QString appetite = {}; ///< in words
    Figure trend = {};
};

/// One headline measure with its status, value, change and small line. Click, Return or Space opens the measure.
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(const Theme &theme, QWidget *parent = nullptr);

    void setReading(const KpiReading &reading);
    const KpiReading &reading() const { return m_reading; }
    /// A dimmed tile is another state than the one that was asked for.
    void setDimmed(bool isDimmed);

    QSize sizeHint() const override { return {292, 104}; }
    QSize minimumSizeHint() const override { return {240, 104}; }

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintValue(QPainter &painter) const;
    void paintChange(QPainter &painter) const;
    void paintTrend(QPainter &painter) const;
    Tokens look() const;
    QString spokenName() const;
    QRectF place(const QRectF &leftToRight) const;
    qreal trendWidth() const;

    const Theme &m_theme;
    KpiReading m_reading;
    bool m_isDimmed = false;
};

} // namespace binnacle
