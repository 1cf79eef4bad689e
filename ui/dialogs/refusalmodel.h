#pragma once

#include "models/exchange/importreport.h"

#include <QAbstractTableModel>

namespace binnacle {

/// The refused rows of an import as a table: line, column, value as it was read, what is wrong.
class RefusalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Line, Name, Value, Reason, ColumnCount };

    void setNotes(const QList<RowNote> &notes);
    /// Cells separated by tabs, as spreadsheets take them.
    QString asText(const QModelIndexList &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    QList<RowNote> m_notes;
};

} // namespace binnacle
