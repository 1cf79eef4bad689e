#include "ui/pages/registertable.h"

#include "ui/pages/columnmenu.h"
#include "ui/pages/registercells.h"
#include "ui/pages/tablecolumns.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace binnacle {

static bool hasSecondLine(const RegisterView &view)
{
    return std::any_of(view.columns.begin(), view.columns.end(),
        [](const ViewColumn &column) { return column.second != ViewColumn::none; });
}

RegisterTable::RegisterTable(const Theme &theme, RegisterCells &cells, const RegisterView &view, QWidget *parent)
    : QTableView(parent)
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
    connect(&m_cells, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_wanted = currentId(); });
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
    QStringList titles;
    for (int i = 0; i < m_columns->count(); ++i) {
        titles << m_cells.headerData(i, Qt::Horizontal).toString();
    }
    fillColumnMenu(*menu, *m_columns, titles, column);
    menu->popup(globalPosition);
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

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
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
