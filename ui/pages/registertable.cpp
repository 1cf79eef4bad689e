#include "ui/pages/registertable.h"

#include "ui/pages/columnmenu.h"
#include "ui/pages/registercells.h"
#include "ui/pages/tablecolumns.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {

static bool hasSecondLine(const RegisterView &view)
{
    return std::any_of(view.columns.begin(), view.columns.end(), [](const ViewColumn &column) {
        return column.second != ViewColumn::none || column.rule == CellRule::Moment || !column.joined.isEmpty();
    });
}

RegisterTable::RegisterTable(const Theme &theme, RegisterCells &cells, const RegisterView &view, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_cells(cells)
    , m_view(view)
{
    build(theme);
    m_columns = new TableColumns(*this, m_view);
    showOrder();
    connectAll();
}

void RegisterTable::build(const Theme &theme)
{
    const auto rows = hasSecondLine(m_view) ? RecordDelegate::Rows::TwoLine : RecordDelegate::Rows::OneLine;
    auto *delegate = new RecordDelegate(theme, rows, this);
    setObjectName(u"table"_s);
    setAccessibleName(m_view.schema->titleText());
    setModel(&m_cells);
    setItemDelegate(delegate);
    setHorizontalHeader(new RecordHeader(theme, this));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicatorShown(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
}

void RegisterTable::connectAll()
{
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RegisterTable::sortBy);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        popUpColumns(horizontalHeader()->mapToGlobal(position), horizontalHeader()->logicalIndexAt(position));
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { emit recordChosen(current.isValid() ? currentId() : 0); });
    connect(this, &QTableView::clicked, this, [this] { emit recordChosen(currentId()); });
    connect(this, &QTableView::doubleClicked, this, [this] { emit recordOpened(currentId()); });
    connect(&m_cells, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_wanted = currentIndex().isValid() ? currentId() : m_wanted; // through a filter that leaves nothing
    });
    connect(&m_cells, &QAbstractItemModel::modelReset, this, [this] { selectRecord(m_wanted); });
}

void RegisterTable::sortBy(int column, Qt::SortOrder order)
{
    m_cells.records().sort(m_cells.mapToSource(m_cells.index(0, column)).column(), order);
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void RegisterTable::showOrder()
{
    const RecordFilter &filter = m_cells.records().filter();
    const qsizetype sorted = filter.sortField == RecordFilter::byReference ? ViewColumn::reference : filter.sortField;
    int column = -1;
    for (int i = 0; i < m_view.columns.size() && filter.sortField != RecordFilter::byId; ++i) {
        column = m_view.columns.at(i).field == sorted ? i : column;
    }
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, filter.sortOrder);
    horizontalHeader()->viewport()->update();
}

void RegisterTable::popUpColumns(const QPoint &globalPosition, int column)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        addSorting(*menu, column);
    }
    QStringList titles;
    for (int i = 0; i < m_columns->count(); ++i) {
        titles << m_cells.headerData(i, Qt::Horizontal).toString();
    }
    fillColumnMenu(*menu, *m_columns, titles, column);
    menu->popup(globalPosition);
}

void RegisterTable::addSorting(QMenu &menu, int column)
{
    const auto add = [&](const QString &text, const QString &name, Qt::SortOrder order) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
            [this, column, order] { horizontalHeader()->setSortIndicator(column, order); });
    };
    const QString title = m_cells.headerData(column, Qt::Horizontal).toString();
    add(tr("Sort by “%1”, &up").arg(title), u"sortUp"_s, Qt::AscendingOrder);
    add(tr("Sort by “%1”, &down").arg(title), u"sortDown"_s, Qt::DescendingOrder);
    menu.addSeparator();
}

void RegisterTable::popUpColumns()
{
    const QRect cell = currentIndex().isValid() ? visualRect(currentIndex()) : QRect(0, 0, 0, 0);
    popUpColumns(viewport()->mapToGlobal(cell.bottomLeft()), std::max(currentIndex().column(), 0));
}

/// A view would make the first cell current without choosing its row.
void RegisterTable::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid()) {
        QTableView::focusInEvent(event);
    } else {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
}

void RegisterTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        binnacle::drawFrame(painter, viewport()->rect(), 2, {}, m_theme.tokens().focus, m_theme.ringWidth());
    }
}

void RegisterTable::contextMenuEvent(QContextMenuEvent *event)
{
    popUpColumns(event->globalPos(), currentIndex().column());
}

qint64 RegisterTable::currentId() const
{
    return currentIndex().isValid() ? m_cells.records().idAt(currentIndex().row()) : 0;
}

bool RegisterTable::selectRecord(qint64 id)
{
    const int row = m_cells.records().rowOf(id);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_cells.index(row, 0));
    scrollTo(currentIndex());
    return true;
}

bool RegisterTable::selectFirst()
{
    return selectRecord(m_cells.rowCount() > 0 ? m_cells.records().idAt(0) : 0);
}

void RegisterTable::chooseNone()
{
    m_wanted = 0;
    m_before = currentIndex().isValid() ? currentId() : m_before;
    selectionModel()->clear();
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentIndex().isValid() && !selectRecord(m_before)) {
            selectFirst();
        }
        if (currentIndex().isValid()) {
            emit recordOpened(currentId());
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::setEssentialOnly(bool isEssential)
{
    m_cells.setEssentialOnly(isEssential);
    m_columns->setEssentialOnly(isEssential);
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

} // namespace binnacle
