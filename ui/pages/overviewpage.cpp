#include "ui/pages/overviewpage.h"

#include "models/document/document.h"
#include "models/measures/metricpanel.h"
#include "models/measures/panelcatalogue.h"
#include "models/storage/backgroundreader.h"
#include "ui/pages/cards/figurecard.h"
#include "ui/pages/cards/headlinecard.h"
#include "ui/pages/cards/listcard.h"
#include "ui/pages/cards/reviewcard.h"
#include "ui/pages/cards/riskcard.h"
#include "ui/pages/overviewfilters.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int measures = 8;
static constexpr int changeDelay = 200; // milliseconds: a burst of changes asks once
static constexpr int listedOverdue = 4;

static QList<KpiTile *> newTiles(const Theme &theme, QWidget *board)
{
    QList<KpiTile *> tiles;
    for (int number = 1; number <= measures; ++number) {
        tiles << new KpiTile(theme, board);
        tiles.last()->setObjectName(u"tile%1"_s.arg(number));
    }
    return tiles;
}

OverviewPage::OverviewPage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_board(new QWidget)
    , m_scroll(new QScrollArea)
    , m_print(new Button(theme, Button::Kind::Normal, tr("Print pack"), u"print"_s))
    , m_headline(new HeadlineCard(theme, m_board))
    , m_review(new ReviewCard(theme, m_board))
    , m_tiles(newTiles(theme, m_board))
    , m_months(new FigureCard(theme, m_board))
    , m_ages(new FigureCard(theme, m_board))
    , m_overdue(new ListCard(theme, m_board))
    , m_risks(new RiskCard(theme, m_board))
{
    setObjectName(u"overview"_s);
    setFocusPolicy(Qt::StrongFocus);
    header().setTitle(tr("Overview"));
    m_print->setObjectName(u"printPack"_s);
    m_months->setObjectName(u"months"_s);
    m_ages->setObjectName(u"ages"_s);
    m_overdue->setObjectName(u"overdue"_s);
    m_risks->setObjectName(u"risks"_s);
    m_print->setAccessibleName(tr("Print pack"));
    header().addTool(m_print);
    m_scroll->setWidget(m_board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setContent(m_scroll);
    arrangeWide();

    connectCards();
    m_delay.setSingleShot(true);
    m_delay.setInterval(changeDelay);
    connect(&m_delay, &QTimer::timeout, this, &OverviewPage::ask);
    connect(&document, &Document::changed, &m_delay, qOverload<>(&QTimer::start));
    ask();
}

void OverviewPage::connectCards()
{
    connect(m_print, &Button::clicked, this, &OverviewPage::packRequested);
    connect(m_headline, &HeadlineCard::measureActivated, this, &OverviewPage::openMeasure);
    connect(m_headline, &HeadlineCard::stateChosen, this, &OverviewPage::dimOthers);
    for (int i = 0; i < measures; ++i) {
        connect(m_tiles.at(i), &KpiTile::activated, this, [this, i] { openMeasure(i); });
    }
    connect(m_overdue, &ListCard::allRequested, this, &OverviewPage::openLate);
    connect(m_overdue, &ListCard::recordRequested, this, &Page::recordRequested);
    connect(m_risks, &RiskCard::recordRequested, this, &Page::recordRequested);
    connect(m_months, &FigureCard::categoryActivated, this, [this](int month) {
        emit filterRequested(u"incident"_s, incidentsOfMonth(panelWithId(m_panels, u"incident_months"), month));
    });
    connect(m_ages, &FigureCard::categoryActivated, this, [this](int age) {
        emit filterRequested(u"finding"_s, findingsOfAge(panelWithId(m_panels, u"finding_age"), age));
    });
    connect(m_risks, &FigureCard::categoryActivated, this, [this](int cell) {
        emit filterRequested(u"risk"_s, risksInCell(m_document.database(), m_document.asOf(), cell));
    });
}

QList<QWidget *> OverviewPage::regions()
{
    return {this, &header()};
}

QStringList OverviewPage::hints() const
{
    return m_measureIds.isEmpty() ? QStringList()
                                  : QStringList{tr("[1] to [%1] open a measure").arg(m_measureIds.size())};
}

void OverviewPage::ask()
{
    const Period period = lastTwelveMonths(m_document.asOf());
    m_document.reader().request<QList<Panel>>(
        u"overview"_s, [period](const Database &database) { return overviewPanels(database, period); }, this,
        [this](const Result<QList<Panel>> &answer) {
            m_isReady = true;
            if (answer) {
                show(*answer);
            }
        });
}

void OverviewPage::show(const QList<Panel> &panels)
{
    m_panels = panels;
    const Panel review = panelWithId(panels, u"next_review");
    header().setSubtitle(remark(review, u"title").text);
    m_headline->setPanels(panelWithId(panels, u"headline"), panelWithId(panels, u"compass"));
    m_review->setPanel(review);
    showTiles(panels);
    m_months->setPanel(panelWithId(panels, u"incident_months"));
    const Panel ages = panelWithId(panels, u"finding_age");
    m_ages->setPanel(ages);
    m_ages->setNote(ages.sources.isEmpty() ? QString() : QString::number(ages.sources.first().counted), true);
    m_overdue->setPanel(panelWithId(panels, u"overdue_actions"), listedOverdue);
    m_risks->setRisks(panelWithId(panels, u"risk_map"));
    emit hintsChanged();
}

/// By the open end of the appetite; with none, or two, by the way the line went.
static bool wentUp(const Figure &figure, bool isBetter)
{
    if (figure.band && std::isfinite(figure.band->first) != std::isfinite(figure.band->second)) {
        return isBetter == std::isfinite(figure.band->first);
    }
    const auto &values = figure.series.first().values;
    return values.last().value_or(0) >= values.first().value_or(0);
}

static KpiReading readingOf(const Panel &panel, int number)
{
    const Sentence change = remark(panel, remarks::change);
    KpiReading reading{.number = number,
        .name = panel.title,
        .status = {.status = panel.status, .word = shortWord(panel.status)},
        .value = panel.status == Status::Unknown ? QString() : remark(panel, remarks::value).text,
        .unit = remark(panel, remarks::unit).text,
        .change = change.text,
        .appetite = remark(panel, remarks::appetite).text,
        .trend = panel.figure};
    const QString verdict = change.arguments.isEmpty() ? QString() : change.arguments.first().second;
    if (verdict == u"signal_better" || verdict == u"signal_worse") {
        const bool isBetter = verdict == u"signal_better";
        reading.signal = KpiReading::Signal{.isUp = wentUp(panel.figure, isBetter), .isBetter = isBetter};
        // The review saw the same value; that it is not the usual one is the news.
        if (change.text == OverviewPage::tr("unchanged")) {
            reading.change
                = reading.signal->isUp ? OverviewPage::tr("higher than usual") : OverviewPage::tr("lower than usual");
        }
    }
    return reading;
}

/// Who answers for the measure, and the newest day on which it was known.
static QString tipOf(const Panel &panel)
{
    const QString owner = OverviewPage::tr("Owner: %1").arg(remark(panel, remarks::owner).text.toHtmlEscaped());
    for (auto reading = panel.table.rows.crbegin(); reading != panel.table.rows.crend(); ++reading) {
        if (reading->status != Status::Unknown) {
            const QString last = OverviewPage::tr("Last known: %1, %2");
            return owner + u"<br>"_s + last.arg(reading->cells.value(1), reading->cells.value(0)).toHtmlEscaped();
        }
    }
    return owner;
}

void OverviewPage::showTiles(const QList<Panel> &panels)
{
    m_measureIds.clear();
    for (const Panel &panel : panels) {
        if (panel.id.startsWith(u"metric_") && m_measureIds.size() < measures) {
            m_measureIds << panel.id;
            KpiTile *tile = m_tiles.at(m_measureIds.size() - 1);
            tile->setReading(readingOf(panel, static_cast<int>(m_measureIds.size())));
            tile->setToolTip(tipOf(panel));
        }
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setVisible(i < m_measureIds.size());
    }
}

void OverviewPage::openMeasure(int index)
{
    if (index < m_measureIds.size()) {
        m_scroll->ensureWidgetVisible(m_tiles.at(index));
        emit measureRequested(m_measureIds.at(index));
    }
}

void OverviewPage::dimOthers(std::optional<Status> state)
{
    for (KpiTile *tile : m_tiles) {
        tile->setDimmed(state && tile->reading().status.status != *state);
    }
}

/// The card lists findings and actions; the register with most of them is shown.
void OverviewPage::openLate()
{
    const Panel overdue = panelWithId(m_panels, u"overdue_actions");
    const auto isFinding = [](const PanelTable::Row &row) { return row.registerId == u"finding"; };
    const auto findings = std::count_if(overdue.table.rows.begin(), overdue.table.rows.end(), isFinding);
    const QString table = findings * 2 > overdue.table.rows.size() ? u"finding"_s : u"action"_s;
    emit filterRequested(table, lateRecords(overdue, table));
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    const int measure = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && measure >= 0 && measure < measures) {
        openMeasure(measure);
        return;
    }
    Page::keyPressEvent(event);
}

static QGridLayout *newGrid(QWidget *board)
{
    delete board->layout();
    auto *grid = new QGridLayout(board);
    grid->setContentsMargins(20, 14, 20, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    return grid;
}

void OverviewPage::arrangeWide()
{
    QGridLayout *grid = newGrid(m_board);
    m_review->setStrip(false);
    m_headline->setFixedHeight(136);
    m_review->setFixedHeight(136);
    m_months->setMinimumHeight(216);
    m_months->setMaximumHeight(QWIDGETSIZE_MAX);
    m_ages->setMinimumHeight(184);
    m_overdue->setFixedHeight(150);
    m_risks->setMinimumHeight(378);
    grid->addWidget(m_headline, 0, 0, 1, 3);
    grid->addWidget(m_review, 0, 3);
    for (int i = 0; i < measures; ++i) {
        grid->addWidget(m_tiles.at(i), 1 + i / 4, i % 4);
    }
    grid->addWidget(m_months, 3, 0, 1, 2);
    grid->addWidget(m_ages, 3, 2);
    grid->addWidget(m_overdue, 4, 0, 1, 3);
    grid->addWidget(m_risks, 3, 3, 2, 1);
    for (int column = 0; column < 4; ++column) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, 200);
    }
    grid->setRowStretch(3, 1);
}

void OverviewPage::arrangeNarrow()
{
    QGridLayout *grid = newGrid(m_board);
    m_review->setStrip(true);
    m_review->setFixedHeight(52);
    grid->addWidget(m_headline, 0, 0, 1, 2);
    grid->addWidget(m_review, 1, 0, 1, 2);
    for (int i = 0; i < measures; ++i) {
        grid->addWidget(m_tiles.at(i), 2 + i / 2, i % 2);
    }
    int row = 2 + measures / 2;
    for (QWidget *card : std::initializer_list<QWidget *>{m_months, m_overdue, m_ages, m_risks}) {
        grid->addWidget(card, row++, 0, 1, 2);
    }
    m_months->setFixedHeight(240);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
}

void OverviewPage::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    m_print->setText(isNarrow ? QString() : tr("Print pack"));
    isNarrow ? arrangeNarrow() : arrangeWide();
}

} // namespace binnacle
