#include "ui/forms/history/historyfilters.h"

#include "models/document/document.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int readForFields = 200; ///< entries

HistoryFilters::HistoryFilters(const Theme &theme, Document &document, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
    , m_who(new Chip(theme, tr("Everybody")))
    , m_when(new Chip(theme, tr("All dates")))
    , m_fields(new Chip(theme, tr("All fields")))
{
    setFixedHeight(height);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    for (Chip *chip : {m_who, m_when, m_fields}) {
        chip->setOpensMenu();
        row->addWidget(chip);
    }
    row->addStretch(1);
    m_who->setObjectName(u"whoFilter"_s);
    m_when->setObjectName(u"whenFilter"_s);
    m_fields->setObjectName(u"fieldFilter"_s);
    connect(m_who, &Chip::clicked, this, &HistoryFilters::popUpWho);
    connect(m_when, &Chip::clicked, this, &HistoryFilters::popUpWhen);
    connect(m_fields, &Chip::clicked, this, &HistoryFilters::popUpFields);
}

void HistoryFilters::start(const RegisterSchema &schema, qint64 recordId)
{
    m_filter = {.schema = &schema, .recordId = recordId};
    m_who->setText(tr("Everybody"));
    m_when->setText(tr("All dates"));
    m_fields->setText(tr("All fields"));
    describe();
}

void HistoryFilters::describe()
{
    m_who->setChecked(m_filter.author.has_value());
    m_when->setChecked(m_filter.from.isValid() || m_filter.to.isValid());
    m_fields->setChecked(!m_filter.column.isEmpty());
    for (Chip *chip : {m_who, m_when, m_fields}) {
        chip->setAccessibleName(tr("Filter: %1").arg(chip->text()));
        chip->updateGeometry();
        chip->update();
    }
}

void HistoryFilters::add(
    QMenu &menu, Chip &chip, const QString &words, bool isOn, const std::function<void(HistoryFilter &)> &apply)
{
    QString text = words;
    QAction *action = menu.addAction(text.replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::triggered, this, [this, &chip, words, apply] {
        apply(m_filter);
        chip.setText(words);
        describe();
        emit changed();
    });
}

void HistoryFilters::popUp(QMenu &menu, Chip &chip)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.setObjectName(u"historyMenu"_s);
    connect(&menu, &QMenu::aboutToHide, this, &HistoryFilters::describe);
    describe(); // a click has toggled the chip
    menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)));
}

void HistoryFilters::popUpWho()
{
    auto *menu = new QMenu(this); // deletes itself
    add(*menu, *m_who, tr("Everybody"), !m_filter.author, [](HistoryFilter &filter) { filter.author.reset(); });
    for (const auto &[name, author] : HistoryReader(m_document.database()).authors().valueOr({})) {
        const bool isOn = m_filter.author && m_filter.author->personId == author.personId
            && (author.personId > 0 || m_filter.author->account == author.account);
        add(*menu, *m_who, name, isOn, [author = author](HistoryFilter &filter) { filter.author = author; });
    }
    popUp(*menu, *m_who);
}

void HistoryFilters::popUpWhen()
{
    auto *menu = new QMenu(this); // deletes itself
    const std::pair<QString, QDate> choices[]
        = {{tr("All dates"), {}}, {tr("Today"), m_today}, {tr("Last 7 days"), m_today.addDays(-6)},
            {tr("Last 30 days"), m_today.addDays(-29)}, {tr("This year"), QDate(m_today.year(), 1, 1)}};
    for (const auto &[words, from] : choices) {
        add(*menu, *m_when, words, m_filter.from == from, [from = from](HistoryFilter &filter) { filter.from = from; });
    }
    popUp(*menu, *m_when);
}

/// Those that ever changed.
void HistoryFilters::popUpFields()
{
    auto *menu = new QMenu(this); // deletes itself
    add(*menu, *m_fields, tr("All fields"), m_filter.column.isEmpty(),
        [](HistoryFilter &filter) { filter.column.clear(); });
    QMap<QString, QString> columns; // by label
    const HistoryFilter all{.schema = m_filter.schema, .recordId = m_filter.recordId};
    for (const HistoryEntry &entry : HistoryReader(m_document.database()).page(all, 0, readForFields).valueOr({})) {
        for (const HistoryRow &row : entry.rows) {
            const bool isOwn = row.schema == m_filter.schema && row.recordId == m_filter.recordId;
            for (const HistoryField &field : isOwn ? row.fields : QList<HistoryField>()) {
                columns.insert(field.label, field.column);
            }
        }
    }
    for (const auto &[label, column] : columns.asKeyValueRange()) {
        add(*menu, *m_fields, label, m_filter.column == column,
            [column = column](HistoryFilter &filter) { filter.column = column; });
    }
    popUp(*menu, *m_fields);
}

} // namespace binnacle
