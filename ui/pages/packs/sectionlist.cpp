#include "ui/pages/packs/sectionlist.h"

#include "ui/theme/crisp.h"
#include "ui/theme/digits.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int rowHeight = 29;
constexpr int padding = 5; // above and below the words of a row
constexpr int mostLines = 3;
constexpr qreal inset = 14;
constexpr qreal between = 12;
constexpr qreal markWidth = 3;
constexpr int PageRole = Qt::UserRole; // int, from 0

class SectionDelegate : public QStyledItemDelegate
{
public:
    SectionDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect room = static_cast<const QAbstractItemView *>(option.widget)->viewport()->rect();
        const qreal width = parts(room, index).words.width();
        const int height = blockHeight(index.data().toString(), TextRole::Body, width, mostLines);
        return {160, std::max(rowHeight, height + 2 * padding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const QRectF row = option.rect;
        const bool isCurrent = option.state & QStyle::State_Selected;
        const auto place = [&](const QRectF &box) { return mirrored(option.direction, row, box); };
        const auto [words, end, page] = parts(row, index);
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, isCurrent ? tokens.selection : tokens.raised);
        }
        if (isCurrent) {
            painter->fillRect(place({row.left(), row.top(), markWidth, row.height()}), tokens.accent);
        }
        drawBlock(*painter, place(words), index.data().toString(), TextRole::Body, tokens.text, mostLines);
        painter->setPen(tokens.muted);
        drawTabular(*painter, {place(end).left(), baselineIn(end, font(TextRole::Body))}, page, font(TextRole::Body));
        if (option.state & QStyle::State_HasFocus) {
            drawFrame(*painter, row, 0, {}, tokens.focus, m_theme.ringWidth());
        }
        painter->restore();
    }

private:
    struct Parts
    {
        QRectF words;
        QRectF end; ///< of the page number, beside the first line
        QString page;
    };
    Parts parts(const QRectF &row, const QModelIndex &index) const
    {
        const QString page = QString::number(index.data(PageRole).toInt() + 1);
        const qreal width = std::ceil(tabularWidth(page, font(TextRole::Body)));
        const qreal line = lineHeight(TextRole::Body);
        const qreal top = row.top() + (rowHeight - line) / 2;
        const QRectF end(row.right() - inset - width, top, width, line);
        const qreal left = row.left() + inset;
        return {{left, top, end.left() - between - left, row.bottom() - top}, end, page};
    }

    const Theme &m_theme;
};

} // namespace

SectionList::SectionList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, &SectionList::want);
    connect(this, &QListWidget::itemClicked, this, &SectionList::want);
    connect(this, &QListWidget::itemActivated, this, &SectionList::want);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SectionList::setSections(const QList<PackLayout::Entry> &outline)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PackLayout::Entry &entry : outline) {
        if (entry.isSection) {
            auto *item = new QListWidgetItem(entry.title, this);
            item->setData(PageRole, entry.page);
            item->setData(Qt::AccessibleTextRole, tr("%1, page %2").arg(entry.title).arg(entry.page + 1));
            item->setToolTip(entry.title.toHtmlEscaped());
        }
    }
}

void SectionList::showPage(int page)
{
    const QSignalBlocker quiet(this);
    int row = -1;
    while (row + 1 < count() && item(row + 1)->data(PageRole).toInt() <= page) {
        ++row;
    }
    setCurrentRow(row);
}

void SectionList::want(const QListWidgetItem *item)
{
    if (item) {
        emit pageWanted(item->data(PageRole).toInt());
    }
}

} // namespace binnacle
