#include "ui/dialogs/historysheet.h"

#include "models/document/document.h"
#include "models/document/redaction.h"
#include "models/registers/registry.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/history/chainline.h"
#include "ui/forms/history/historylist.h"
#include "ui/forms/history/historymodel.h"
#include "ui/forms/quietcombo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace binnacle {

static constexpr QSize wanted{1040, 760};
static constexpr QSize margins{60, 40};
static constexpr int sidePadding = 24;
static constexpr auto pause = 250ms;

HistorySheet::HistorySheet(const Theme &theme, Document &document, QWidget *window)
    : Sheet(theme, {u"history"_s, tr("History of the document"), tr("Export…")}, window)
    , m_document(document)
    , m_choices(document.database())
    , m_labels(document.database())
    , m_model(new HistoryModel(document, document.clock().today(), this))
    , m_list(new HistoryList(theme, *m_model))
    , m_who(new QuietCombo)
    , m_register(new QuietCombo)
    , m_from(nullptr)
    , m_to(nullptr)
    , m_text(new SearchField(theme, tr("Find in changes"), {}))
    , m_chain(new ChainLine(theme, document))
{
    setObjectName(u"historySheet"_s);
    setFixedSize(wanted.boundedTo(window->size() - margins));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    setBody(buildBody());
    cancel().setText(tr("Close"));
    cancel().setAccessibleName(cancel().text());
    fillChoices();
    connectParts();
    apply();
    m_chain->check();
}

static QWidget *labelled(const Theme &theme, const QString &words, QWidget *input, int width)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(theme, TextRole::LabelMedium, &Tokens::text2, words));
    column->addWidget(input);
    if (width > 0) {
        part->setFixedWidth(width);
    }
    return part;
}

QWidget *HistorySheet::buildFilters()
{
    const EditorContext context{theme(), m_choices, m_labels, m_document.clock().today(), QTimeZone::utc()};
    m_from = new DateEditor(context);
    m_to = new DateEditor(context);
    m_who->setObjectName(u"who"_s);
    m_who->setAccessibleName(tr("Person"));
    m_register->setObjectName(u"register"_s);
    m_register->setAccessibleName(tr("Register"));
    m_from->setNames(u"from"_s, tr("From"));
    m_to->setNames(u"to"_s, tr("To"));
    m_text->setObjectName(u"words"_s);
    m_text->setAccessibleName(tr("Words"));
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(sidePadding, 12, sidePadding, 12);
    row->setSpacing(12);
    row->addWidget(labelled(theme(), tr("Person"), m_who, 200));
    row->addWidget(labelled(theme(), tr("Register"), m_register, 200));
    row->addWidget(labelled(theme(), tr("From"), m_from, 140));
    row->addWidget(labelled(theme(), tr("To"), m_to, 140));
    row->addWidget(labelled(theme(), tr("Words"), m_text, 0), 1);
    return filters;
}

QWidget *HistorySheet::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    auto *list = new QHBoxLayout;
    list->setContentsMargins(sidePadding - 14, 0, sidePadding - 14, 0);
    list->addWidget(m_list);
    column->addLayout(list, 1);
    m_chain->setFixedHeight(34);
    m_chain->setContentsMargins(sidePadding, 0, sidePadding, 0);
    column->addWidget(m_chain);
    return body;
}

void HistorySheet::fillChoices()
{
    m_who->addItem(tr("Everybody"));
    for (const auto &[name, author] : HistoryReader(m_document.database()).authors().valueOr({})) {
        m_who->addItem(name, QVariantList{author.personId, author.account});
    }
    QList<const RegisterSchema *> schemas(allRegisters().begin(), allRegisters().end());
    std::sort(schemas.begin(), schemas.end(), [](const RegisterSchema *a, const RegisterSchema *b) {
        return a->titleText().localeAwareCompare(b->titleText()) < 0;
    });
    m_register->addItem(tr("All registers"));
    for (const RegisterSchema *schema : schemas) {
        if (schema->logged) {
            m_register->addItem(schema->titleText(), schema->id());
        }
    }
}

void HistorySheet::connectParts()
{
    connect(m_who, &QComboBox::currentIndexChanged, this, &HistorySheet::apply);
    connect(m_register, &QComboBox::currentIndexChanged, this, &HistorySheet::apply);
    for (DateEditor *day : {m_from, m_to}) {
        connect(day, &FieldEditor::edited, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &HistorySheet::apply);
    connect(m_list, &QAbstractItemView::activated, this, &HistorySheet::goToRecord);
    connect(m_list, &HistoryList::chosen, this, &HistorySheet::showPromise);
    connect(m_list, &HistoryList::left, this, &QDialog::reject);
    connect(this, &Sheet::actRequested, this, [this] { emit exportRequested(filter()); });
    connect(&m_document, &Document::changed, &m_pause, qOverload<>(&QTimer::start));
}

const HistoryFilter &HistorySheet::filter() const
{
    return m_model->filter();
}

void HistorySheet::apply()
{
    HistoryFilter filter{.schema = findRegister(m_register->currentData().toString())};
    if (const QVariantList who = m_who->currentData().toList(); !who.isEmpty()) {
        filter.author = Author{who.at(0).toLongLong(), who.at(1).toString()};
    }
    filter.from = QDate::fromString(m_from->value().toString(), Qt::ISODate);
    filter.to = QDate::fromString(m_to->value().toString(), Qt::ISODate);
    filter.text = m_text->text();
    m_model->setFilter(filter);
    if (m_model->rowCount() > 0) {
        m_list->choose(0);
    }
    showCount();
}

void HistorySheet::showCount()
{
    const auto count = static_cast<int>(m_model->count());
    setNote(count == 0 ? tr("No change is like this") : tr("%n change(s), the newest first", nullptr, count));
    setAct(tr("Export…"), count > 0, tr("There is nothing to export"));
    showPromise();
}

const HistoryRow *HistorySheet::chosenRecord() const
{
    const int row = m_list->chosenRow();
    return row < 0 || m_model->entryAt(row).rows.isEmpty() ? nullptr : &m_model->entryAt(row).rows.first();
}

static bool isGoneAndRedactable(const HistoryRow &row)
{
    return row.schema && row.kind == HistoryRow::Kind::Removed && isRedactable(*row.schema);
}

void HistorySheet::showPromise()
{
    const HistoryRow *record = chosenRecord();
    const bool isOffered = record && isGoneAndRedactable(*record) && m_document.isWritable();
    setPromise(isOffered ? tr("Return redacts what the history has of this record.") : tr("Return shows the record."));
}

void HistorySheet::goToRecord()
{
    const HistoryRow *record = chosenRecord();
    if (!record || !record->schema) {
        return;
    }
    if (record->kind != HistoryRow::Kind::Removed) {
        emit recordRequested(record->registerId, record->recordId);
        accept();
    } else if (isGoneAndRedactable(*record) && m_document.isWritable()) {
        emit redactionRequested(record->registerId, record->recordId);
        accept();
    }
}

} // namespace binnacle
