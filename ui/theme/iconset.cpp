#include "ui/theme/iconset.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

void render(QSvgRenderer &svg, QPainter &painter, const QRectF &box, bool flipped)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (flipped) {
        painter.translate(box.left() + box.right(), 0);
        painter.scale(-1, 1);
    }
    svg.render(&painter, box);
    painter.restore();
}

/// Paints from the vectors each time it is asked, so no scale is ever blurred.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(std::shared_ptr<QSvgRenderer> normal, std::shared_ptr<QSvgRenderer> disabled, bool mirrors)
        : m_normal(std::move(normal))
        , m_disabled(std::move(disabled))
        , m_mirrors(mirrors)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer &svg = mode == QIcon::Disabled ? *m_disabled : *m_normal;
        render(svg, *painter, rect, m_mirrors && QGuiApplication::layoutDirection() == Qt::RightToLeft);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_normal, m_disabled, m_mirrors); }

private:
    std::shared_ptr<QSvgRenderer> m_normal;
    std::shared_ptr<QSvgRenderer> m_disabled;
    bool m_mirrors;
};

} // namespace

IconSet::IconSet() = default;
IconSet::~IconSet() = default;

IconSet::Renderer IconSet::renderer(const QString &name, const QColor &color, qreal stroke) const
{
    Renderer &known = m_renderers[name + color.name() + QString::number(stroke)];
    if (!known) {
        QFile file(":/icons/"_L1 + name + ".svg"_L1);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "IconSet", qPrintable(name));
        QByteArray svg = file.readAll();
        svg.replace("#13212E", color.name().toLatin1());
        if (stroke != commonStroke)
            svg.replace("stroke-width=\"1.75\"", QByteArray("stroke-width=\"" + QByteArray::number(stroke) + '"'));
        known = std::make_shared<QSvgRenderer>(svg);
    }
    return known;
}

QIcon IconSet::icon(const QString &name, const QColor &color, const QColor &disabled) const
{
    const Renderer normal = renderer(name, color);
    return QIcon(new TintedEngine(normal, disabled.isValid() ? renderer(name, disabled) : normal, isMirrored(name)));
}

QPixmap IconSet::pixmap(
    const QString &name, const QColor &color, qreal size, qreal devicePixelRatio, Qt::LayoutDirection direction) const
{
    const int side = qRound(size * devicePixelRatio);
    QPixmap image(side, side);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paint(painter, QRectF(0, 0, size, size), name, color);
    return image;
}

void IconSet::paint(QPainter &painter, const QRectF &box, const QString &name, const QColor &color, qreal stroke) const
{
    render(
        *renderer(name, color, stroke), painter, box, isMirrored(name) && painter.layoutDirection() == Qt::RightToLeft);
}

bool IconSet::isMirrored(const QString &name)
{
    return name == "chevron-left"_L1 || name == "chevron-right"_L1 || name == "undo"_L1 || name == "redo"_L1;
}

} // namespace binnacle
