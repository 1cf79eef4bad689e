#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPainter>

namespace binnacle {

class Theme;

/// Width of a key cap with this text; it is 18 high.
qreal keyCapWidth(const QString &key);
/// At the left of the box, centered in its height. Key names are never mirrored.
void paintKeyCap(QPainter &painter, const QRectF &box, const QString &key, const Tokens &tokens);

/// The name of a key as a small cap: "Ctrl+N".
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    KeyHint(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace binnacle
