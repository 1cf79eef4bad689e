#include "ui/widgets/navigationrail.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/raildelegate.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int brandHeight = 58;
constexpr int promiseHeight = 56;
constexpr qreal markSize = 28;

void describe(QListWidgetItem &item)
{
    const QString badge = item.data(RailBadgeRole).toString();
    item.setData(Qt::AccessibleTextRole, badge.isEmpty() ? item.text() : item.text() + u", "_s + badge);
}

} // namespace

NavigationRail::NavigationRail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"railList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFocusPolicy(Qt::TabFocus); // a click leads into the page, the arrow keys stay here
    setFocusProxy(m_list);
    m_list->setItemDelegate(new RailDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(u"background: transparent"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, brandHeight, 0, promiseHeight);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { emit currentChanged(current()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { emit clicked(current()); });
    connect(m_list, &QListWidget::itemActivated, this, &NavigationRail::entered);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    layOut();
}

void NavigationRail::setItems(const QList<RailItem> &items)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RailItem &item : items) {
        auto *row = new QListWidgetItem(item.text, m_list);
        row->setData(RailIdRole, item.id);
        row->setData(RailIconRole, item.icon);
        row->setData(RailBadgeRole, item.badge);
        describe(*row);
        if (item.id.isEmpty())
            row->setFlags(Qt::NoItemFlags);
    }
    layOut();
}

void NavigationRail::setBadge(const QString &id, const QString &badge)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (item->data(RailIdRole).toString() == id) {
            item->setData(RailBadgeRole, badge);
            describe(*item);
        }
    }
}

QString NavigationRail::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(RailIdRole).toString() : QString();
}

void NavigationRail::setCurrent(const QString &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(RailIdRole).toString() == id)
            m_list->setCurrentRow(i);
    }
}

void NavigationRail::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    layOut();
}

void NavigationRail::layOut()
{
    setFixedWidth(m_isCompact ? compactWidth : wideWidth);
    static_cast<RailDelegate *>(m_list->itemDelegate())->setCompact(m_isCompact);
    layout()->setContentsMargins(0, brandHeight, 0, m_isCompact ? 10 : promiseHeight);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setToolTip(m_isCompact ? m_list->item(i)->text().toHtmlEscaped() : QString());
    update();
}

bool NavigationRail::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        update();
    return QFrame::event(event);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_theme.tokens().rail);
    paintBrand(painter);
    if (!m_isCompact)
        paintPromise(painter);
}

void NavigationRail::paintBrand(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF mark(m_isCompact ? (width() - markSize) / 2 : 16, 14, markSize, markSize);
    paintAppMark(painter, mirrored(layoutDirection(), rect(), mark), t.railText, t.railBrass);
    if (m_isCompact)
        return;
    const QRectF name(mark.right() + 10, 14, width() - mark.right() - 10 - 16, markSize);
    drawLine(painter, mirrored(layoutDirection(), rect(), name), u"Binnacle"_s, TextRole::Brand, t.railText);
}

void NavigationRail::paintPromise(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const qreal top = height() - promiseHeight;
    const auto place = [this](const QRectF &rect) { return mirrored(layoutDirection(), this->rect(), rect); };
    fillHorizontal(painter, 0, width(), top + .5, t.railSel);
    m_theme.icons().paint(painter, place({16, top + 11.5, 15, 15}), u"lock"_s, t.railText);
    drawLine(painter, place({39, top + 11, width() - 55.0, 16}), tr("Works offline"), TextRole::Label, t.railText);
    drawLine(
        painter, place({16, top + 30, width() - 32.0, 16}), tr("No network is used."), TextRole::Label, t.railMuted);
}

} // namespace binnacle
