#pragma once

#include "models/document/history.h"

#include <QAbstractListModel>

namespace binnacle {

/// The entries of the log that a filter leaves, newest first, read as they are scrolled to. On top stands what is typed
/// and not entered.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `document` outlives the model. `today`: the day of this computer.
    HistoryModel(Document &document, QDate today, QObject *parent = nullptr);

    const HistoryFilter &filter() const { return m_filter; }
    /// The same filter again reads anew.
    void setFilter(const HistoryFilter &filter);
    /// What is typed into the form of the record, read anew.
    void refreshUnentered();

    /// How many there are in all, without what is not entered.
    qint64 count() const { return m_count; }
    const HistoryEntry &entryAt(int row) const { return m_entries.at(row); }
    /// -1 when it is not among the rows that were read.
    int rowOf(qint64 entry) const;
    /// Empty when the entry above it is of the same day.
    QString dayAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<HistoryEntry> read(int limit) const;
    std::optional<HistoryEntry> unentered() const;
    bool hasUnentered() const { return !m_entries.isEmpty() && m_entries.first().id == 0; }

    Document &m_document;
    QDate m_today;
    HistoryFilter m_filter;
    QList<HistoryEntry> m_entries;
    qint64 m_count = 0;
};

} // namespace binnacle
