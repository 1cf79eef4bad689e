#pragma once

#include "models/measures/panel.h"

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// One record of a short list, 25 high: reference as a link, title, a person, and how late it is.
class RecordRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecordRow(const Theme &theme, const PanelTable::Row &row, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {240, 25}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PanelTable::Row m_row;
};

} // namespace binnacle
