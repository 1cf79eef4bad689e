#pragma once

#include "ui/theme/stylesheet.h"

#include <QProxyStyle>

namespace binnacle {

class IconSet;

/// Fusion with our own combo boxes, date fields, spin boxes and check marks: their arrows are tinted icons, which a
/// style sheet cannot give. A field with the property `error` has the edge of an error.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    /// `icons` outlives the style.
    explicit Style(const IconSet &icons);

    void setLook(const Tokens &tokens, const LineWidths &lines);

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void paintCheckMark(QPainter &painter, const QStyleOption &option, bool isRound) const;

    const IconSet &m_icons;
    const Tokens *m_tokens = nullptr;
    LineWidths m_lines;
};

} // namespace binnacle
