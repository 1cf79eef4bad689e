#pragma once

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// One of the four ways to begin: icon, act, one line of what it is for, and its key; 68 high.
class StartButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words
    {
        QString icon;
        QString act;
        QString note;
        QString key;
        QString place = {}; ///< where it stands in the standard, plain words in place of a key
    };
    StartButton(const Theme &theme, const Words &words, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {420, 68}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Words m_words;
};

} // namespace binnacle
