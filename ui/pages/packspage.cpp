#include "ui/pages/packspage.h"

#include "models/document/document.h"
#include "models/measures/wording.h"
#include "models/storage/backgroundreader.h"
#include "ui/pages/packs/pagepreview.h"
#include "ui/pages/packs/previewpane.h"
#include "ui/pages/packs/sectionlist.h"
#include "ui/print/packlayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelframe.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int changeDelay = 200; // milliseconds: a burst of changes asks once
static constexpr int sectionsWidth = 312;
static constexpr int narrowSectionsWidth = 260;

PacksPage::PacksPage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_papers(new SegmentedControl(theme))
    , m_write(new Button(theme, Button::Kind::Normal, tr("Write PDF…"), u"export"_s))
    , m_print(new Button(theme, Button::Kind::Primary, tr("Print…"), u"print"_s))
    , m_sections(new SectionList(theme))
    , m_count(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_state(new TextLabel(theme, TextRole::Label, &Tokens::text2))
    , m_pane(new PreviewPane(theme))
{
    setObjectName(u"packs"_s);
    buildHeader();
    setContent(buildContent());
    connect(m_sections, &SectionList::pageWanted, m_pane, &PreviewPane::showPage);
    connect(m_pane, &PreviewPane::pageShown, m_sections, &SectionList::showPage);
    m_delay.setSingleShot(true);
    m_delay.setInterval(changeDelay);
    connect(&m_delay, &QTimer::timeout, this, &PacksPage::ask);
    connect(&document, &Document::changed, this, &PacksPage::recordsChanged);
}

void PacksPage::buildHeader()
{
    header().setTitle(tr("Board packs"));
    m_papers->setObjectName(u"paper"_s);
    m_papers->setAccessibleName(tr("Paper"));
    m_papers->setChoices({tr("A4"), tr("Letter")});
    m_papers->setCurrent(static_cast<int>(m_paper));
    m_write->setObjectName(u"write"_s);
    m_write->setAccessibleName(tr("Write the pack as a PDF file"));
    m_print->setObjectName(u"print"_s);
    m_print->setAccessibleName(tr("Print the pack"));
    header().addTool(m_papers);
    header().addTool(m_write);
    header().addTool(m_print);
    connect(m_papers, &SegmentedControl::chosen, this, [this](int choice) {
        setPaper(static_cast<Paper>(choice));
        emit paperChosen(m_paper);
    });
    connect(m_write, &Button::clicked, this, &PacksPage::writeRequested);
    connect(m_print, &Button::clicked, this, &PacksPage::printRequested);
}

QWidget *PacksPage::buildContent()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(16);
    row->addWidget(buildSections());
    row->addWidget(m_pane, 1);
    return content;
}

QWidget *PacksPage::buildSections()
{
    m_sections->setObjectName(u"sections"_s);
    m_state->setObjectName(u"packState"_s);
    m_state->setMaxLines(0);
    m_sectionsCard = new PanelFrame;
    m_sectionsCard->setFixedWidth(sectionsWidth);
    auto *column = new QVBoxLayout(m_sectionsCard);
    column->setContentsMargins(1, 13, 1, 13);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->addWidget(new TextLabel(theme(), TextRole::PanelTitle, &Tokens::text, tr("Sections")), 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 4, 14, 0);
    foot->setSpacing(8);
    foot->addWidget(new IconLabel(theme(), u"info"_s, 16, &Tokens::muted), 0, Qt::AlignTop);
    foot->addWidget(m_state, 1);
    column->addLayout(head);
    column->addWidget(m_sections, 1);
    column->addLayout(foot);
    return m_sectionsCard;
}

void PacksPage::recordsChanged()
{
    m_isReady = false;
    if (isVisible()) {
        m_delay.start();
    }
}

void PacksPage::ask()
{
    m_isReady = false;
    m_delay.stop();
    const QDate asOf = m_document.asOf();
    m_document.reader().request<PackContent>(
        u"pack"_s, [asOf](const Database &database) { return packContent(database, asOf); }, this,
        [this](const Result<PackContent> &answer) { take(answer); });
}

static QString subtitleOf(const PackContent &content)
{
    if (content.review.reference.isEmpty()) {
        return PacksPage::tr("No review is planned");
    }
    const QString day = QLocale().toString(content.review.meetingOn, u"dddd d MMMM"_s);
    return PacksPage::tr("%1, for %2").arg(content.review.title, day);
}

static QString stateOf(const PackContent &content)
{
    return content.isDraft
        ? PacksPage::tr("Draft: live figures as of %1. They are not frozen.").arg(dayText(content.asOf))
        : PacksPage::tr("Frozen figures of %1.").arg(dayText(content.asOf));
}

void PacksPage::take(const Result<PackContent> &answer)
{
    m_content = answer ? std::optional(*answer) : std::nullopt;
    m_problem = answer ? Error() : answer.error();
    header().setSubtitle(answer ? subtitleOf(*answer) : QString());
    m_state->setText(answer ? stateOf(*answer) : m_problem.message);
    layOut();
    m_isReady = !m_delay.isActive();
    if (m_isReady) {
        emit ready();
    }
}

void PacksPage::layOut()
{
    const auto pack = m_content ? std::make_shared<const PackLayout>(*m_content, run()) : nullptr;
    m_write->setEnabled(pack != nullptr);
    m_print->setEnabled(pack != nullptr);
    m_sections->setSections(pack ? pack->outline() : QList<PackLayout::Entry>());
    m_count->setText(pack ? tr("%n page(s)", nullptr, pack->pageCount()) : QString());
    m_pane->setPack(pack);
}

void PacksPage::setPaper(Paper paper)
{
    m_papers->setCurrent(static_cast<int>(paper));
    if (m_paper != paper) {
        m_paper = paper;
        layOut();
    }
}

PrintRun PacksPage::run() const
{
    return {.paper = m_paper, .printedAt = m_document.clock().now().toLocalTime()};
}

int PacksPage::page() const
{
    return m_pane->page();
}

bool PacksPage::isGray() const
{
    return m_pane->isGray();
}

QStringList PacksPage::hints() const
{
    return {tr("[PgUp] [PgDn] turn pages"), tr("[F6] sections or page"), tr("[Ctrl+P] print")};
}

QList<QWidget *> PacksPage::regions()
{
    return {m_sections, &m_pane->preview()};
}

void PacksPage::setNarrow(bool isNarrow)
{
    m_sectionsCard->setFixedWidth(isNarrow ? narrowSectionsWidth : sectionsWidth);
    m_pane->setNarrow(isNarrow);
}

/// Not by a focus proxy: with one, Tab would pass by everything before the preview.
void PacksPage::focusInEvent(QFocusEvent *event)
{
    m_pane->preview().setFocus(event->reason());
}

void PacksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

} // namespace binnacle
