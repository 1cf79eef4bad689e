#include "ui/dialogs/refusalmodel.h"

#include "ui/widgets/itemroles.h"

namespace binnacle {

void RefusalModel::setNotes(const QList<RowNote> &notes)
{
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

QString RefusalModel::text(int row, int column) const
{
    const RowNote &note = m_notes.at(row);
    switch (column) {
    case Line:
        return QString::number(note.line);
    case Name:
        return note.column.isEmpty() ? note.field : note.column;
    case Value:
        return note.value.simplified();
    default:
        return note.reason;
    }
}

QString RefusalModel::asText(const QModelIndexList &rows) const
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            cells << text(row.row(), column);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int RefusalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int RefusalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return text(index.row(), index.column()).toHtmlEscaped();
    case CellKindRole:
        return QVariant::fromValue(index.column() == Line ? CellKind::Number : CellKind::Text);
    default:
        return {};
    }
}

QVariant RefusalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QString titles[] = {tr("Line"), tr("Column"), tr("As read"), tr("What is wrong")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace binnacle
