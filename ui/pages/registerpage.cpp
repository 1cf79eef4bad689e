#include "ui/pages/registerpage.h"

#include "models/document/document.h"
#include "models/document/drafts.h"
#include "models/measures/seats.h"
#include "models/measures/wording.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/organizationzone.h"
#include "models/storage/backgroundreader.h"
#include "ui/forms/evidencefilesection.h"
#include "ui/forms/formstack.h"
#include "ui/forms/recordform.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/recordhistory.h"
#include "ui/pages/registercells.h"
#include "ui/pages/registertable.h"
#include "ui/pages/retentionchip.h"
#include "ui/pages/sideform.h"
#include "ui/pages/tableframe.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int largeRegister = 20'000; ///< so many records take longer to count than nobody notices

static QString lowered(const QString &title)
{
    return title.left(1).toLower() + title.mid(1);
}

RegisterPage::RegisterPage(const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_view(withRetention(registerView(schema, document.asOf()), document.database(), document.asOf()))
    , m_model(std::make_unique<RegisterModel>(document.database(), schema))
    , m_cells(new RegisterCells(*m_model, m_view, document.asOf(), this))
    , m_chips(new FilterBar(theme, m_view.chips))
    , m_search(new SearchField(theme, tr("Find in %1").arg(lowered(schema.titleText())), u"Ctrl+F"_s))
    , m_import(new Button(theme, Button::Kind::Normal, tr("Import"), u"import"_s))
    , m_new(new Button(theme, Button::Kind::Primary, tr("New %1").arg(schema.oneText()), u"add"_s))
    , m_table(new RegisterTable(theme, *m_cells, m_view))
    , m_stack(new QStackedWidget)
    , m_footer(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_tally(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_form(new RecordForm(theme, document, schema))
    , m_forms(new FormStack(theme, document, m_form))
{
    setObjectName(u"register_"_s + schema.id());
    m_form->setObjectName(u"form"_s);
    m_cells->setZone(organizationZone(document.database()));
    m_cells->setSeats(seatCodes(document.database(), document.asOf()));
    showScores();
    buildHeader();
    buildContent();
    connectTable();
    connectForm();
    applyFilter();
    m_table->showOrder();
    showAccess();
    showDrafts();
    m_table->setCurrentIndex(m_cells->index(0, 0));
}

RegisterPage::~RegisterPage()
{
    disconnect(&m_document, nullptr, this, nullptr); // a form that goes keeps its draft, and that is told
    m_model.release()->setParent(this); // goes after the table, which asks it once more when it is hidden
}

void RegisterPage::buildHeader()
{
    header().setTitle(schema().titleText());
    m_search->setObjectName(u"search"_s);
    m_search->setFixedSize(220, 32);
    m_import->setObjectName(u"import"_s);
    m_import->setAccessibleName(tr("Import"));
    m_new->setObjectName(u"new"_s);
    m_new->setAccessibleName(m_new->text());
    header().addTool(m_search);
    header().addTool(m_import);
    header().addTool(m_new);
    m_new->setVisible(!m_view.isSingle);
}

void RegisterPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_chips);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildTable(), 1);
    column->addLayout(row, 1);
    setContent(content);
    m_side = new SideForm(theme(), *m_forms, *m_form, *this, *row, *column);
    m_history = new RecordHistory(theme(), m_document, schema(), *m_form, *m_side, this);
}

QWidget *RegisterPage::buildTable()
{
    m_empty = new EmptyState(theme(),
        {.icon = m_view.icon,
            .sentence = tr("No %1 yet. Add the first, or import a spreadsheet.")
                            .arg(schema().many ? schema().manyText() : lowered(schema().titleText())),
            .action = tr("New %1").arg(schema().oneText()),
            .second = tr("Import a spreadsheet")});
    m_noMatch = new EmptyState(theme(),
        {.icon = u"filter"_s,
            .sentence = tr("No %1 matches these filters.").arg(schema().oneText()),
            .action = tr("Clear filters")});
    m_empty->setObjectName(u"empty"_s);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_footer->setObjectName(u"footer"_s);
    m_tally->setObjectName(u"tally"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    return new TableFrame(m_stack, m_footer, m_tally);
}

void RegisterPage::connectTable()
{
    connect(m_chips, &FilterBar::changed, this, &RegisterPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterPage::applyFilter);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(); });
    connect(m_import, &Button::clicked, this, [this] { emit importRequested(schema().id()); });
    connect(m_new, &Button::clicked, this, &RegisterPage::startNew);
    connect(m_empty, &EmptyState::actionRequested, this, &RegisterPage::startNew);
    connect(m_empty, &EmptyState::secondRequested, this, [this] { emit importRequested(schema().id()); });
    connect(m_noMatch, &EmptyState::actionRequested, this, &RegisterPage::clearFilters);
    connect(m_table, &RegisterTable::recordChosen, this, &RegisterPage::chose);
    connect(m_table, &RegisterTable::recordOpened, this, &RegisterPage::openForm);
    connect(&m_document, &Document::changed, this, &RegisterPage::recordsChanged);
    connect(&m_document, &Document::draftsChanged, this, &RegisterPage::showDrafts);
    connect(&m_document, &Document::busyChanged, this, &RegisterPage::showAccess);
}

void RegisterPage::connectForm()
{
    if (m_view.isSingle || m_form->findChild<EvidenceFileSection *>()) {
        m_form->setOnly();
    }
    connect(m_form, &RecordForm::closeRequested, this, [this] { showForm(false); });
    connect(m_form, &RecordForm::entered, this, [this](qint64 id) { m_table->selectRecord(id); });
    connect(m_form, &RecordForm::shown, this, [this](qint64 id) {
        if (id == 0) {
            m_table->chooseNone();
            showSelection();
        }
    });
    connect(m_forms, &FormStack::dirtyChanged, this, &Page::pendingChanged);
    connect(m_forms, &FormStack::switched, this, &Page::hintsChanged);
    connect(m_history, &RecordHistory::exportRequested, this, &RegisterPage::historyExportRequested);
    connect(m_history, &RecordHistory::toggled, this, &Page::hintsChanged);
}

void RegisterPage::applyFilter()
{
    RecordFilter filter = m_model->filter();
    if (m_model->rowCount() == 0 && filter == RecordFilter()) {
        filter.sortField = m_view.sortField;
        filter.sortOrder = m_view.sortOrder;
    }
    filter.conditions = m_chips->conditions();
    filter.searchText = m_search->text();
    std::ignore = m_model->setFilter(filter);
    chooseAmongRows();
    countAgain();
}

void RegisterPage::clearFilters()
{
    {
        const QSignalBlocker quiet(m_search); // the chips tell once
        m_search->clear();
    }
    m_search->update();
    m_chips->clear();
    m_table->setFocus();
}

void RegisterPage::recordsChanged(const RegisterSchema &changed, const QList<qint64> &ids)
{
    if (&changed == &schema()) {
        std::ignore = m_model->refresh(ids);
        countAgain();
    } else if (&changed == &risk_assessment::schema || &changed == &organization::schema) {
        showScores();
    }
    if (&changed != &schema() && schema().refersTo(changed)) {
        std::ignore = m_model->refresh({}); // names of others stand in the rows, and order them
    }
}

/// In a large register the counts come when they are there; until then the last ones stand.
void RegisterPage::countAgain()
{
    const auto count = [view = m_view, shown = m_model->filter()](
                           const Database &database) { return registerCounts(database, view, shown); };
    if (std::max(m_counts.all, m_model->rowCount()) < largeRegister) {
        showCounts(count(m_document.database()).valueOr({}));
        return;
    }
    m_counts.all = std::max(m_counts.all, m_model->rowCount());
    showCounts(m_counts);
    m_document.reader().request<RegisterCounts>(u"counts/"_s + schema().id(), count, this,
        [this](const Result<RegisterCounts> &counts) { showCounts(counts.valueOr(m_counts)); });
}

void RegisterPage::showCounts(const RegisterCounts &counts)
{
    m_counts = counts;
    for (const ViewChip &chip : m_view.chips) {
        if (chip.status == Status::Act || chip.isCounted) {
            m_chips->setCount(chip.id, counts.ofChips.value(chip.id));
        }
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table)
            : counts.all == 0                         ? static_cast<QWidget *>(m_empty)
                                                      : m_noMatch);
    showSelection();
    m_tally->setText(tallyOfTable(counts, m_view));
    const QString text = countsOfRegister(counts, m_view);
    header().setSubtitle(counts.all == 0 ? text : tr("As of %1: %2").arg(dayText(m_document.asOf()), text));
}

void RegisterPage::showSelection()
{
    m_footer->setText(countsOfTable(m_counts, m_view, m_model->rowCount(), m_table->currentId() > 0));
}

void RegisterPage::showDrafts()
{
    QSet<qint64> marked;
    if (const Result<QList<Draft>> drafts = Drafts(m_document).all()) {
        for (const Draft &draft : *drafts) {
            if (draft.schema == &schema() && draft.recordId != 0) {
                marked.insert(draft.recordId);
            }
        }
    }
    m_cells->setDrafts(marked);
}

/// What cannot be done now says why.
void RegisterPage::showAccess()
{
    const bool isWritable = m_document.isWritable();
    const QString whyNot = m_document.accessText();
    for (Button *button : {m_new, m_import}) {
        button->setEnabled(isWritable);
        button->setToolTip(whyNot.isEmpty() ? button->accessibleName().toHtmlEscaped() : whyNot.toHtmlEscaped());
        button->setAccessibleDescription(whyNot);
    }
    m_empty->setActionsEnabled(isWritable, whyNot);
}

/// A form that nobody sees is filled when it is opened.
void RegisterPage::chose(qint64 id)
{
    if (id > 0 && id != m_form->recordId() && m_side->isShown()) {
        m_form->showRecord(id);
    }
    showSelection();
}

void RegisterPage::showRecord(qint64 id)
{
    if (id == 0) {
        return;
    }
    if (!m_table->selectRecord(id)) {
        clearFilters();
        m_table->selectRecord(id);
    }
    openForm();
    if (!m_side->isNarrow()) {
        m_table->setFocus();
    }
}

void RegisterPage::showOnly(const ViewChip &chip)
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_chips->setVisiting(chip);
    m_table->setCurrentIndex(m_cells->index(0, 0));
    m_table->setFocus();
}

void RegisterPage::reveal(const QList<qint64> &ids)
{
    if (m_form->recordId() == 0 && m_forms->isAncestorOf(focusWidget())) {
        return; // what is typed next is meant for the new record
    }
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
        if (m_table->selectRecord(*id)) {
            return;
        }
    }
}

void RegisterPage::startNew()
{
    if (!m_document.isWritable()) {
        return;
    }
    if (auto *file = m_form->findChild<EvidenceFileSection *>()) {
        file->chooseFile(); // it begins with a file, not with a form
        return;
    }
    if (m_view.isSingle && m_counts.all > 0) {
        return openForm();
    }
    showForm(true);
    if (!m_forms->closePart()) {
        return;
    }
    if (m_form->recordId() == 0 && m_form->isTouched()) {
        m_form->enterAndStartNext();
        return;
    }
    m_form->startNew();
    m_form->focusFirst();
}

void RegisterPage::showDraft(qint64 id)
{
    if (id > 0) {
        showRecord(id);
        m_form->focusFirst();
    } else if (m_form->recordId() != 0 || !m_form->isDirty()) {
        startNew();
    } else {
        showForm(true);
        m_form->focusFirst();
    }
}

void RegisterPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void RegisterPage::toggleForm()
{
    if (m_side->isShown()) {
        showForm(false);
    } else {
        openForm();
    }
}

/// With the chosen record, unless somebody is typing on another one.
void RegisterPage::openForm()
{
    const qint64 id = m_table->currentId();
    const bool wasShown = m_side->isShown();
    showForm(true);
    if (id > 0 && (wasShown || !m_form->isTouched())) {
        m_form->showRecord(id);
    }
    m_form->focusFirst();
}

void RegisterPage::showForm(bool isShown)
{
    if (!m_side->isNarrow()) {
        m_isFormWanted = isShown;
    }
    const bool hadFocus = m_forms->isAncestorOf(focusWidget()) || m_history->hasFocus();
    m_side->setShown(isShown);
    m_table->setEssentialOnly(m_side->isOverPage());
    if (!isShown && hadFocus) {
        m_table->setFocus();
    }
    emit hintsChanged();
}

} // namespace binnacle
