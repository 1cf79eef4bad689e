#pragma once

#include "ui/pages/registerview.h"

#include <QObject>

class QHeaderView;
class QTableView;

namespace binnacle {

/// The columns of a table as somebody arranged them: widths, order, which are hidden. The one without a width takes
/// what the others leave.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// The table owns this and has its model already.
    TableColumns(QTableView &table, const RegisterView &view);

    /// To the room there is now.
    void fit();
    /// Only the columns that tell what and when, beside a form in a narrow window.
    void setEssentialOnly(bool isEssential);

    int count() const { return static_cast<int>(m_view.columns.size()); }
    bool isShown(int column) const { return !m_hidden.at(column); }
    /// The last one stays.
    void setShown(int column, bool isShown);
    /// One place towards the start (-1) or the end (1), past hidden ones.
    void move(int column, int step);
    bool canMove(int column, int step) const;
    /// As the view describes them.
    void reset();

    /// The arrangement as one line of text, and back. Columns that it does not know keep their place.
    QString look() const;
    void setLook(const QString &look);

signals:
    /// Somebody arranged them otherwise.
    void changed();

private:
    QString idOf(int column) const;
    int columnWithId(const QString &id) const;
    int neighbor(int column, int step) const;
    void applyHidden();
    /// Columns of words as narrow as they must be to fit, as long as nobody wished them otherwise.
    QList<int> fittingWidths() const;
    void resized(int column, int before, int now);

    QTableView &m_table;
    RegisterView m_view;
    QList<int> m_widths; ///< 0: takes what is left
    QList<bool> m_hidden;
    bool m_isEssential = false;
    bool m_isOwnDoing = false; ///< moves and widths set here are nobody's wish
};

} // namespace binnacle
