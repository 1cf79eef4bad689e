#include "sample.h"
#include "sheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelframe.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace binnacle::gallery {
namespace {

QStandardItem *cell(const QString &text, CellKind kind, const QString &second = {})
{
    auto *item = new QStandardItem(text);
    item->setData(QVariant::fromValue(kind), CellKindRole);
    item->setData(second, SecondTextRole);
    return item;
}

QStandardItemModel *makeModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {u"Reference, clause"_s, u"Finding"_s, u"Grade, status"_s, u"Owner"_s, u"Accountable"_s, u"Due"_s});
    model->setHeaderData(5, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    for (const Finding &finding : findings()) {
        QStandardItem *grade = cell(finding.grade, CellKind::Grade, finding.state);
        grade->setData(finding.bars, GradeRole);
        if (finding.isCheckDue)
            grade->setData(QVariant::fromValue(Status::Watch), SecondStatusRole);
        QStandardItem *due = cell(finding.due, CellKind::Date);
        if (finding.isLate)
            due->setData(QVariant::fromValue(Status::Act), StatusRole);
        model->appendRow(
            {cell(finding.reference, CellKind::Reference, finding.clause), cell(finding.title, CellKind::Title), grade,
                cell(finding.owner, CellKind::Text), cell(finding.seat, CellKind::Text), due});
    }
    return model;
}

QTableView *makeTable(const Theme &theme, QWidget *parent)
{
    auto *table = new QTableView(parent);
    auto *delegate = new RecordDelegate(theme, RecordDelegate::Rows::TwoLine, table);
    table->setModel(makeModel(table));
    table->setItemDelegate(delegate);
    auto *header = new RecordHeader(theme);
    table->setHorizontalHeader(header);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QList<int> widths{122, 196, 124, 90, 80, 122};
    for (int i = 0; i < widths.size(); ++i)
        header->resizeSection(i, widths[i]);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(5, Qt::AscendingOrder);
    table->selectRow(7);
    return table;
}

} // namespace

QWidget *findingsSheet(const Theme &theme)
{
    auto *sheet = new QWidget;
    sheet->setFixedSize(1256, 786);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 14);
    column->setSpacing(12);
    auto *header = new PageHeader(theme);
    header->setTitle(u"Findings"_s);
    header->setSubtitle(u"As of 31 Oct 2026: 26 open, 7 overdue, 112 closed since 2023"_s);
    auto *segments = new SegmentedControl(theme);
    segments->setChoices({u"List"_s, u"Figures"_s});
    segments->setCurrent(0);
    header->addTool(segments);
    header->addTool(new Button(theme, Button::Kind::Normal, u"Import"_s, u"import"_s));
    header->addTool(new Button(theme, Button::Kind::Normal, u"Print list"_s, u"print"_s));
    header->addTool(new Button(theme, Button::Kind::Primary, u"New finding"_s, u"add"_s));
    column->addWidget(header);

    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(20, 0, 20, 0);
    chips->setSpacing(8);
    auto *open = new Chip(theme, u"Status: open"_s);
    open->setChecked(true);
    auto *late = new Chip(theme, u"7 overdue"_s);
    late->setStatus(Status::Act);
    auto *due = new Chip(theme, u"Check due"_s);
    due->setStatus(Status::Watch);
    for (Chip *chip : {open, late, new Chip(theme, u"Major and minor"_s), new Chip(theme, u"My findings"_s), due})
        chips->addWidget(chip);
    chips->addStretch();
    chips->addWidget(new Button(theme, Button::Kind::Flat, u"Keep this view"_s, u"filter"_s));
    column->addLayout(chips);

    auto *panel = new PanelFrame;
    panel->setFixedWidth(736);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    auto *quick = new QHBoxLayout;
    quick->setContentsMargins(12, 7, 12, 7);
    auto *line = new QLineEdit;
    line->setPlaceholderText(u"New finding: type a title, then @owner, #clause, !grade, due date"_s);
    quick->addWidget(line);
    quick->addWidget(new KeyHint(theme, u"Ctrl+N"_s));
    inside->addLayout(quick);
    inside->addWidget(makeTable(theme, panel));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 0);
    row->addWidget(panel);
    row->addStretch();
    column->addLayout(row, 1);
    return sheet;
}

} // namespace binnacle::gallery
