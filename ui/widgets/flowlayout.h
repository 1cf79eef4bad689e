#pragma once

#include <QLayout>
#include <QList>

namespace binnacle {

/// Items of their own width one behind the other, in as many lines as they need; from the right where that is the
/// leading side.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int gap);
    ~FlowLayout() override;

    /// In front of the item that is at this place now.
    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height; moves the items when asked to.
    int arrange(const QRect &rect, bool isMoving) const;

    QList<QLayoutItem *> m_items; ///< owned
    int m_gap;
};

} // namespace binnacle
