#pragma once

#include <QStyledItemDelegate>

namespace binnacle {

class Theme;

/// Item data of the rail beyond text and accessible text.
enum RailRole { RailIdRole = Qt::UserRole + 1, RailIconRole, RailBadgeRole };

/// Paints one row of the rail: selection, lubber line, icon, words, badge; or the line between two groups.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RailDelegate(const Theme &theme, QObject *parent = nullptr);

    void setCompact(bool isCompact) { m_isCompact = isCompact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    bool m_isCompact = false;
};

} // namespace binnacle
