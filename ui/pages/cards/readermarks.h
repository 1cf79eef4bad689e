#pragma once

#include "models/measures/panel.h"

#include <QWidget>

namespace binnacle {

class Theme;

/// One initial for each reader, 32 wide; a ring with a tick for those who set the mark "read", dashed for the others.
class ReaderMarks : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderMarks(const Theme &theme, QWidget *parent = nullptr);

    void setReaders(const PanelTable &readers);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &circle, const PanelTable::Row &reader) const;

    const Theme &m_theme;
    PanelTable m_readers;
};

} // namespace binnacle
