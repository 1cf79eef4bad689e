#pragma once

#include "ui/forms/elidedline.h"

namespace binnacle {

class Theme;

/// A line edit with an icon at its end that opens something to pick from: by the mouse, Alt+Down or F4.
class PickLine : public ElidedLine
{
    Q_OBJECT

public:
    PickLine(const Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    /// Down alone opens it as well.
    void setOpensOnDown(bool opens) { m_opensOnDown = opens; }

signals:
    void pickRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void keepRoom();
    QRect iconBox() const;
    bool isOnIcon(const QPoint &position) const;

    const Theme &m_theme;
    QString m_iconName;
    bool m_opensOnDown = false;
};

} // namespace binnacle
