#include "ui/forms/history/historylist.h"

#include "ui/forms/history/historydelegate.h"
#include "ui/forms/history/historymodel.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace binnacle {

HistoryList::HistoryList(const Theme &theme, HistoryModel &model, QWidget *parent)
    : QListView(parent)
    , m_delegate(new HistoryDelegate(theme, model, this))
    , m_undo(new Button(theme, Button::Kind::Normal, tr("Undo from here"), u"undo"_s, viewport()))
{
    setObjectName(u"entries"_s);
    setAccessibleName(tr("Changes"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(20);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    m_undo->setObjectName(u"undoFromHere"_s);
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setSmall(true);
    m_undo->setCursor(Qt::ArrowCursor);
    m_undo->hide();
    connect(m_undo, &Button::clicked, this, &HistoryList::undoRequested);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setUndoable(false); });
}

void HistoryList::choose(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void HistoryList::setUndoable(bool isUndoable)
{
    m_isUndoable = isUndoable;
    placeButton();
}

void HistoryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_delegate->setChosen(previous, current);
    m_isUndoable = false;
    placeButton();
    if (current.isValid()) {
        emit chosen(current.row());
    }
}

void HistoryList::placeButton()
{
    const QModelIndex current = currentIndex();
    m_undo->setVisible(m_isUndoable && current.isValid());
    if (m_undo->isHidden()) {
        return;
    }
    const QRect head = m_delegate->headOf(current, visualRect(current));
    const QSize size = m_undo->sizeHint();
    const QRect place(head.right() + 1 - HistoryDelegate::padding - size.width(),
        head.top() + (head.height() - size.height()) / 2 + 1, size.width(), size.height());
    m_undo->setGeometry(QStyle::visualRect(layoutDirection(), head, place));
}

void HistoryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_U && event->modifiers() == Qt::NoModifier) {
        emit undoRequested();
    } else if (event->key() == Qt::Key_Escape) {
        emit left();
    } else {
        QListView::keyPressEvent(event);
    }
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void HistoryList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButton();
}

void HistoryList::updateGeometries()
{
    QListView::updateGeometries();
    placeButton();
}

} // namespace binnacle
