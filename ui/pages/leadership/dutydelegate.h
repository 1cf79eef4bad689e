#pragma once

#include "models/measures/responsibilitymap.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace binnacle {

class DutyModel;
class Theme;

/// Paints the map of responsibilities: letters in their boxes, a lock at what is reserved, gaps on their tint.
class DutyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 27;

    /// `cursor` is the table that has the cursor.
    DutyDelegate(const Theme &theme, const DutyModel &model, const QTableView &cursor);

    /// What the first column needs to show a duty whole.
    static int widthOf(const MapDuty &duty, Status status);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDuty(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    const Theme &m_theme;
    const DutyModel &m_model;
    const QTableView &m_cursor;
};

} // namespace binnacle
