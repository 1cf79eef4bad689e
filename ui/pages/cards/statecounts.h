#pragma once

#include "models/measures/panel.h"

#include <QWidget>
#include <optional>

namespace binnacle {

class Theme;

/// How many measures are within appetite, to watch, outside and not known: glyph, number, word; four rows of 25.
/// A click, or Up, Down and Return, chooses one state or leaves it again.
class StateCounts : public QWidget
{
    Q_OBJECT

public:
    explicit StateCounts(const Theme &theme, QWidget *parent = nullptr);

    void setTable(const PanelTable &counts);
    std::optional<Status> chosen() const { return m_chosen; }
    QSize sizeHint() const override { return {168, 104}; }

signals:
    void chosenChanged(std::optional<binnacle::Status> state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);
    QRect place(int x, int row, int width) const;
    void paintRow(QPainter &painter, int row) const;

    const Theme &m_theme;
    PanelTable m_counts;
    std::optional<Status> m_chosen;
    int m_current = 0; ///< the row under the keys
};

} // namespace binnacle
