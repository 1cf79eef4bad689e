#include "ui/shell/regions.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>

namespace binnacle {

static bool holdsFocus(const QWidget *region)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (region == focused || region->isAncestorOf(focused));
}

static bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// To where the focus was last, else the first widget of the region in tab order.
static bool focusInto(QWidget *region)
{
    QWidget *target = takesFocus(region) ? region : region->focusWidget();
    if (!target || !takesFocus(target)) {
        target = region->nextInFocusChain();
        while (target != region && !(region->isAncestorOf(target) && takesFocus(target))) {
            target = target->nextInFocusChain();
        }
    }
    if (!takesFocus(target)) {
        return false;
    }
    target->setFocus(Qt::TabFocusReason);
    return true;
}

/// The innermost one: a page may hold its header.
static QList<QWidget *>::const_iterator regionWithFocus(const QList<QWidget *> &regions)
{
    return std::find_if(regions.begin(), regions.end(), [&](const QWidget *region) {
        return holdsFocus(region) && std::none_of(regions.begin(), regions.end(), [&](const QWidget *other) {
            return other != region && region->isAncestorOf(other) && holdsFocus(other);
        });
    });
}

void focusNextRegion(const QList<QWidget *> &regions)
{
    const auto now = regionWithFocus(regions);
    const qsizetype start = now == regions.end() ? -1 : now - regions.begin();
    for (qsizetype step = 1; step <= regions.size(); ++step) {
        if (focusInto(regions.at((start + step + regions.size()) % regions.size()))) {
            return;
        }
    }
}

} // namespace binnacle
