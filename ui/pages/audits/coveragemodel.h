#pragma once

#include "models/measures/auditcoverage.h"

#include <QAbstractTableModel>

namespace binnacle {

/// The audit programme as a table: a title row for each part of the standard, its clauses or controls below it, a
/// column for each year, and when each was audited last.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(const AuditCoverage &coverage);
    const AuditCoverage &coverage() const { return m_coverage; }
    /// Null in a title row.
    const CoverageItem *itemAt(const QModelIndex &index) const;
    /// Null in a title row, and in the first and last column.
    const CoverageCell *cellAt(const QModelIndex &index) const;
    QString yearOf(int column) const { return m_coverage.years.value(column - 1); }
    bool isLastColumn(const QModelIndex &index) const { return index.column() == m_coverage.years.size() + 1; }
    /// Of the item, -1 when it is not there.
    int rowOf(const QString &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString part; ///< of a title row; else empty
        qsizetype item = -1;
    };
    QString titleOf(const Row &row) const;
    QString textOf(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;

    AuditCoverage m_coverage;
    QList<Row> m_rows;
};

/// "2 minor +1": the gravest grade and how many more, for a narrow cell.
QString shortOutcome(const CoverageCell &cell);

} // namespace binnacle
