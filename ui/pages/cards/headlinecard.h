#pragma once

#include "models/measures/panel.h"
#include "ui/widgets/panelframe.h"

namespace binnacle {

class FigureWidget;
class StateCounts;
class TextLabel;
class Theme;

/// The answer of the overview: compass, question, one sentence, its evidence, and how many measures are in which state.
class HeadlineCard : public PanelFrame
{
    Q_OBJECT

public:
    explicit HeadlineCard(const Theme &theme, QWidget *parent = nullptr);

    void setPanels(const binnacle::Panel &headline, const binnacle::Panel &compass);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// A point of the compass, from 0.
    void measureActivated(int index);
    /// Only measures in this state are of interest; none: all.
    void stateChosen(std::optional<binnacle::Status> state);

private:
    void fitAnswer();
    /// As many whole sentences as have room.
    void fitEvidence(int lines);

    FigureWidget *m_compass;
    TextLabel *m_question;
    TextLabel *m_answer;
    TextLabel *m_evidence;
    QStringList m_sentences;
    StateCounts *m_counts;
};

} // namespace binnacle
