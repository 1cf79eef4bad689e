#include "ui/widgets/statusline.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/keyhint.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int height26 = 26;
constexpr qreal margin = 16;
constexpr qreal itemGap = 18;
constexpr qreal iconRoom = 20;
constexpr qreal pieceGap = 3.5;
constexpr qreal hintGap = 7;
constexpr int noticeTime = 20'000; // milliseconds: long enough to read a path

struct Piece
{
    QString text;
    bool isKey;
    qreal width;
};

QList<Piece> pieces(const QString &hint)
{
    QList<Piece> found;
    for (const QString &part : QString(hint).replace(u'[', u"\n["_s).replace(u']', u"\n"_s).split(u'\n')) {
        const bool isKey = part.startsWith(u'[');
        const QString text = isKey ? part.mid(1) : part.trimmed();
        if (!text.isEmpty())
            found << Piece{text, isKey, isKey ? keyCapWidth(text) : textWidth(text, TextRole::Label)};
    }
    return found;
}

qreal hintWidth(const QString &hint)
{
    qreal width = -pieceGap;
    for (const Piece &piece : pieces(hint))
        width += piece.width + pieceGap;
    return width;
}

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_busyBar(new BusyBar(theme, this))
{
    setFixedHeight(height26);
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(noticeTime);
    connect(&m_noticeEnd, &QTimer::timeout, this, [this] { withdraw({}); });
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusLine::setItems(const QList<Item> &items)
{
    m_items = items;
    describe();
    update();
}

void StatusLine::setHints(const QStringList &hints)
{
    m_hints = hints;
    describe();
    update();
}

void StatusLine::showNotice(const Item &notice)
{
    withdraw(notice.action);
    m_notices << notice;
    if (notice.action.isEmpty()) {
        m_noticeEnd.start();
    }
    describe();
    update();
}

void StatusLine::withdraw(const QString &action)
{
    m_notices.removeIf([&](const Item &notice) { return notice.action == action; });
    describe();
    update();
}

void StatusLine::describe()
{
    QStringList words;
    for (const Item &item : m_items + m_notices)
        words << item.text;
    setAccessibleName(words.join(u", "_s));
    QString keys = m_hints.join(u", "_s);
    setAccessibleDescription(keys.remove(u'[').remove(u']'));
}

void StatusLine::resizeEvent(QResizeEvent *)
{
    m_busyBar->setGeometry(0, 0, width(), BusyBar::thickness);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_theme.tokens().window);
    fillHorizontal(painter, 0, width(), .5, m_theme.tokens().border);
    paintItems(painter);
    paintHints(painter);
}

static qreal itemWidth(const StatusLine::Item &item)
{
    return (item.icon.isEmpty() ? 0 : iconRoom) + textWidth(item.text, TextRole::Label) + 1;
}

/// It has no color of its own, and nothing happens when it is clicked.
static bool onlyTells(const StatusLine::Item &item)
{
    return item.action.isEmpty() && item.iconColor == &Tokens::muted && item.textColor == &Tokens::muted;
}

QList<StatusLine::Item> StatusLine::shownItems() const
{
    QList<Item> items = m_items + m_notices;
    qreal needed = 2 * margin - itemGap;
    for (const Item &item : items)
        needed += itemWidth(item) + itemGap;
    for (const QString &hint : m_hints)
        needed += hintWidth(hint) + hintGap;
    needed += m_hints.isEmpty() ? 0 : itemGap - hintGap;
    for (qsizetype i = m_items.size() - 1; i > 0 && needed > width(); --i) { // the first says how the document is
        if (onlyTells(items.at(i))) {
            needed -= itemWidth(items.at(i)) + itemGap;
            items.removeAt(i);
        }
    }
    return items;
}

QStringList StatusLine::shownHints() const
{
    const QList<QRectF> boxes = places(shownItems());
    qreal room = width() - margin - itemGap - (boxes.isEmpty() ? margin : boxes.last().right());
    QStringList shown;
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend(); ++hint) {
        room -= hintWidth(*hint);
        if (room < 0)
            break;
        shown.prepend(*hint);
        room -= hintGap;
    }
    return shown;
}

QStringList StatusLine::shownTexts() const
{
    QStringList texts;
    for (const Item &item : shownItems())
        texts << item.text;
    return texts + shownHints();
}

QList<QRectF> StatusLine::places(const QList<Item> &items) const
{
    QList<QRectF> places;
    qreal x = margin;
    for (const Item &item : items) {
        const qreal lead = item.icon.isEmpty() ? 0 : iconRoom;
        const qreal room = std::min(textWidth(item.text, TextRole::Label) + 1, width() - margin - x - lead);
        places << QRectF(x, 1, lead + std::max(room, 0.0), 25);
        x = places.last().right() + itemGap;
    }
    return places;
}

void StatusLine::paintItems(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QList<Item> items = shownItems();
    const QList<QRectF> boxes = places(items);
    const auto place = [this](const QRectF &rect) { return mirrored(layoutDirection(), this->rect(), rect); };
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        QRectF box = boxes.at(i);
        if (!item.icon.isEmpty()) {
            m_theme.icons().paint(painter, place({box.left(), 6.5, 14, 14}), item.icon, t.*item.iconColor);
            box.setLeft(box.left() + iconRoom);
        }
        drawLine(painter, place(box), item.text, TextRole::Label, t.*item.textColor);
    }
}

QString StatusLine::actionAt(const QPointF &position) const
{
    const QList<Item> items = shownItems();
    const QList<QRectF> boxes = places(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (mirrored(layoutDirection(), rect(), boxes.at(i)).contains(position)) {
            return items.at(i).action;
        }
    }
    return {};
}

QRect StatusLine::placeOf(const QString &action) const
{
    const QList<Item> items = shownItems();
    const QList<QRectF> boxes = places(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!action.isEmpty() && items.at(i).action == action) {
            return mirrored(layoutDirection(), rect(), boxes.at(i)).toRect();
        }
    }
    return {};
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QString action = actionAt(event->position()); !action.isEmpty()) {
        emit activated(action, placeOf(action));
    }
}

void StatusLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(actionAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void StatusLine::paintHints(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QStringList hints = shownHints();
    qreal end = width() - margin;
    for (auto hint = hints.crbegin(); hint != hints.crend(); ++hint) {
        const qreal needed = hintWidth(*hint);
        qreal x = end - needed;
        for (const Piece &piece : pieces(*hint)) {
            const QRectF box = mirrored(layoutDirection(), rect(), {x, 1, piece.width + 1, 25});
            if (piece.isKey)
                paintKeyCap(painter, box, piece.text, t);
            else
                drawLine(painter, box, piece.text, TextRole::Label, t.muted);
            x += piece.width + pieceGap;
        }
        end -= needed + hintGap;
    }
}

} // namespace binnacle
