#include "ui/pages/audits/programmepage.h"

#include "models/document/document.h"
#include "models/measures/wording.h"
#include "models/registers/definitions/audit.h"
#include "models/registers/definitions/finding.h"
#include "models/storage/backgroundreader.h"
#include "ui/pages/audits/coveragedelegate.h"
#include "ui/pages/audits/coveragemodel.h"
#include "ui/pages/cards/factcard.h"
#include "ui/pages/registerview.h"
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
static constexpr int listedSuggestions = 10;
static constexpr int firstWidth = 316;
static constexpr int narrowFirstWidth = 236;
static constexpr int leastCell = 92;
static constexpr int sideWidth = 332;

ProgrammePage::ProgrammePage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_model(new CoverageModel(this))
    , m_view(new MatrixView(theme, *m_model, {firstWidth, leastCell, CoverageDelegate::rowHeight}))
    , m_answer(new TextLabel(theme, TextRole::Answer, &Tokens::text))
    , m_rest(new TextLabel(theme, TextRole::Answering, &Tokens::text2))
    , m_cell(new FactCard(theme))
    , m_next(new FactCard(theme))
    , m_plan(new Button(theme, Button::Kind::Primary, tr("Plan an audit"), u"add"_s))
{
    setObjectName(u"programme"_s);
    header().setTitle(tr("Audit programme"));
    m_plan->setObjectName(u"plan"_s);
    header().addTool(m_plan);
    build();
    connectAll();
    m_delay.setSingleShot(true);
    m_delay.setInterval(changeDelay);
}

void ProgrammePage::build()
{
    auto *strip = new PanelFrame;
    auto *words = new QVBoxLayout(strip);
    words->setContentsMargins(PanelFrame::padding());
    words->setSpacing(2);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setMaxLines(2);
    m_rest->setObjectName(u"rest"_s);
    m_rest->setMaxLines(2);
    words->addWidget(m_answer);
    words->addWidget(m_rest);

    m_view->setDelegate(new CoverageDelegate(theme(), *m_model, m_view->cells()));
    m_view->cells().setAccessibleName(tr("Audit programme by clause and year"));
    auto *frame = new PanelFrame;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);

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
    row->addWidget(frame, 1);
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    setContent(content);
}

QWidget *ProgrammePage::buildSide()
{
    m_cell->setObjectName(u"cell"_s);
    m_next->setObjectName(u"next"_s);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(leadingMargins(*this, 0, 0, 12, 0)); // beside the scroll bar
    column->setSpacing(12);
    column->addWidget(m_cell);
    column->addWidget(m_next);
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

void ProgrammePage::connectAll()
{
    connect(m_view, &MatrixView::currentChanged, this, &ProgrammePage::showCell);
    connect(m_view, &MatrixView::opened, this, [this](const QModelIndex &index) {
        showCell(index);
        m_cell->focusFirst();
    });
    connect(m_cell, &FactCard::chosen, this, &ProgrammePage::openFact);
    connect(m_plan, &Button::clicked, this, &ProgrammePage::plan);
    connect(&m_delay, &QTimer::timeout, this, &ProgrammePage::ask);
    connect(&m_document, &Document::changed, this, &ProgrammePage::recordsChanged);
}

void ProgrammePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void ProgrammePage::recordsChanged()
{
    m_isReady = false;
    if (isVisible()) {
        m_delay.start();
    }
}

Result<ProgrammePage::Answer> ProgrammePage::read(const Database &database, QDate asOf)
{
    const Result<AuditCoverage> coverage = auditCoverage(database, asOf);
    const Result<QList<AuditSuggestion>> suggestions = nextAudits(database, asOf);
    if (!coverage || !suggestions) {
        return coverage ? suggestions.error() : coverage.error();
    }
    return Answer{*coverage, *suggestions};
}

void ProgrammePage::ask()
{
    m_isReady = false;
    const QDate asOf = m_document.asOf();
    m_document.reader().request<Answer>(
        u"programme"_s, [asOf](const Database &database) { return read(database, asOf); }, this,
        [this](const Result<Answer> &answer) {
            m_isReady = !m_delay.isActive();
            if (answer) {
                take(*answer);
            }
        });
}

void ProgrammePage::take(const Answer &answer)
{
    const QModelIndex before = m_view->current();
    const CoverageItem *item = m_model->itemAt(before);
    const QString id = item ? item->id : QString();
    const int column = std::max(before.column(), 1);
    m_model->setCoverage(answer.coverage);
    m_suggestions = answer.suggestions;
    m_answer->setText(coveredText(answer.coverage));
    m_rest->setText(notAuditedText(answer.coverage));
    header().setSubtitle(tr("As of %1: %2 of %n clause(s) and controls covered", nullptr, answer.coverage.counted())
                             .arg(dayText(m_document.asOf()))
                             .arg(answer.coverage.covered()));
    showSuggestions();
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->setCurrent(row, column);
    } else {
        m_view->chooseFirst();
    }
    showCell(m_view->current());
    m_plan->setEnabled(m_document.isWritable());
    m_plan->setToolTip(m_document.accessText().toHtmlEscaped());
}

void ProgrammePage::showSuggestions()
{
    QList<Fact> facts;
    for (const AuditSuggestion &suggestion :
        m_suggestions.first(std::min<qsizetype>(m_suggestions.size(), listedSuggestions))) {
        QStringList reasons;
        for (const AuditReason &reason : suggestion.reasons) {
            reasons << reasonText(reason);
        }
        if (!suggestion.planned.isEmpty()) {
            reasons << tr("planned in %1").arg(suggestion.planned.first().reference);
        }
        facts << Fact{.title = tr("%1 %2").arg(suggestion.item, suggestion.title),
            .reason = reasons.join(u", "_s),
            .note = tr("%n point(s)", nullptr, suggestion.score),
            .isCheckable = true};
    }
    m_next->setFacts(tr("What to audit next"), tr("%1 of %2").arg(facts.size()).arg(m_suggestions.size()), facts,
        tr("Nothing calls for an audit."));
}

static Fact factOf(const AuditRef &audit)
{
    return {.title = ProgrammePage::tr("%1 %2").arg(audit.reference, audit.title),
        .reason = audit.heldOn.isValid() ? ProgrammePage::tr("held on %1").arg(dayText(audit.heldOn))
                                         : ProgrammePage::tr("planned for %1").arg(dayText(audit.plannedOn)),
        .act = ProgrammePage::tr("Open")};
}

void ProgrammePage::showCell(const QModelIndex &index)
{
    m_shown = index;
    const CoverageItem *item = m_model->itemAt(index);
    if (!item) {
        m_cell->setFacts(tr("Audits"), {}, {}, tr("Choose a cell to see its audits."));
        return;
    }
    const CoverageCell *cell = m_model->cellAt(index);
    QList<Fact> facts;
    for (const AuditRef &audit : cell ? cell->audits : item->planned) {
        facts << factOf(audit);
    }
    if (cell && cell->findings() > 0) {
        facts << Fact{
            .title = tr("%n finding(s)", nullptr, cell->findings()), .reason = outcomeText(*cell), .act = tr("Show")};
    }
    const QString title
        = cell ? tr("%1 in %2").arg(item->id, m_model->yearOf(index.column())) : tr("%1, audits to come").arg(item->id);
    m_cell->setFacts(title, cell ? outcomeText(*cell) : QString(), facts,
        cell ? tr("No audit of this year has it in its scope.") : tr("No audit to come has it in its scope."));
}

void ProgrammePage::openFact(int fact)
{
    const CoverageItem *item = m_model->itemAt(m_shown);
    const CoverageCell *cell = m_model->cellAt(m_shown);
    if (!item) {
        return;
    }
    const QList<AuditRef> audits = cell ? cell->audits : item->planned;
    if (fact < audits.size()) {
        emit recordRequested(audit::schema.id(), audits.at(fact).id);
        return;
    }
    QVariantList ids;
    for (const AuditRef &audit : audits) {
        ids << audit.id;
    }
    emit filterRequested(finding::schema.id(),
        {.id = {},
            .text = tr("%1 in %2").arg(item->id, m_model->yearOf(m_shown.column())),
            .conditions = {{finding::Clause, RecordFilter::Operator::IsOneOf, {item->id}},
                {finding::AuditId, RecordFilter::Operator::IsOneOf, ids}}});
}

/// The year after the last one that has an audit held, and the marked suggestions as criteria; the rest is asked for.
QMap<qsizetype, Value> ProgrammePage::presetAudit() const
{
    QStringList items;
    for (const int place : m_next->checked()) {
        items << m_suggestions.at(place).item;
    }
    QMap<qsizetype, Value> preset{{audit::Status, u"planned"_s}};
    if (!m_model->coverage().years.isEmpty()) {
        preset.insert(audit::ProgrammeYear, m_model->coverage().years.last());
    }
    if (!items.isEmpty()) {
        preset.insert(audit::Criteria, tr("ISO/IEC 27001:2022, %1").arg(items.join(u", "_s)));
    }
    return preset;
}

void ProgrammePage::plan()
{
    emit newRecordRequested(audit::schema.id(), presetAudit());
}

QStringList ProgrammePage::hints() const
{
    return {tr("[Arrows] move"), tr("[Return] audits of the cell"), tr("[Space] mark a suggestion"),
        tr("[F6] programme or suggestions")};
}

QList<QWidget *> ProgrammePage::regions()
{
    return {&m_view->cells(), m_cell, m_next};
}

void ProgrammePage::setNarrow(bool isNarrow)
{
    m_view->setFirstWidth(isNarrow ? narrowFirstWidth : firstWidth);
    m_sideArea->setFixedWidth(isNarrow ? sideWidth - 40 : sideWidth);
}

void ProgrammePage::takeFocus()
{
    m_view->setFocus();
}

} // namespace binnacle
