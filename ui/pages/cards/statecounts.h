#pragma once

#include "models/measures/panel.h"

#include <QWidget>

namespace binnacle {

class Theme;

/// How many measures are within appetite, to watch, outside and not known: glyph, number, word; four rows of 25.
class StateCounts : public QWidget
{
    Q_OBJECT

public:
    explicit StateCounts(const Theme &theme, QWidget *parent = nullptr);

    void setTable(const PanelTable &counts);
    QSize sizeHint() const override { return {168, 104}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PanelTable m_counts;
};

} // namespace binnacle
