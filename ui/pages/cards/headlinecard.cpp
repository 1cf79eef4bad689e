#include "ui/pages/cards/headlinecard.h"

#include "ui/charts/figurewidget.h"
#include "ui/pages/cards/statecounts.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int compassSize = 128;
static constexpr int verticalPadding = 3;

HeadlineCard::HeadlineCard(const Theme &theme, QWidget *parent)
    : PanelFrame(parent)
    , m_compass(new FigureWidget(theme))
    , m_question(new TextLabel(theme, TextRole::Body, &Tokens::muted))
    , m_answer(new TextLabel(theme, TextRole::Headline, &Tokens::text))
    , m_evidence(new TextLabel(theme, TextRole::Answering, &Tokens::text2))
    , m_counts(new StateCounts(theme))
{
    m_compass->setFixedSize(compassSize, compassSize);
    m_compass->setObjectName(u"compass"_s);
    m_answer->setObjectName(u"answer"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_answer->setMaxLines(2);
    m_evidence->setMaxLines(2);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    for (TextLabel *label : {m_question, m_answer, m_evidence}) {
        words->addWidget(label);
    }
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, verticalPadding, 15, verticalPadding);
    row->setSpacing(14);
    row->addWidget(m_compass);
    row->addLayout(words, 1);
    row->addWidget(m_counts);
    connect(m_compass, &FigureWidget::categoryActivated, this, &HeadlineCard::measureActivated);
    connect(m_counts, &StateCounts::chosenChanged, this, &HeadlineCard::stateChosen);
}

// A box layout gives a wrapped label one line when space is short; the answer is never the one to give way.
void HeadlineCard::fitAnswer()
{
    m_answer->setFixedHeight(m_answer->heightForWidth(m_answer->width()));
    const int room
        = contentsRect().height() - 2 * verticalPadding - m_question->sizeHint().height() - m_answer->height();
    fitEvidence(std::max(1, room / lineHeight(TextRole::Answering)));
    m_evidence->setFixedHeight(m_evidence->heightForWidth(m_evidence->width()));
}

void HeadlineCard::fitEvidence(int lines)
{
    m_evidence->setMaxLines(0);
    qsizetype shown = m_sentences.size();
    do {
        m_evidence->setText(m_sentences.mid(0, shown).join(u' '));
    } while (m_evidence->heightForWidth(m_evidence->width()) > lines * lineHeight(TextRole::Answering) && --shown > 0);
    m_evidence->setMaxLines(lines);
    const QString all = m_sentences.join(u' ');
    m_evidence->setAccessibleName(all);
    m_evidence->setToolTip(shown < m_sentences.size() ? all.toHtmlEscaped() : QString());
    if (shown == 0) {
        m_evidence->setText(m_sentences.value(0)); // one that is too long ends in dots
    }
}

void HeadlineCard::resizeEvent(QResizeEvent *event)
{
    PanelFrame::resizeEvent(event);
    fitAnswer();
}

void HeadlineCard::setPanels(const binnacle::Panel &headline, const binnacle::Panel &compass)
{
    m_compass->setFigure(compass.figure, compass.title, compass.sentence.text);
    m_question->setText(headline.title);
    m_answer->setText(headline.sentence.text);
    m_answer->setToolTip(headline.sentence.text.toHtmlEscaped());
    m_sentences.clear();
    for (const Sentence &sentence : headline.remarks) {
        m_sentences << sentence.text;
    }
    m_counts->setTable(headline.table);
    fitAnswer();
    setAccessibleName(headline.sentence.text);
}

} // namespace binnacle
