#include "support/painted.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <cstdio>

namespace binnacle::bench {

Painted::Painted(std::function<QWidget *()> place, std::function<bool(const QWidget &)> isReady)
    : m_place(std::move(place))
    , m_isReady(std::move(isReady))
{
    qApp->installEventFilter(this);
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (m_hasSaid || event->type() != QEvent::Paint || !watched->isWidgetType()) {
        return false;
    }
    const QWidget *place = m_place();
    if (place && place->isAncestorOf(static_cast<QWidget *>(watched)) && m_isReady(*place)) {
        m_hasSaid = true;
        // Comes when the painting that is under way is done.
        QMetaObject::invokeMethod(this, &Painted::say, Qt::QueuedConnection);
    }
    return false;
}

void Painted::say()
{
    std::puts("painted");
    std::fflush(stdout);
    QApplication::closeAllWindows();
    QApplication::quit();
}

} // namespace binnacle::bench
