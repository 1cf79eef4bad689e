#pragma once

#include "models/measures/panel.h"
#include "ui/widgets/panelframe.h"

class QHBoxLayout;
class QVBoxLayout;

namespace binnacle {

class FigureWidget;
class SeriesKey;
class TextLabel;
class Theme;

/// A panel as a card: title, a word or key at the trailing end, the figure; without one, the sentence.
class FigureCard : public PanelFrame
{
    Q_OBJECT

public:
    explicit FigureCard(const Theme &theme, QWidget *parent = nullptr);

    void setPanel(const binnacle::Panel &panel);
    /// The word at the trailing end of the title.
    void setNote(const QString &note, bool isStrong = false);

signals:
    void categoryActivated(int category);

protected:
    QVBoxLayout &column() { return *m_column; }
    FigureWidget &figure() { return *m_figure; }
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_strongNote;
    SeriesKey *m_key;
    FigureWidget *m_figure;
    TextLabel *m_sentence; ///< in the place of a figure that is not known
};

} // namespace binnacle
