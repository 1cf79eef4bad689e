#pragma once

#include "ui/theme/iconset.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace binnacle {

class Style;

/// The look of the application: it sets style, palette, fonts and style sheet, and hands out tokens and icons.
/// One is made by main() and outlives all widgets; widgets repaint on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Look { System, Light, Dark, HighContrast };
    Q_ENUM(Look)

    explicit Theme(QApplication &application, Look look = Look::System, QObject *parent = nullptr);

    /// What the user chose.
    Look look() const { return m_look; }
    void setLook(Look look);

    /// What is shown: never System.
    Look shownLook() const { return m_shown; }
    bool isHighContrast() const { return m_shown == Look::HighContrast; }

    const Tokens &tokens() const;
    const IconSet &icons() const { return m_icons; }

    /// Width of the focus ring in logical pixels.
    int ringWidth() const { return isHighContrast() ? 3 : 2; }
    /// Width of the edge of an input.
    int lineWidth() const { return isHighContrast() ? 2 : 1; }

    /// The look that fits a system palette: high contrast only for black windows with text above 15:1, because the
    /// ordinary palette of Fusion already has 18:1; else light or dark by the brightness of its window.
    static Look lookOf(const QPalette &system);

signals:
    /// Tokens, palette and style sheet are already new.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void followSystem();

    QApplication &m_application;
    IconSet m_icons;
    Style *m_style = nullptr; ///< owned by the application
    QPalette m_system;
    Look m_look;
    Look m_shown = Look::Light;
};

} // namespace binnacle
