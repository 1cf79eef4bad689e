#pragma once

#include <QStyledItemDelegate>

namespace binnacle {

class Theme;

/// Paints the cells of a PreviewModel: the old value struck out before the new one, refused rows on their tint.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PreviewDelegate(const Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    static constexpr int rowHeight = 29;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace binnacle
