#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace binnacle::bench {

/// Says on standard output that a window shows what it should, and ends the program. What counts is the first painting
/// of a widget below `place` after `isReady` says yes.
class Painted final : public QObject
{
    Q_OBJECT

public:
    /// `place` finds the widget, as soon as there is one.
    Painted(std::function<QWidget *()> place, std::function<bool(const QWidget &)> isReady);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();

    std::function<QWidget *()> m_place;
    std::function<bool(const QWidget &)> m_isReady;
    bool m_hasSaid = false;
};

} // namespace binnacle::bench
