#pragma once

#include <QHeaderView>

namespace binnacle {

class Theme;

/// The head of a matrix, 46 high: a name over quiet words (SecondTextRole), centered, and higher where these need two
/// or three lines; the first column stands leading.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// What the names need, the longest of them in one line.
    int widthOfNames() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace binnacle
