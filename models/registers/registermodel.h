#pragma once

#include "models/base/result.h"
#include "models/registers/labels.h"
#include "models/registers/record.h"
#include "models/registers/recordfilter.h"

#include <QAbstractTableModel>
#include <QCache>

namespace binnacle {

class Database;

/// The records of one register as a table: the ids of all rows in order, and the rows themselves in pages that are read
/// when they are looked at. Columns: reference (if the register has one), fields, derived columns.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the Value as kept
        IdRole, ///< id of the record, the same for every column
        FieldRole, ///< index of the field, -1 for the reference
    };

    RegisterModel(Database &database, const RegisterSchema &schema, QObject *parent = nullptr);
    Database &database() const { return m_database; }

    const RegisterSchema &schema() const { return m_schema; }
    const RecordFilter &filter() const { return m_filter; }
    /// Keeps selection and current row where the records are still there.
    Result<> setFilter(const RecordFilter &filter);
    /// After these records were changed, added or removed; an empty list means that anything may have changed.
    Result<> refresh(const QList<qint64> &ids);

    int columnOf(qsizetype field) const;
    qint64 idAt(int row) const { return m_ids.at(row); }
    /// -1 when the record is not among the rows.
    int rowOf(qint64 id) const;
    /// A null record when it cannot be read.
    Record recordAt(int row) const;
    QString labelOf(const RegisterSchema &target, qint64 id) const { return m_labels.label(target, id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Page = QList<Record>;

    Result<QList<qint64>> readIds(const RecordFilter &filter) const;
    /// After one record was changed, added or removed.
    Result<> refreshOne(qint64 id);
    void move(int row, int place);
    /// Reads one row of a page that is kept anew.
    void reread(int row);
    void reorder(QList<qint64> ids);
    void replace(const QList<qint64> &ids);
    void removeRun(int first, int last);
    void insertRun(int first, const QList<qint64> &ids);
    /// Valid until the next call; null when it cannot be read.
    const Page *pageOf(int row) const;
    Page withGaps(const QList<Record> &records, const QList<qint64> &ids) const;
    qsizetype fieldAt(int column) const { return column - (m_schema.hasReference() ? 1 : 0); }
    QVariant display(const Record &record, qsizetype field) const;
    void forgetPages(const QList<qint64> &ids);

    Database &m_database;
    const RegisterSchema &m_schema;
    RecordFilter m_filter;
    QList<qint64> m_ids;
    mutable QCache<int, Page> m_pages; ///< by number of the page
    mutable Page m_passing; ///< one with rows that are gone; not kept
    mutable Labels m_labels;
};

} // namespace binnacle
