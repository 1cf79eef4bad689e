#pragma once

#include "models/measures/panel.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace binnacle {

class Theme;

/// The table of a panel as a model.
class PanelTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const PanelTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PanelTable m_table;
};

/// The numbers behind a figure, in the look of a register. Return tells which row is wanted.
class PanelTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit PanelTableView(const Theme &theme, QWidget *parent = nullptr);

    void setPanel(const binnacle::Panel &panel);

signals:
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PanelTableModel *m_numbers;
};

} // namespace binnacle
