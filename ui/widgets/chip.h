#pragma once

#include "models/measures/figure.h"

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// A filter that is on or off; a status glyph may stand before its words, a cross stands behind them while it is on.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    /// NotApplicable: no glyph.
    void setStatus(Status status);
    /// One of several of which one is always on: there is no cross.
    void setCross(bool hasCross);
    /// It opens a menu: a chevron stands behind its words, and it has no cross.
    void setOpensMenu();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Status m_status = Status::NotApplicable;
    bool m_hasCross = true;
    bool m_opensMenu = false;
};

} // namespace binnacle
