#include "ui/widgets/matrixview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/matrixheader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

MatrixView::MatrixView(const Theme &theme, QAbstractItemModel &model, const Sizes &sizes, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sizes(sizes)
    , m_first(new QTableView(this))
    , m_belowFirst(new QWidget(this))
    , m_cells(new QTableView(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_first, 1);
    column->addWidget(m_belowFirst);
    row->addLayout(column);
    m_belowFirst->setFixedHeight(m_cells->horizontalScrollBar()->sizeHint().height());
    m_belowFirst->hide();
    m_first->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cells->setCornerWidget(new QWidget);
    row->addWidget(m_cells, 1);
    prepare(*m_first, theme);
    prepare(*m_cells, theme);
    m_first->setFixedWidth(sizes.first);
    m_first->setFocusPolicy(Qt::NoFocus);
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->setObjectName(u"firstColumn"_s);
    m_first->setSelectionMode(QAbstractItemView::NoSelection);
    m_cells->setObjectName(u"cells"_s);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_cells);
    connectAll();
    arrange();
}

void MatrixView::prepare(QTableView &table, const Theme &theme)
{
    table.setModel(&m_model);
    table.setHorizontalHeader(new MatrixHeader(theme, &table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(1);
    table.verticalHeader()->setDefaultSectionSize(m_sizes.row);
    table.horizontalHeader()->setMinimumSectionSize(1);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.installEventFilter(this);
}

void MatrixView::connectAll()
{
    QScrollBar *rows = m_cells->verticalScrollBar();
    connect(rows, &QScrollBar::valueChanged, m_first->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, rows, &QScrollBar::setValue);
    connect(m_cells->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MatrixView::arranged);
    // The part that scrolls sideways is lower by its scroll bar.
    connect(m_cells->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MatrixView::fit);
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_first->viewport()->update();
        m_cells->viewport()->update();
        emit currentChanged(current);
    });
    connect(m_first, &QTableView::clicked, this, [this](const QModelIndex &index) {
        m_cells->setFocus();
        setCurrent(index.row(), std::max(current().column(), 1));
    });
    connect(m_cells, &QTableView::doubleClicked, this, &MatrixView::opened);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixView::arrange);
}

void MatrixView::setDelegate(QStyledItemDelegate *delegate)
{
    delegate->setParent(this);
    m_first->setItemDelegate(delegate);
    m_cells->setItemDelegate(delegate);
}

void MatrixView::setFirstWidth(int width)
{
    m_sizes.first = width;
    m_first->setFixedWidth(width);
    arrange();
}

void MatrixView::arrange()
{
    const int columns = m_model.columnCount();
    for (int column = 0; column < columns; ++column) {
        m_first->setColumnHidden(column, column != 0);
        m_cells->setColumnHidden(column, column == 0);
    }
    m_first->setColumnWidth(0, m_sizes.first);
    m_first->setAccessibleName(m_model.headerData(0, Qt::Horizontal).toString());
    fit();
}

void MatrixView::fit()
{
    const int columns = std::max(m_model.columnCount() - 1, 1);
    const int room = m_cells->viewport()->width();
    const int least = std::max(m_sizes.least, static_cast<MatrixHeader *>(m_cells->horizontalHeader())->widthOfNames());
    const int width = std::max(least, room / columns);
    const int rest = width > least ? std::max(room - width * columns, 0) : 0;
    for (int column = 1; column <= columns; ++column) {
        m_cells->setColumnWidth(column, width + (column <= rest ? 1 : 0));
    }
    const bool hasBar = width * columns > room;
    m_belowFirst->setVisible(hasBar);
    fitHeads();
    emit arranged();
}

/// Both parts have heads of one height, which the words of the part that scrolls need.
void MatrixView::fitHeads()
{
    const int height = m_cells->horizontalHeader()->sizeHint().height();
    for (const QTableView *part : {m_first, m_cells}) {
        QHeaderView *head = part->horizontalHeader();
        head->setFixedHeight(height); // its table learns of it only when it is told
        if (part->viewport()->y() - part->frameWidth() != height) {
            emit head->geometriesChanged();
        }
    }
}

void MatrixView::setCurrent(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    m_cells->setCurrentIndex(index);
    m_cells->scrollTo(index);
}

void MatrixView::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount() && !current().isValid(); ++row) {
        if (m_model.flags(m_model.index(row, 1)) & Qt::ItemIsEnabled) {
            m_cells->setCurrentIndex(m_model.index(row, 1));
        }
    }
}

int MatrixView::left(int column) const
{
    return m_cells->x() + m_cells->viewport()->x() + m_cells->columnViewportPosition(column);
}

bool MatrixView::take(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current().isValid()) {
            emit opened(current());
        }
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current().isValid()) {
            emit typed(current(), event.key());
        }
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default:
        if (current().isValid() && !(event.modifiers() & ~Qt::ShiftModifier) && !event.text().isEmpty()) {
            emit typed(current(), event.key());
            return true;
        }
        return false;
    }
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cells && event->type() == QEvent::KeyPress) {
        return take(*static_cast<QKeyEvent *>(event));
    }
    if (watched == m_cells && event->type() == QEvent::FocusIn) {
        chooseFirst();
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

} // namespace binnacle
