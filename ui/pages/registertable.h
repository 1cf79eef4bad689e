#pragma once

#include "ui/pages/registerview.h"

#include <QTableView>

namespace binnacle {

class RegisterCells;
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
    /// Only the columns that tell what and when, beside a form in a narrow window.
    void setEssentialOnly(bool isEssential);

signals:
    void recordChosen(qint64 id);
    /// Return or double click.
    void recordOpened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    RegisterCells &m_cells;
    RegisterView m_view;
    qint64 m_wanted = 0; ///< chosen before a reset
};

} // namespace binnacle
