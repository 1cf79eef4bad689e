#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace binnacle {

class Theme;

/// A table whose first column stays while the others scroll sideways, with a cursor on one cell. Arrow keys move it;
/// what else is typed is told. Rows that are not enabled are titles and are passed over.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    struct Sizes
    {
        int first; ///< width of the first column
        int least; ///< width of a cell, which takes more where there is room or its name needs it
        int row;
    };

    /// `model` outlives the view.
    MatrixView(const Theme &theme, QAbstractItemModel &model, const Sizes &sizes, QWidget *parent = nullptr);

    void setFirstWidth(int width);
    /// For all cells; the view owns it.
    void setDelegate(QStyledItemDelegate *delegate);
    /// The part that scrolls; it has the cursor.
    QTableView &cells() { return *m_cells; }
    const QTableView &cells() const { return *m_cells; }
    QModelIndex current() const { return m_cells->currentIndex(); }
    void setCurrent(int row, int column);
    /// The first cell that is no title, when there is no current one.
    void chooseFirst();
    /// Where a column begins, in the coordinates of the view; it may be out of sight.
    int left(int column) const;
    int columnWidth(int column) const { return m_cells->columnWidth(column); }

signals:
    void currentChanged(const QModelIndex &current);
    /// Return, or a double click.
    void opened(const QModelIndex &index);
    /// A key that the table has no use for.
    void typed(const QModelIndex &index, int key);
    /// Columns were moved or have another width.
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepare(QTableView &table, const Theme &theme);
    void connectAll();
    void arrange();
    void fit();
    void fitHeads();
    bool take(QKeyEvent &event);

    QAbstractItemModel &m_model;
    Sizes m_sizes;
    QTableView *m_first;
    QWidget *m_belowFirst; ///< as high as the scroll bar beside it
    QTableView *m_cells;
};

} // namespace binnacle
