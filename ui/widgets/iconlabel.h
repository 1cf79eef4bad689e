#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <QWidget>

namespace binnacle {

class Theme;

/// A line icon that decorates words beside it; it follows the look and has no accessible name of its own.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, const QString &icon, int size, QColor Tokens::*color, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    int m_size;
    QColor Tokens::*m_color;
};

} // namespace binnacle
