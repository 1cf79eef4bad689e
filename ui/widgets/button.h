#pragma once

#include <QPushButton>

namespace binnacle {

class Theme;

/// A push button of the visual language: frame by the style sheet, a tinted icon 7 px before its words.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Normal, Primary, Flat };

    /// `iconName` may be empty. A button without words needs an accessible name.
    Button(const Theme &theme, Kind kind, const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    /// 26 high instead of 32.
    void setSmall(bool isSmall);
    void setIconName(const QString &name);
    /// Words and icon begin at the edge of the button, in line with what stands above and below.
    void setFlush();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Return presses it, as Space does: Qt leaves that to the default button of a dialog, and there is none.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor ink() const;
    qreal contentWidth() const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_iconName;
    bool m_isSmall = false;
    bool m_isFlush = false;
};

} // namespace binnacle
