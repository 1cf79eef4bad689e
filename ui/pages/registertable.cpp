#include "ui/pages/registertable.h"

#include "ui/pages/registercells.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"

#include <QHeaderView>
#include <QKeyEvent>

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
    const auto rows = hasSecondLine(view) ? RecordDelegate::Rows::TwoLine : RecordDelegate::Rows::OneLine;
    auto *delegate = new RecordDelegate(theme, rows, this);
    setObjectName(QStringLiteral("table"));
    setAccessibleName(view.schema->titleText());
    setModel(&cells);
    setItemDelegate(delegate);
    setHorizontalHeader(new RecordHeader(theme, this));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
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
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_cells.records().sort(m_cells.mapToSource(m_cells.index(0, column)).column(), order);
    });
    horizontalHeader()->setSortIndicatorShown(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { emit recordChosen(current.isValid() ? currentId() : 0); });
    connect(this, &QTableView::doubleClicked, this, [this] { emit recordOpened(currentId()); });
    connect(&cells, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_wanted = currentId(); });
    connect(&cells, &QAbstractItemModel::modelReset, this, [this] { selectRecord(m_wanted); });
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
        emit recordOpened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::setEssentialOnly(bool isEssential)
{
    for (int column = 0; column < m_view.columns.size(); ++column) {
        setColumnHidden(column, isEssential && !m_view.columns.at(column).isEssential);
    }
    fitColumns();
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The column without a width takes what the others leave.
void RegisterTable::fitColumns()
{
    int rest = viewport()->width();
    int wide = -1;
    for (int column = 0; column < m_view.columns.size(); ++column) {
        const int width = m_view.columns.at(column).width;
        if (isColumnHidden(column)) {
            continue;
        }
        if (width == 0) {
            wide = column;
            continue;
        }
        setColumnWidth(column, width);
        rest -= width;
    }
    if (wide >= 0) {
        setColumnWidth(wide, std::max(160, rest));
    }
}

} // namespace binnacle
