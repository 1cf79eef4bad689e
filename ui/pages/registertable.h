#pragma once

#include "ui/pages/registerview.h"

#include <QTableView>

class QMenu;

namespace binnacle {

class RegisterCells;
class TableColumns;
class Theme;

/// The table of a register: two-line rows, own header, keeps the chosen record through sorting and changes.
class RegisterTable : public QTableView
{
    Q_OBJECT

public:
    RegisterTable(const Theme &theme, RegisterCells &cells, const RegisterView &view, QWidget *parent = nullptr);

    qint64 currentId() const;
    /// False when the record is not among the rows.
    bool selectRecord(qint64 id);
    /// The first row; the same as selectRecord() in an empty table.
    bool selectFirst();
    /// No row is chosen, and none is chosen again by itself.
    void chooseNone();
    /// The menu of the column that is current, at it.
    void popUpColumns();
    /// Only the columns that tell what and when, beside a form in a narrow window.
    void setEssentialOnly(bool isEssential);
    TableColumns &columns() { return *m_columns; }
    /// Marks the column by which the records are in order.
    void showOrder();

signals:
    void recordChosen(qint64 id);
    /// Return or double click; Return opens the record that was chosen last where none is.
    void recordOpened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const Theme &theme);
    void connectAll();
    void sortBy(int column, Qt::SortOrder order);
    void popUpColumns(const QPoint &globalPosition, int column);
    void addSorting(QMenu &menu, int column);

    const Theme &m_theme;
    RegisterCells &m_cells;
    RegisterView m_view;
    TableColumns *m_columns;
    qint64 m_before = 0; ///< chosen before none was
    qint64 m_wanted = 0; ///< chosen last; looked for after a reset
};

} // namespace binnacle
