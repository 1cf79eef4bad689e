#include "ui/theme/theme.h"

#include "ui/theme/blend.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFile>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

QPalette makePalette(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.act);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.raised);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.borderStrong);
    palette.setColor(QPalette::Shadow, t.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    return palette;
}

QString readSheet()
{
    QFile file(u":/style/binnacle.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll());
}

} // namespace

Theme::Theme(QApplication &application, Look look, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new Style(m_icons))
    , m_system(QGuiApplication::palette())
    , m_look(look)
{
    QApplication::setStyle(m_style);
    QApplication::setFont(font(TextRole::Body));
    QApplication::setFont(font(TextRole::BodyMedium), "QPushButton");
    QApplication::setFont(font(TextRole::LabelMedium), "QHeaderView");
    QApplication::setFont(font(TextRole::Label), "QToolTip");
    application.installEventFilter(this);
    apply();
}

void Theme::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

const Tokens &Theme::tokens() const
{
    switch (m_shown) {
    case Look::Dark:
        return Tokens::dark();
    case Look::HighContrast:
        return Tokens::highContrast();
    case Look::System:
    case Look::Light:
        break;
    }
    return Tokens::light();
}

Theme::Look Theme::lookOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    if (window.rgb() == QColor(Qt::black).rgb() && contrast(window, text) > 15)
        return Look::HighContrast;
    return contrast(window, Qt::black) < contrast(text, Qt::black) ? Look::Dark : Look::Light;
}

void Theme::apply()
{
    m_shown = m_look == Look::System ? lookOf(m_system) : m_look;
    const LineWidths lines{.line = lineWidth(), .ring = ringWidth()};
    m_style->setLook(tokens(), lines);
    QApplication::setPalette(makePalette(tokens()));
    m_application.setStyleSheet(fillStyleSheet(readSheet(), tokens(), lines));
    emit changed();
}

void Theme::followSystem()
{
    QApplication::setPalette(QPalette());
    m_system = QGuiApplication::palette();
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Every window is told; following once is enough, and not while the event is under way.
    if (event->type() == QEvent::ThemeChange && m_look == Look::System && watched->isWindowType())
        QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace binnacle
