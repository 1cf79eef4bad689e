#pragma once

#include <QListView>

namespace binnacle {

class Button;
class HistoryDelegate;
class HistoryModel;
class Theme;

/// The entries of the log as a list, one of them chosen. A button stands over the chosen entry where it can be undone.
class HistoryList final : public QListView
{
    Q_OBJECT

public:
    /// `model` outlives the list.
    HistoryList(const Theme &theme, HistoryModel &model, QWidget *parent = nullptr);

    /// Null index: none.
    int chosenRow() const { return currentIndex().row(); }
    void choose(int row);
    void setUndoable(bool isUndoable);

signals:
    void chosen(int row);
    void undoRequested();
    void left();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void placeButton();

    HistoryDelegate *m_delegate;
    Button *m_undo;
    bool m_isUndoable = false;
};

} // namespace binnacle
