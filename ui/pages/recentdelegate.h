#pragma once

#include <QStyledItemDelegate>

namespace binnacle {

class Theme;

enum RecentRole { RecentPathRole = Qt::UserRole, RecentStateRole, RecentTimeRole };

/// Paints one document of the recent list, 62 high: icon, name over path, state, day.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 62;

    explicit RecentDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace binnacle
