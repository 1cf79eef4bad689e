#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace binnacle {

class CoverageModel;
class Theme;

/// Paints the audit programme: what came of an item by shape and word, plans without a shape, title rows on `raised`.
class CoverageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 27;

    /// `cursor` is the table that has the cursor.
    CoverageDelegate(const Theme &theme, const CoverageModel &model, const QTableView &cursor);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFirst(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    const Theme &m_theme;
    const CoverageModel &m_model;
    const QTableView &m_cursor;
};

} // namespace binnacle
