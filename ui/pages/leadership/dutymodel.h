#pragma once

#include "models/measures/responsibilitymap.h"

#include <QAbstractTableModel>

namespace binnacle {

/// The map of responsibilities as a table: a row for each duty, a column for each person with a letter.
class DutyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const ResponsibilityMap &map);
    const ResponsibilityMap &map() const { return m_map; }
    const MapDuty &dutyAt(int row) const { return m_map.duties.at(row); }
    /// The first column has none.
    const MapPerson &personAt(int column) const { return m_map.people.at(column - 1); }
    DutyLetters lettersAt(const QModelIndex &index) const;
    /// NotApplicable where nothing is missing.
    Status statusOf(int row) const { return m_statuses.value(row, Status::NotApplicable); }
    /// What is missing, in words.
    QString gapOf(int row) const { return m_gaps.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const QModelIndex &index) const;

    ResponsibilityMap m_map;
    QHash<int, Status> m_statuses;
    QHash<int, QString> m_gaps;
};

} // namespace binnacle
