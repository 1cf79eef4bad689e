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

    /// Paints as vectors, on paper too; mirrored by the direction of the painter where the icon has a direction.
    void paint(QPainter &painter, const QRectF &box, const QString &name, const QColor &color) const;

    /// Chevrons to the side, undo and redo turn around in right-to-left layouts; all others stay as drawn.
    static bool isMirrored(const QString &name);

private:
    using Renderer = std::shared_ptr<QSvgRenderer>;
    Renderer renderer(const QString &name, const QColor &color) const;

    mutable QHash<std::pair<QString, QRgb>, Renderer> m_renderers;
};

} // namespace binnacle
