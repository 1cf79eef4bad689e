#include "ui/pages/leadership/responsibilitypage.h"

#include "models/document/document.h"
#include "models/measures/wording.h"
#include "models/review/dutychange.h"
#include "models/storage/backgroundreader.h"
#include "ui/forms/issueline.h"
#include "ui/pages/cards/factcard.h"
#include "ui/pages/leadership/dutydelegate.h"
#include "ui/pages/leadership/dutymodel.h"
#include "ui/pages/leadership/dutysums.h"
#include "ui/widgets/button.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int changeDelay = 200; // milliseconds: a burst of changes asks once
static constexpr int leastCell = 79;
static constexpr int sideWidth = 304;

ResponsibilityPage::ResponsibilityPage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_model(new DutyModel(this))
    , m_view(new MatrixView(theme, *m_model, {firstWidth, leastCell, DutyDelegate::rowHeight}))
    , m_sums(new DutySums(theme, *m_model, *m_view))
    , m_answer(new TextLabel(theme, TextRole::Answer, &Tokens::text))
    , m_reason(new IssueLine(theme))
    , m_record(new Button(theme, Button::Kind::Flat, tr("Record the appointment")))
    , m_duty(new FactCard(theme))
    , m_gaps(new FactCard(theme))
    , m_loads(new FactCard(theme))
    , m_delegations(new FactCard(theme))
    , m_write(new Button(theme, Button::Kind::Normal, tr("Write PDF…"), u"export"_s))
    , m_print(new Button(theme, Button::Kind::Normal, tr("Print map…"), u"print"_s))
    , m_delegate(new Button(theme, Button::Kind::Primary, tr("Delegate a task"), u"add"_s))
{
    setObjectName(u"responsibilities"_s);
    buildHeader();
    build();
    connectAll();
    m_delay.setSingleShot(true);
    m_delay.setInterval(changeDelay);
}

void ResponsibilityPage::buildHeader()
{
    header().setTitle(tr("Responsibility map"));
    m_write->setObjectName(u"writeMap"_s);
    m_write->setAccessibleName(tr("Write the map as a PDF file"));
    m_print->setObjectName(u"printMap"_s);
    m_print->setAccessibleName(tr("Print the map"));
    m_delegate->setObjectName(u"delegate"_s);
    m_write->setToolTip(m_write->accessibleName().toHtmlEscaped());
    m_print->setToolTip(m_print->accessibleName().toHtmlEscaped());
    for (Button *button : {m_write, m_print, m_delegate}) {
        header().addTool(button);
    }
}

void ResponsibilityPage::build()
{
    auto *strip = new PanelFrame;
    auto *words = new QVBoxLayout(strip);
    words->setContentsMargins(PanelFrame::padding());
    words->setSpacing(2);
    m_answer->setObjectName(u"answer"_s);
    words->addWidget(m_answer);
    words->addWidget(new TextLabel(theme(), TextRole::Answering, &Tokens::text2,
        tr("A task can be handed on. Accountability stays where it is until a decision moves it.")));
    m_view->setDelegate(new DutyDelegate(theme(), *m_model, m_view->cells()));
    m_view->cells().setAccessibleName(tr("Responsibilities by duty and person"));
    auto *frame = new PanelFrame;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_sums);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(leadingMargins(*this, 20, 14, 8, 14));
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(leadingMargins(*this, 0, 0, 12, 0)); // where the scroll bar of the side is
    head->addWidget(strip);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(frame, 1);
    left->addWidget(buildRefusal());
    row->addLayout(left, 1);
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    setContent(content);
}

QWidget *ResponsibilityPage::buildRefusal()
{
    m_refusal = new PanelFrame;
    m_reason->setObjectName(u"refusal"_s);
    m_record->setObjectName(u"recordAppointment"_s);
    m_record->setSmall(true);
    auto *row = new QHBoxLayout(m_refusal);
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_record);
    m_refusal->hide();
    return m_refusal;
}

QWidget *ResponsibilityPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(leadingMargins(*this, 0, 0, 12, 0)); // beside the scroll bar
    column->setSpacing(12);
    const std::pair<FactCard *, QString> cards[]
        = {{m_gaps, u"gaps"_s}, {m_loads, u"loads"_s}, {m_delegations, u"delegations"_s}, {m_duty, u"duty"_s}};
    for (const auto &[card, name] : cards) {
        card->setObjectName(name);
        column->addWidget(card);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(sideWidth);
    m_sideArea = scroll;
    return scroll;
}

void ResponsibilityPage::connectAll()
{
    connect(m_view, &MatrixView::typed, this, &ResponsibilityPage::typed);
    connect(m_view, &MatrixView::currentChanged, this, [this] {
        m_refusal->hide();
        showDuty();
    });
    connect(m_view, &MatrixView::opened, this, [this] {
        showDuty();
        m_duty->focusFirst();
    });
    connect(m_gaps, &FactCard::chosen, this, &ResponsibilityPage::openGap);
    connect(m_loads, &FactCard::chosen, this, [this](int load) {
        const QList<SinglePoint> points = map().singlePoints();
        goTo(load < points.size() ? points.at(load).duties.first() : 0);
        delegate();
    });
    connect(m_delegations, &FactCard::chosen, this,
        [this](int row) { emit recordRequested(u"delegation"_s, map().delegations.at(row).id); });
    connect(m_duty, &FactCard::chosen, this,
        [this] { emit recordRequested(u"responsibility"_s, m_model->dutyAt(m_view->current().row()).id); });
    connect(m_record, &Button::clicked, this, &ResponsibilityPage::moveAccountability);
    connect(m_delegate, &Button::clicked, this, &ResponsibilityPage::delegate);
    connect(m_write, &Button::clicked, this, &ResponsibilityPage::writeRequested);
    connect(m_print, &Button::clicked, this, &ResponsibilityPage::printRequested);
    connect(&m_delay, &QTimer::timeout, this, &ResponsibilityPage::ask);
    connect(&m_document, &Document::changed, this, &ResponsibilityPage::recordsChanged);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_document.undoStack().canRedo()) {
            m_refusal->hide(); // what it speaks of was taken back
        }
    });
}

void ResponsibilityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void ResponsibilityPage::recordsChanged()
{
    m_isReady = false;
    if (isVisible()) {
        m_delay.start();
    }
}

void ResponsibilityPage::ask()
{
    m_isReady = false;
    const QDate asOf = m_document.asOf();
    const auto read = [asOf](const Database &database) -> Result<Answer> {
        const Result<ResponsibilityMap> map = responsibilityMap(database, asOf);
        const Result<Panel> panel = responsibilityMapPanel(database, {{}, {}, asOf});
        return !map ? Result<Answer>(map.error()) : !panel ? Result<Answer>(panel.error()) : Answer{*map, *panel};
    };
    m_document.reader().request<Answer>(u"responsibilities"_s, read, this, [this](const Result<Answer> &answer) {
        m_isReady = !m_delay.isActive();
        if (answer) {
            take(*answer);
        }
    });
}

void ResponsibilityPage::take(const Answer &answer)
{
    const QModelIndex before = m_view->current();
    const std::pair cell(std::max(before.row(), 0), std::max(before.column(), 1));
    const bool isTelling = !m_refusal->isHidden();
    m_panel = answer.panel;
    m_model->setMap(answer.map);
    m_answer->setText(m_panel.sentence.text);
    header().setSubtitle(tr("Who answers for what, as of %1").arg(dayText(answer.map.asOf)));
    if (cell.first < m_model->rowCount() && cell.second < m_model->columnCount()) {
        m_view->setCurrent(cell.first, cell.second);
    }
    fitDuties();
    m_refusal->setVisible(isTelling); // the cell is the same
    m_sums->describe();
    showGaps();
    showLoads();
    showDelegations();
    showDuty();
    m_delegate->setEnabled(m_document.isWritable());
    m_delegate->setToolTip(m_document.accessText().toHtmlEscaped());
    for (Button *button : {m_write, m_print}) {
        button->setEnabled(answer.map.isKnown());
    }
}

} // namespace binnacle
