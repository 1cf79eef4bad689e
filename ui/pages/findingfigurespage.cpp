#include "ui/pages/findingfigurespage.h"

#include "models/document/document.h"
#include "models/measures/panelcatalogue.h"
#include "models/measures/wording.h"
#include "models/registers/choice.h"
#include "models/registers/definitions/finding.h"
#include "models/storage/backgroundreader.h"
#include "ui/pages/cards/figurecard.h"
#include "ui/pages/cards/paneltableview.h"
#include "ui/pages/overviewfilters.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int changeDelay = 200; // milliseconds: a burst of changes asks once

FindingFiguresPage::FindingFiguresPage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_answer(new TextLabel(theme, TextRole::Answer, &Tokens::text))
    , m_note(new TextLabel(theme, TextRole::Answering, &Tokens::text2))
    , m_causes(new FigureCard(theme))
    , m_ages(new FigureCard(theme))
    , m_table(new PanelTableView(theme))
{
    setObjectName(u"finding_figures"_s);
    header().setTitle(tr("Findings"));
    m_causes->setObjectName(u"causes"_s);
    m_ages->setObjectName(u"ages"_s);
    m_table->setObjectName(u"causeTable"_s);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setMaxLines(2);
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(changeDelay);
    connect(&m_delay, &QTimer::timeout, this, &FindingFiguresPage::ask);
    connect(&document, &Document::changed, this, &FindingFiguresPage::recordsChanged);
    connect(m_causes, &FigureCard::categoryActivated, this, &FindingFiguresPage::showCause);
    connect(m_table, &PanelTableView::rowOpened, this, &FindingFiguresPage::showCause);
    connect(m_ages, &FigureCard::categoryActivated, this, [this](int age) {
        emit filterRequested(u"finding"_s, findingsOfAge(panelWithId(m_panels, u"finding_age"), age));
    });
}

void FindingFiguresPage::build()
{
    auto *strip = new PanelFrame;
    auto *words = new QVBoxLayout(strip);
    words->setContentsMargins(PanelFrame::padding());
    words->setSpacing(2);
    words->addWidget(m_answer);
    words->addWidget(m_note);
    auto *numbers = new PanelFrame;
    auto *inside = new QVBoxLayout(numbers);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 14, 20, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(strip, 0, 0, 1, 2);
    grid->addWidget(m_causes, 1, 0);
    grid->addWidget(numbers, 1, 1, 2, 1);
    grid->addWidget(m_ages, 2, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(2, 1);
    setContent(content);
}

void FindingFiguresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void FindingFiguresPage::recordsChanged()
{
    m_isReady = false;
    if (isVisible()) {
        m_delay.start();
    }
}

void FindingFiguresPage::ask()
{
    m_isReady = false;
    const Period period{{}, {}, m_document.asOf()};
    m_document.reader().request<QList<Panel>>(
        u"finding_figures"_s,
        [period](const Database &database) {
            return panels(database, period, {u"cause_pareto"_s, u"finding_age"_s});
        },
        this,
        [this](const Result<QList<Panel>> &answer) {
            m_isReady = !m_delay.isActive();
            if (answer) {
                show(*answer);
            }
        });
}

void FindingFiguresPage::show(const QList<Panel> &panels)
{
    m_panels = panels;
    const Panel causes = panelWithId(panels, u"cause_pareto");
    const Panel ages = panelWithId(panels, u"finding_age");
    header().setSubtitle(tr("As of %1: %2").arg(dayText(m_document.asOf()), ages.sentence.text));
    m_answer->setText(causes.sentence.text);
    const PanelSource source = causes.sources.isEmpty() ? PanelSource() : causes.sources.first();
    m_note->setText(
        source.excluded > 0 ? tr("Left out: %1.").arg(source.note) : tr("Every nonconformity has an approved cause."));
    m_causes->setPanel(causes);
    m_causes->setNote(tr("%n finding(s)", nullptr, source.counted));
    m_ages->setPanel(ages);
    m_table->setPanel(causes);
}

/// The codes of the choice by the words that the panel shows.
static QString causeCode(const QString &word)
{
    for (const Choice &choice : findChoiceSet(u"cause")->choices) {
        if (choiceWord(u"cause", QString::fromLatin1(choice.code)) == word) {
            return QString::fromLatin1(choice.code);
        }
    }
    return {};
}

void FindingFiguresPage::showCause(int cause)
{
    const QString word = panelWithId(m_panels, u"cause_pareto").table.rows.value(cause).cells.value(0);
    const QString earliest = m_document.asOf().addMonths(-36).addDays(1).toString(Qt::ISODate);
    emit filterRequested(finding::schema.id(),
        {.id = {},
            .text = tr("Cause: %1").arg(word),
            .conditions = {{finding::CauseCode, RecordFilter::Operator::IsOneOf, {causeCode(word)}},
                {finding::RaisedOn, RecordFilter::Operator::IsFrom, {earliest}}}});
}

QList<QWidget *> FindingFiguresPage::regions()
{
    return {m_table, &header()};
}

void FindingFiguresPage::takeFocus()
{
    m_table->setFocus();
}

} // namespace binnacle
