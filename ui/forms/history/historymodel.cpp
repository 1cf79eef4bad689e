#include "ui/forms/history/historymodel.h"

#include "models/document/document.h"
#include "ui/forms/history/historylines.h"

namespace binnacle {

static constexpr int entriesAtOnce = 60;

HistoryModel::HistoryModel(Document &document, QDate today, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_today(today)
{
}

QList<HistoryEntry> HistoryModel::read(int limit) const
{
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.last().id;
    return HistoryReader(m_document.database()).page(m_filter, before, limit).valueOr({});
}

std::optional<HistoryEntry> HistoryModel::unentered() const
{
    if (!m_filter.schema || m_filter.recordId == 0) {
        return {};
    }
    return unenteredEntry(m_document, *m_filter.schema, m_filter.recordId).valueOr({});
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    beginResetModel();
    m_entries.clear();
    m_entries = read(entriesAtOnce);
    m_count = HistoryReader(m_document.database()).count(m_filter).valueOr(0);
    if (const std::optional<HistoryEntry> typed = unentered()) {
        m_entries.prepend(*typed);
    }
    endResetModel();
}

void HistoryModel::refreshUnentered()
{
    const std::optional<HistoryEntry> typed = unentered();
    if (typed && hasUnentered()) {
        m_entries.first() = *typed;
        emit dataChanged(index(0), index(0));
    } else if (typed) {
        beginInsertRows({}, 0, 0);
        m_entries.prepend(*typed);
        endInsertRows();
    } else if (hasUnentered()) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        endRemoveRows();
    }
}

int HistoryModel::rowOf(qint64 entry) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == entry) {
            return row;
        }
    }
    return -1;
}

QString HistoryModel::dayAt(int row) const
{
    const QString day = historyDay(m_entries.at(row), m_today);
    return row > 0 && historyDay(m_entries.at(row - 1), m_today) == day ? QString() : day;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return historyWords(m_entries.at(index.row()), m_filter.schema, m_filter.recordId, m_today);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_entries.size() - (hasUnentered() ? 1 : 0) < m_count;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const QList<HistoryEntry> more = read(entriesAtOnce);
    if (more.isEmpty()) {
        m_count = m_entries.size() - (hasUnentered() ? 1 : 0); // less than was counted: nothing more to ask for
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_entries += more;
    endInsertRows();
}

} // namespace binnacle
