#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPainter>
#include <QString>

#include <memory>

class QSvgRenderer;

namespace binnacle {

/// The line icons of the resources, tinted on demand; each name and color is read once. Owned by the theme.
class IconSet
{
public:
    IconSet();
    ~IconSet();
    IconSet(const IconSet &) = delete;
    IconSet &operator=(const IconSet &) = delete;

    /// An icon that is sharp at every size and scale. `disabled` is its color on a disabled widget, if another.
    QIcon icon(const QString &name, const QColor &color, const QColor &disabled = {}) const;

    /// `size` is in logical pixels, the pixmap carries the device pixel ratio.
    QPixmap pixmap(const QString &name, const QColor &color, qreal size, qreal devicePixelRatio = 1,
        Qt::LayoutDirection direction = Qt::LeftToRight) const;

    /// Paints as vectors, on paper too; mirrored by the direction of the painter where the icon has a direction. Small
    /// icons that carry meaning may have a heavier stroke (on the grid of 24).
    void paint(QPainter &painter, const QRectF &box, const QString &name, const QColor &color,
        qreal stroke = commonStroke) const;

    static constexpr qreal commonStroke = 1.75;

    /// Chevrons to the side, undo and redo turn around in right-to-left layouts; all others stay as drawn.
    static bool isMirrored(const QString &name);

private:
    using Renderer = std::shared_ptr<QSvgRenderer>;
    Renderer renderer(const QString &name, const QColor &color, qreal stroke = commonStroke) const;

    mutable QHash<QString, Renderer> m_renderers; ///< by name, color and stroke
};

} // namespace binnacle
