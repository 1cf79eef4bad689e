#include "ui/pages/registerpage.h"

#include "models/document/document.h"
#include "models/measures/seats.h"
#include "models/measures/wording.h"
#include "ui/forms/recordform.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/registercells.h"
#include "ui/pages/registertable.h"
#include "ui/pages/tableframe.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int formWidth = 464;

static QString lowered(const QString &title)
{
    return title.left(1).toLower() + title.mid(1);
}

RegisterPage::RegisterPage(
    const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent)
    : Page(theme, parent)
    , m_document(document)
    , m_view(registerView(schema, document.asOf()))
    , m_model(std::make_unique<RegisterModel>(document.database(), schema))
    , m_cells(new RegisterCells(*m_model, m_view, document.asOf(), this))
    , m_chips(new FilterBar(theme, m_view.chips))
    , m_search(new QLineEdit)
    , m_new(new Button(theme, Button::Kind::Primary, tr("New %1").arg(schema.oneText()), u"add"_s))
    , m_table(new RegisterTable(theme, *m_cells, m_view))
    , m_stack(new QStackedWidget)
    , m_footer(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_form(new RecordForm(theme, document, schema))
{
    setObjectName(u"register_"_s + schema.id());
    m_cells->setSeats(seatCodes(document.database(), document.asOf()));
    buildHeader();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_chips);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildTable(), 1);
    row->addWidget(m_form);
    m_form->setFixedWidth(formWidth);
    column->addLayout(row, 1);
    setContent(content);
    connectAll();
    applyFilter();
    m_table->setCurrentIndex(m_cells->index(0, 0));
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::buildHeader()
{
    header().setTitle(schema().titleText());
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Find in %1").arg(lowered(schema().titleText())));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedSize(220, 32);
    m_new->setObjectName(u"new"_s);
    m_new->setAccessibleName(m_new->text());
    m_new->setEnabled(m_document.isWritable());
    header().addTool(m_search);
    header().addTool(m_new);
}

QWidget *RegisterPage::buildTable()
{
    const QString things = lowered(schema().titleText());
    m_empty = new EmptyState(theme(),
        {.icon = m_view.icon,
            .sentence = tr("No %1 yet. Add the first, or import a spreadsheet.").arg(things),
            .action = tr("New %1").arg(schema().oneText())});
    m_noMatch = new EmptyState(theme(),
        {.icon = u"filter"_s,
            .sentence = tr("No %1 matches these filters.").arg(schema().oneText()),
            .action = tr("Clear filters")});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    return new TableFrame(m_stack, m_footer);
}

void RegisterPage::connectAll()
{
    connect(m_chips, &FilterBar::changed, this, &RegisterPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterPage::applyFilter);
    connect(m_new, &Button::clicked, this, &RegisterPage::startNew);
    connect(m_empty, &EmptyState::actionRequested, this, &RegisterPage::startNew);
    connect(m_noMatch, &EmptyState::actionRequested, this, [this] {
        m_search->clear();
        m_chips->clear();
    });
    connect(m_table, &RegisterTable::recordChosen, this, &RegisterPage::chose);
    connect(m_table, &RegisterTable::recordOpened, this, [this] { showForm(true); });
    connect(m_form, &RecordForm::closeRequested, this, [this] { showForm(false); });
    connect(m_form, &RecordForm::entered, this, [this](qint64 id) { m_table->selectRecord(id); });
    connect(m_form, &RecordForm::dirtyChanged, this, [this](bool isDirty) {
        emit pendingChanged(isDirty ? tr("%1 not entered yet").arg(schema().oneText()) : QString());
    });
    connect(&m_document, &Document::changed, this, &RegisterPage::recordsChanged);
    connect(&m_document, &Document::busyChanged, this, [this] { m_new->setEnabled(m_document.isWritable()); });
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
    showCounts();
}

void RegisterPage::recordsChanged(const RegisterSchema &changed, const QList<qint64> &ids)
{
    if (&changed == &schema()) {
        std::ignore = m_model->refresh(ids);
        showCounts();
    }
}

void RegisterPage::showCounts()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalCount();
    for (const ViewChip &chip : m_view.chips) {
        if (chip.status == Status::Act) {
            m_chips->setCount(chip.id, m_model->count({.conditions = chip.conditions}));
        }
    }
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table)
            : all == 0                  ? static_cast<QWidget *>(m_empty)
                                        : m_noMatch);
    m_footer->setText(tr("%L1 of %L2 shown").arg(shown).arg(all));
    header().setSubtitle(tr("As of %1: %L2 in all").arg(dayText(m_document.asOf())).arg(all));
}

void RegisterPage::chose(qint64 id)
{
    if (id > 0 && id != m_form->recordId()) {
        m_form->showRecord(id);
    }
}

void RegisterPage::showRecord(qint64 id)
{
    if (id == 0) {
        return;
    }
    if (!m_table->selectRecord(id)) {
        m_search->clear();
        m_chips->clear();
        m_table->selectRecord(id);
    }
    showForm(true);
    m_table->setFocus();
}

void RegisterPage::startNew()
{
    showForm(true);
    m_form->startNew();
}

void RegisterPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void RegisterPage::showForm(bool isShown)
{
    m_isFormShown = isShown;
    m_form->setVisible(isShown);
    m_table->setEssentialOnly(isShown && m_isNarrow);
    if (!isShown) {
        m_table->setFocus();
    }
}

QStringList RegisterPage::hints() const
{
    return {tr("[Ctrl+N] new"), tr("[Ctrl+F] find"), tr("[F7] hide the form"), tr("[F6] table or form")};
}

QList<QWidget *> RegisterPage::regions()
{
    return {m_table, m_form};
}

void RegisterPage::setNarrow(bool isNarrow)
{
    if (m_isNarrow != isNarrow) {
        m_isNarrow = isNarrow;
        showForm(m_isFormShown && !isNarrow);
    }
}

bool RegisterPage::leave()
{
    return !m_form->isDirty() || m_form->enter();
}

} // namespace binnacle
