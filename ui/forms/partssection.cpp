#include "ui/forms/partssection.h"

#include "models/document/document.h"
#include "models/document/startvalues.h"
#include "ui/forms/sectionhead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/recorddelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int fewLines = 4;
static constexpr int idRole = Qt::UserRole;

PartsSection::PartsSection(const Theme &theme, Document &document, const PartRegister &part, QWidget *parent)
    : FormSection(parent)
    , m_document(document)
    , m_part(part)
    , m_head(new SectionHead(theme, part.schema->titleText()))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_add(new Button(theme, Button::Kind::Flat, tr("Add %1").arg(part.schema->oneText()), u"add"_s))
    , m_all(new Button(theme, Button::Kind::Flat, {}, u"chevron-down"_s))
{
    const QString table = part.schema->id();
    m_list->setObjectName(u"parts_"_s + table);
    m_list->setAccessibleName(part.schema->titleText());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(theme, RecordDelegate::Rows::TwoLine, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    for (auto [button, name] : {std::pair(m_add, u"add_"_s), {m_all, u"all_"_s}}) {
        button->setObjectName(name + table);
        button->setSmall(true);
        button->setFlush();
    }
    m_add->setAccessibleName(m_add->text());
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_add);
    tools->addWidget(m_all);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(m_list);
    column->addLayout(tools);
    connect(m_list, &QListView::activated, this, &PartsSection::open);
    connect(m_add, &Button::clicked, this, &PartsSection::add);
    connect(m_all, &Button::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        fit();
    });
}

void PartsSection::showRecord(const Record &kept, bool isEditable)
{
    m_isWhole = m_isWhole && kept.id == m_parent.id;
    m_parent = kept;
    m_isEditable = isEditable;
    fill();
}

void PartsSection::recordsChanged(const RegisterSchema &schema)
{
    if (&schema == m_part.schema || m_part.schema->refersTo(schema)) {
        fill();
    }
}

void PartsSection::fill()
{
    const qint64 current = m_list->currentIndex().data(idRole).toLongLong();
    m_model->clear();
    prepare();
    const Result<QList<PartLine>> lines = m_parent.id > 0
        ? partLines(m_document.database(), m_part, m_parent.id)
        : Result<QList<PartLine>>(QList<PartLine>());
    for (const PartLine &line : lines ? *lines : QList<PartLine>()) {
        auto *item = new QStandardItem(line.text);
        item->setData(line.detail, SecondTextRole);
        item->setData(line.id, idRole);
        item->setData(QString(line.text % ", "_L1 % line.detail), Qt::AccessibleTextRole);
        decorate(*item, line);
        m_model->appendRow(item);
        if (line.id == current) {
            m_list->setCurrentIndex(item->index());
        }
    }
    m_head->setNote(m_parent.id == 0 ? tr("after it is entered") : QLocale().toString(m_model->rowCount()));
    m_add->setVisible(m_isEditable && !m_part.schema->appendOnly);
    m_add->setEnabled(m_parent.id > 0);
    fit();
}

void PartsSection::fit()
{
    const int rows = m_model->rowCount();
    const int shown = m_isWhole ? rows : std::min(rows, fewLines);
    const int rowHeight = static_cast<const RecordDelegate *>(m_list->itemDelegate())->rowHeight();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(shown * rowHeight + 2 * m_list->frameWidth());
    m_all->setVisible(rows > fewLines);
    m_all->setText(m_isWhole ? tr("Show fewer") : tr("Show all %n", nullptr, rows));
    m_all->setAccessibleName(tr("%1: %2").arg(m_part.schema->titleText(), m_all->text()));
}

void PartsSection::open(const QModelIndex &index)
{
    emit recordRequested(*m_part.schema, index.data(idRole).toLongLong(), {});
}

void PartsSection::add()
{
    emit recordRequested(*m_part.schema, 0, partPreset(m_part, m_parent, m_document));
}

} // namespace binnacle
