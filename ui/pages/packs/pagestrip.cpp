#include "ui/pages/packs/pagestrip.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr QSize sheet(34, 48);
constexpr int gap = 6;
constexpr int scrollRoom = 8; // a scroll bar may stand beside the sheets

class SheetDelegate : public QStyledItemDelegate
{
public:
    SheetDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return sheet + QSize(gap, gap); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isShown = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        const QRectF box = QRectF(option.rect).adjusted(gap / 2., gap / 2., -gap / 2., -gap / 2.);
        const QColor &fill = option.state & QStyle::State_MouseOver ? tokens.raised : tokens.surface;
        drawFrame(*painter, box, 0, fill, isShown ? tokens.accent : tokens.border, isShown ? 2 : 1);
        if (hasFocus) {
            drawFrame(*painter, option.rect, 3, {}, tokens.focus, m_theme.ringWidth());
        }
        drawLine(*painter, box, index.data().toString(), isShown ? TextRole::BodyMedium : TextRole::Body,
            isShown ? tokens.text : tokens.muted, Qt::AlignHCenter);
    }

private:
    const Theme &m_theme;
};

} // namespace

PageStrip::PageStrip(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setItemDelegate(new SheetDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUpright(false);
    connect(this, &QListWidget::currentRowChanged, this, &PageStrip::pageWanted);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PageStrip::setCount(int pages)
{
    const QSignalBlocker quiet(this);
    while (count() > pages) {
        delete takeItem(count() - 1);
    }
    for (int page = count(); page < pages; ++page) {
        auto *item = new QListWidgetItem(QString::number(page + 1), this);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
    updateGeometry();
}

void PageStrip::setPage(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page);
    scrollToItem(currentItem());
}

void PageStrip::setUpright(bool isUpright)
{
    setFlow(isUpright ? TopToBottom : LeftToRight);
    setHorizontalScrollBarPolicy(isUpright ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(isUpright ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizePolicy(
        isUpright ? QSizePolicy::Fixed : QSizePolicy::Maximum, isUpright ? QSizePolicy::Maximum : QSizePolicy::Fixed);
    updateGeometry();
}

QSize PageStrip::sizeHint() const
{
    const bool isUpright = flow() == TopToBottom;
    const QSize step = sheet + QSize(gap, gap);
    return isUpright ? QSize(step.width() + scrollRoom, count() * step.height())
                     : QSize(count() * step.width(), step.height() + scrollRoom);
}

QSize PageStrip::minimumSizeHint() const
{
    return sizeHint().boundedTo(sheet + QSize(gap + scrollRoom, gap + scrollRoom));
}

} // namespace binnacle
