#pragma once

#include "ui/theme/tokens.h"

#include <QTimer>
#include <QWidget>

namespace binnacle {

class BusyBar;
class Theme;

/// The content of the status bar: what is so at the leading edge, which keys work here at the trailing edge.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString text;
        QString icon = {};
        QColor Tokens::*iconColor = &Tokens::muted;
        QColor Tokens::*textColor = &Tokens::muted;
        QString action = {}; ///< a click on it asks for this
    };

    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    /// Keys stand in square brackets: "[1] to [8] open a measure". For them, and for a notice, items that only tell
    /// give way, the last first; hints that do not fit even so are left out from the front.
    void setHints(const QStringList &hints);
    /// What was just done, after the items, for a while; a later notice takes its place. One that offers an action
    /// stays until it is withdrawn, whatever is told meanwhile.
    void showNotice(const Item &notice);
    void withdraw(const QString &action);
    BusyBar &busyBar() { return *m_busyBar; }

    QSize sizeHint() const override { return {400, 26}; }
    /// Where an item that can be clicked stands; empty when there is none.
    QRect placeOf(const QString &action) const;
    /// What can be read now, the hints behind it.
    QStringList shownTexts() const;

signals:
    /// `place` is that of the item, for what pops up there.
    void activated(const QString &action, const QRect &place);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The items that are painted, with the notice.
    QList<Item> shownItems() const;
    /// Theirs, leading, as if from left to right.
    QList<QRectF> places(const QList<Item> &items) const;
    QString actionAt(const QPointF &position) const;
    QStringList shownHints() const;
    void paintItems(QPainter &painter) const;
    void paintHints(QPainter &painter) const;
    void describe();

    const Theme &m_theme;
    QList<Item> m_items;
    QStringList m_hints;
    QList<Item> m_notices; ///< one for each action that is offered, and one that passes
    QTimer m_noticeEnd;
    BusyBar *m_busyBar;
};

} // namespace binnacle
