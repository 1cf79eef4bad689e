#pragma once

#include "models/measures/panel.h"

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// One of the highest risks, 24 high: reference in bold, title, movement in muted words.
class RiskRow : public QAbstractButton
{
    Q_OBJECT

public:
    RiskRow(const Theme &theme, const PanelTable::Row &row, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {200, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PanelTable::Row m_row;
};

} // namespace binnacle
