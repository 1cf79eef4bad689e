#include "ui/pages/cards/paneltableview.h"

#include "ui/theme/textline.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"

#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int leastWidth = 64;

void PanelTableModel::setTable(const PanelTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int PanelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PanelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PanelTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isNumber = m_table.columns.at(index.column()).align == PanelTable::Align::Number;
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows.at(index.row()).cells.value(index.column());
    case CellKindRole:
        return QVariant::fromValue(isNumber ? CellKind::Number
                : index.column() == 0       ? CellKind::Title
                                            : CellKind::Text);
    default:
        return {};
    }
}

QVariant PanelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_table.columns.at(section).title;
    }
    const bool isNumber = m_table.columns.at(section).align == PanelTable::Align::Number;
    return role == Qt::TextAlignmentRole && isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

PanelTableView::PanelTableView(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_numbers(new PanelTableModel(this))
{
    auto *delegate = new RecordDelegate(theme, RecordDelegate::Rows::OneLine, this);
    setModel(m_numbers);
    setItemDelegate(delegate);
    setHorizontalHeader(new RecordHeader(theme, this));
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { emit rowOpened(index.row()); });
}

void PanelTableView::setPanel(const binnacle::Panel &panel)
{
    setAccessibleName(panel.title);
    const int row = std::max(currentIndex().row(), 0);
    m_numbers->setTable(panel.table);
    for (int column = 0; column < m_numbers->columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column > 0) {
            const qreal title = textWidth(panel.table.columns.at(column).title, TextRole::LabelMedium);
            const int ends = RecordDelegate::padding + RecordDelegate::endPadding + 4;
            horizontalHeader()->resizeSection(column, std::max(leastWidth, static_cast<int>(title) + ends));
        }
    }
    if (row < m_numbers->rowCount()) {
        setCurrentIndex(m_numbers->index(row, 0));
    }
}

void PanelTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        emit rowOpened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace binnacle
