#include "ui/pages/cards/figurecard.h"

#include "ui/charts/figurewidget.h"
#include "ui/charts/serieskey.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace binnacle {

FigureCard::FigureCard(const Theme &theme, QWidget *parent)
    : PanelFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_title(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_note(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_strongNote(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_key(new SeriesKey(theme))
    , m_figure(new FigureWidget(theme))
    , m_sentence(new TextLabel(theme, TextRole::Body, &Tokens::text2))
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setMaxLines(0);
    m_sentence->hide();
    m_figure->setObjectName(QStringLiteral("figure"));
    m_column->setContentsMargins(padding());
    m_column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_strongNote, m_key}) {
        head->addWidget(widget);
        widget->hide();
    }
    m_column->addLayout(head);
    m_column->addWidget(m_figure, 1);
    m_column->addWidget(m_sentence, 1, Qt::AlignTop);
    connect(m_figure, &FigureWidget::categoryActivated, this, &FigureCard::categoryActivated);
}

void FigureCard::setPanel(const binnacle::Panel &panel)
{
    m_title->setText(panel.title);
    m_figure->setFigure(panel.figure, panel.title, panel.sentence.text);
    const bool isDrawn = panel.figure.kind != Figure::Kind::None;
    m_figure->setVisible(isDrawn);
    m_sentence->setVisible(!isDrawn);
    m_sentence->setText(panel.sentence.text);
    m_key->setFigure(panel.figure);
    m_key->setVisible(panel.figure.kind == Figure::Kind::StackedMonths);
    setAccessibleName(panel.title);
}

void FigureCard::setNote(const QString &note, bool isStrong)
{
    TextLabel *label = isStrong ? m_strongNote : m_note;
    label->setText(note);
    label->setVisible(!note.isEmpty());
}

} // namespace binnacle
