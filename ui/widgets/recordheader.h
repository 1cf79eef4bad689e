#pragma once

#include <QHeaderView>

namespace binnacle {

class Theme;

/// The head of a register: 12/500 muted, a strong line below, a chevron where it is sorted, the insets of its cells.
/// Numbers and dates stand trailing: the model answers Qt::TextAlignmentRole with Qt::AlignRight.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isAtEnd(int logicalIndex, bool last) const;

    const Theme &m_theme;
};

} // namespace binnacle
