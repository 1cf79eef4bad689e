#pragma once

#include "models/measures/panel.h"
#include "ui/widgets/panelframe.h"

class QBoxLayout;

namespace binnacle {

class ReaderMarks;
class TextLabel;
class Theme;

/// The next review: day, how soon, who has read, and the questions that wait; a card, or in narrow windows a strip.
class ReviewCard : public PanelFrame
{
    Q_OBJECT

public:
    explicit ReviewCard(const Theme &theme, QWidget *parent = nullptr);

    void setPanel(const binnacle::Panel &panel);
    void setStrip(bool isStrip);

private:
    void arrange();

    TextLabel *m_title;
    TextLabel *m_in;
    TextLabel *m_day;
    ReaderMarks *m_readers;
    TextLabel *m_read;
    TextLabel *m_questions;
    bool m_isStrip = false;
};

} // namespace binnacle
