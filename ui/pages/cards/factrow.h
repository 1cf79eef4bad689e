#pragma once

#include "models/measures/figure.h"

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// A short fact of a side card: a status, what, the reason below it, and the word for what can be done about it.
struct Fact
{
    Status status = Status::NotApplicable; ///< as glyph before the text
    QString title = {};
    QString reason = {};
    QString act = {}; ///< empty: nothing can be done from here
    QString note = {}; ///< at the end of the title when there is no act: a number, a day
    bool isCheckable = false;
};

/// One fact as a button, or without an act as plain words.
class FactRow : public QAbstractButton
{
    Q_OBJECT

public:
    FactRow(const Theme &theme, const Fact &fact, QWidget *parent = nullptr);

    static constexpr int sideRoom = 8; ///< before and behind the words

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal textLeft() const;

    const Theme &m_theme;
    Fact m_fact;
};

} // namespace binnacle
