#include "ui/dialogs/matchpanel.h"

#include "ui/forms/quietcombo.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int fieldWidth = 161;
static constexpr int rowHeight = 44;
static constexpr int sidePadding = 24;

MatchPanel::MatchPanel(const Theme &theme, const RegisterSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_schema(schema)
    , m_missing(new TextLabel(theme, TextRole::Label, &Tokens::text))
    , m_mapping(new Button(theme, Button::Kind::Flat, tr("Use a mapping file…")))
    , m_keep(new Button(theme, Button::Kind::Flat, tr("Keep this mapping…")))
    , m_onDuplicate(new SegmentedControl(theme))
{
    setFixedWidth(panelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 1, 12);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_rows = new QWidget;
    m_lines = new QVBoxLayout(m_rows);
    m_lines->setContentsMargins(sidePadding, 0, 12, 0);
    m_lines->setSpacing(0);
    area->setWidget(m_rows);
    area->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    column->addWidget(area, 1);
    column->addWidget(buildFoot());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *MatchPanel::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sidePadding, 0, sidePadding, 6);
    row->addWidget(new TextLabel(m_theme, TextRole::PanelTitle, &Tokens::text, tr("Column and field")), 1);
    return head;
}

QWidget *MatchPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(sidePadding, 8, sidePadding, 0);
    column->setSpacing(6);
    m_missing->setObjectName(u"missingFields"_s);
    m_missing->setMaxLines(3);
    column->addWidget(m_missing);
    column->addWidget(new TextLabel(m_theme, TextRole::Label, &Tokens::muted, tr("Rows that are there already")));
    m_onDuplicate->setObjectName(u"onDuplicate"_s);
    m_onDuplicate->setAccessibleName(tr("Rows that are there already"));
    m_onDuplicate->setChoices({tr("Refuse"), tr("Leave"), tr("Update")});
    m_onDuplicate->setCurrent(0);
    column->addWidget(m_onDuplicate, 0, Qt::AlignLeft);
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    m_mapping->setObjectName(u"useMapping"_s);
    m_keep->setObjectName(u"keepMapping"_s);
    for (Button *button : {m_mapping, m_keep}) {
        button->setSmall(true);
        button->setFlush();
        links->addWidget(button);
    }
    links->addStretch();
    links->setContentsMargins(-4, 0, 0, 0); // words stand in line, the ring of the focus before them
    column->addLayout(links);
    connect(m_onDuplicate, &SegmentedControl::chosen, this, &MatchPanel::changed);
    connect(m_mapping, &Button::clicked, this, [this] { m_isMapped ? emit matchingWanted() : emit mappingWanted(); });
    connect(m_keep, &Button::clicked, this, &MatchPanel::keepWanted);
    return foot;
}

int MatchPanel::onDuplicate() const
{
    return std::max(0, m_onDuplicate->current());
}

QWidget *MatchPanel::buildRow(qsizetype column)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 3, 0, 3);
    line->setSpacing(8);
    const QString name = m_file.header.at(column);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new TextLabel(m_theme, TextRole::Body, &Tokens::text, name.simplified()));
    names->addWidget(new TextLabel(
        m_theme, TextRole::Label, &Tokens::muted, m_file.examples.at(column).value(0).left(80).simplified()));
    line->addLayout(names, 1);
    line->addWidget(new IconLabel(m_theme, u"chevron-right"_s, 14, &Tokens::text2));
    auto *field = new QuietCombo;
    field->setObjectName(u"match_%1"_s.arg(column));
    field->setAccessibleName(tr("Field for the column %1").arg(name.simplified()));
    field->setFixedWidth(fieldWidth);
    field->setMaxVisibleItems(16);
    field->addItem(tr("Not imported"), QVariant::fromValue(notImported));
    for (const qsizetype candidate : matchableFields(m_schema)) {
        field->addItem(fieldTitle(m_schema, candidate), QVariant::fromValue(candidate));
    }
    field->view()->setMinimumWidth(260);
    connect(field, &QComboBox::activated, this,
        [this, column, field] { choose(column, field->currentData().value<qsizetype>()); });
    auto *end = new QVBoxLayout;
    end->setSpacing(0);
    auto *note = new TextLabel(m_theme, TextRole::Label, &Tokens::muted);
    end->addWidget(field);
    end->addWidget(note);
    line->addLayout(end);
    row->setMinimumHeight(rowHeight);
    m_fields << field;
    m_notes << note;
    return row;
}

void MatchPanel::setFile(const TableFile &file, const ColumnMatch &match)
{
    m_file = file;
    m_fields.clear();
    m_notes.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype column = 0; column < file.header.size(); ++column) {
        m_lines->addWidget(buildRow(column));
    }
    m_lines->addStretch();
    setMapping({}, match);
}

void MatchPanel::setMapping(const QString &name, const ColumnMatch &match)
{
    m_isMapped = !name.isEmpty();
    m_mapping->setText(m_isMapped ? tr("Match columns here") : tr("Use a mapping file…"));
    m_mapping->setAccessibleName(m_mapping->text());
    m_mapping->updateGeometry();
    m_keep->setVisible(!m_isMapped);
    for (QComboBox *field : m_fields) {
        field->setEnabled(!m_isMapped);
    }
    show(match);
    if (m_isMapped) {
        m_missing->setText(tr("As the mapping %1 says.").arg(name));
        m_missing->show();
    }
}

void MatchPanel::show(const ColumnMatch &match)
{
    m_match = match;
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        const qsizetype field = match.at(column);
        m_fields.at(column)->setCurrentIndex(std::max(0, m_fields.at(column)->findData(QVariant::fromValue(field))));
        const bool isDate = field >= 0 && m_schema.field(field).type == FieldType::Date && !m_isMapped;
        const QString format = isDate ? dateFormatOf(m_file.examples.at(column)) : QString();
        m_notes.at(column)->setText(format.isEmpty() ? QString()
                : format.startsWith(u'd')            ? tr("day first")
                                                     : tr("month first"));
        m_notes.at(column)->setVisible(!format.isEmpty());
    }
    QStringList missing;
    for (const qsizetype field : missingFields(m_schema, match)) {
        missing << fieldTitle(m_schema, field);
    }
    m_missing->setText(tr("New rows need a column for: %1").arg(missing.join(u", "_s)));
    m_missing->setVisible(!missing.isEmpty());
}

/// A field has one column: the one that had it before is not imported any more.
void MatchPanel::choose(qsizetype column, qsizetype field)
{
    ColumnMatch match = m_match;
    if (field != notImported) {
        std::replace(match.begin(), match.end(), field, notImported);
    }
    match[column] = field;
    if (match != m_match) {
        show(match);
        emit changed();
    }
}

void MatchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF line(width() - 1, 0, 1, height());
    painter.fillRect(mirrored(layoutDirection(), rect(), line), m_theme.tokens().border);
}

} // namespace binnacle
