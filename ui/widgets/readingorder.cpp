#include "ui/widgets/readingorder.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace binnacle {

namespace {

/// Collects widgets in the order of layouts, those around others first.
class Reader
{
public:
    void read(QWidget *widget)
    {
        m_seen.insert(widget);
        m_order << widget;
        if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget)) {
            return; // one place, whatever it is made of
        }
        if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
            read(area->widget());
        } else if (widget->layout()) {
            read(*widget->layout());
        }
        for (QObject *child : widget->children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part && !part->isWindow() && !m_seen.contains(part)) {
                read(part);
            }
        }
    }
    const QList<QWidget *> &order() const { return m_order; }

private:
    void read(QLayout &layout)
    {
        for (QLayoutItem *item : itemsOf(layout)) {
            if (item->widget()) {
                read(item->widget());
            } else if (item->layout()) {
                read(*item->layout());
            }
        }
    }
    static QList<QLayoutItem *> itemsOf(QLayout &layout)
    {
        using Cell = std::tuple<int, int, QLayoutItem *>;
        const auto *grid = qobject_cast<QGridLayout *>(&layout);
        QList<Cell> cells;
        for (int i = 0; i < layout.count(); ++i) {
            int row = i;
            int column = 0;
            int spanned = 0;
            if (grid) {
                grid->getItemPosition(i, &row, &column, &spanned, &spanned);
            }
            cells << Cell(row, column, layout.itemAt(i));
        }
        std::stable_sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) {
            return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
        });
        QList<QLayoutItem *> items;
        for (const Cell &cell : cells) {
            items << std::get<QLayoutItem *>(cell);
        }
        return items;
    }

    QList<QWidget *> m_order;
    QSet<QWidget *> m_seen;
};

} // namespace

static bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && !widget.isWindow() && widget.isVisible()
        && widget.isEnabled();
}

/// Where the focus is, or what is around it; the window itself when it is nowhere.
static qsizetype placeOfFocus(const QWidget &window, const QList<QWidget *> &order)
{
    qsizetype place = -1;
    for (QWidget *widget = window.focusWidget(); widget && place < 0; widget = widget->parentWidget()) {
        place = order.indexOf(widget);
    }
    return std::max<qsizetype>(place, 0);
}

/// Where it is out of sight in what scrolls, it is scrolled to.
static void take(QWidget &stop, Qt::FocusReason reason)
{
    stop.setFocus(reason);
    for (QWidget *around = stop.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(&stop);
        }
    }
}

bool focusInReadingOrder(QWidget &window, bool isNext)
{
    Reader reader;
    reader.read(&window);
    const QList<QWidget *> &order = reader.order();
    const qsizetype now = placeOfFocus(window, order);
    const qsizetype step = isNext ? 1 : order.size() - 1;
    for (qsizetype at = (now + step) % order.size(); at != now; at = (at + step) % order.size()) {
        if (isStop(*order.at(at))) {
            take(*order.at(at), isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace binnacle
