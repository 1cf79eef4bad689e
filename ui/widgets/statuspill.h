#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace binnacle {

class Theme;

/// A status as glyph and word: within appetite is quiet (muted, no fill), the others are pills.
struct StatusWord
{
    Status status = Status::Unknown;
    QString word = {};
    bool isLate = false; ///< an old reading that was good: outlined
};

/// The word used on a tile: Within, Watch, Outside, Not known.
QString shortWord(Status status);
/// Within appetite, Watch, Outside appetite, Not known.
QString fullWord(Status status);

qreal statusWordWidth(const StatusWord &status);

/// At the leading edge of the box, 20 high and centered; mirrored by the direction of the painter.
void paintStatusWord(QPainter &painter, const QRectF &box, const StatusWord &status, const Tokens &tokens);

/// The same as a widget.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(const Theme &theme, QWidget *parent = nullptr);

    void setStatus(const StatusWord &status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusWord m_status;
};

} // namespace binnacle
