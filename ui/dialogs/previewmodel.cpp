#include "ui/dialogs/previewmodel.h"

#include "models/exchange/columnmatch.h"

#include <QLocale>
#include <algorithm>

namespace binnacle {

QString previewWord(PreviewRow::Kind kind)
{
    switch (kind) {
    case PreviewRow::Kind::Added:
        return PreviewModel::tr("Add");
    case PreviewRow::Kind::Updated:
        return PreviewModel::tr("Update");
    case PreviewRow::Kind::Same:
        return PreviewModel::tr("Same");
    case PreviewRow::Kind::Refused:
        return PreviewModel::tr("Refused");
    }
    Q_UNREACHABLE();
}

PreviewModel::PreviewModel(const RegisterSchema &schema, QObject *parent)
    : QAbstractTableModel(parent)
    , m_schema(schema)
{
}

void PreviewModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_fields = report.previewFields;
    m_rows = report.preview;
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [](const PreviewRow &a, const PreviewRow &b) { return a.line < b.line; });
    filter();
    endResetModel();
}

void PreviewModel::showOnly(std::optional<PreviewRow::Kind> kind)
{
    beginResetModel();
    m_only = kind;
    filter();
    endResetModel();
}

void PreviewModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_only || m_rows.at(i).kind == *m_only) {
            m_shown << i;
        }
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size());
}

bool PreviewModel::isTrailing(int column) const
{
    const qsizetype field = column < FirstField ? FieldRule::reference : m_fields.at(column - FirstField);
    const FieldType type = field < 0 ? FieldType::Text : m_schema.field(field).type;
    return column == Line || type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Date
        || type == FieldType::Time;
}

QString PreviewModel::text(const QModelIndex &index) const
{
    const PreviewRow &row = at(index.row());
    if (index.column() == Line) {
        return QLocale().toString(row.line);
    }
    return index.column() == What ? previewWord(row.kind) : row.cells.at(index.column() - FirstField).simplified();
}

QString PreviewModel::oldText(const QModelIndex &index) const
{
    const PreviewRow &row = at(index.row());
    const bool isChanged = index.column() >= FirstField && row.kind == PreviewRow::Kind::Updated
        && row.old.at(index.column() - FirstField) != row.cells.at(index.column() - FirstField);
    return isChanged ? row.old.at(index.column() - FirstField).simplified() : QString();
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString old = oldText(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return old.isEmpty() ? text(index) : tr("%1, was %2").arg(text(index), old);
    case Qt::ToolTipRole:
        return (old.isEmpty() ? text(index) : tr("%1, was %2").arg(text(index), old)).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isTrailing(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(at(index.row()).kind);
    case OldTextRole:
        return old;
    case WrongRole:
        return index.column() >= FirstField && at(index.row()).wrong.contains(index.column() - FirstField);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isTrailing(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Line ? tr("Row")
        : section == What  ? tr("What")
                           : fieldTitle(m_schema, m_fields.at(section - FirstField));
}

} // namespace binnacle
