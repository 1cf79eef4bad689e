#pragma once

#include "models/measures/figure.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/itemroles.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace binnacle {

class Theme;

/// Paints the cells of a register by the roles of itemroles.h: one or two lines, tabular digits, status glyph, grade
/// bars, grid line, and for the selected row the fill with an accent line at its leading edge.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Rows { OneLine, TwoLine };

    RecordDelegate(const Theme &theme, Rows rows, QObject *parent = nullptr);

    int rowHeight() const { return m_rows == Rows::TwoLine ? 40 : 34; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Space between the edge of a cell and its text.
    static constexpr int padding = 8;
    /// The same at both ends of a row.
    static constexpr int endPadding = 12;

private:
    struct Line
    {
        QRectF box;
        QString text;
        TextRole role;
        QColor color;
        Status status;
    };
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index, bool isSelected) const;
    void paintLine(QPainter &painter, const Line &line, CellKind kind) const;

    const Theme &m_theme;
    Rows m_rows;
};

} // namespace binnacle
