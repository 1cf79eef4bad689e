#include "ui/dialogs/previewpanel.h"

#include "models/exchange/columnmatch.h"
#include "ui/dialogs/previewdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int headHeight = 36;
static constexpr int footHeight = 34;

PreviewPanel::PreviewPanel(const Theme &theme, const RegisterSchema &schema, QWidget *parent)
    : PanelFrame(parent)
    , m_theme(theme)
    , m_model(new PreviewModel(schema, this))
    , m_table(new QTableView)
    , m_shown(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_back(new Button(theme, Button::Kind::Flat, QString()))
{
    setObjectName(u"previewPanel"_s);
    buildTable(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());
}

void PreviewPanel::buildTable(const Theme &theme)
{
    m_table->setObjectName(u"preview"_s);
    m_table->setAccessibleName(tr("What the rows will become"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PreviewDelegate(theme, m_table));
    m_table->setHorizontalHeader(new RecordHeader(theme, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(PreviewDelegate::rowHeight);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QWidget *PreviewPanel::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(6);
    row->addWidget(new TextLabel(m_theme, TextRole::PanelTitle, &Tokens::text, tr("What the rows will become")), 1);
    const QStringList names{u"all"_s, u"add"_s, u"update"_s, u"same"_s, u"refused"_s};
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, {});
        chip->setCross(false);
        chip->setObjectName(u"chip_"_s + names.at(i));
        connect(chip, &Chip::clicked, this, [this, i] { choose(i); });
        row->addWidget(chip);
        m_chips << chip;
    }
    m_chips.last()->setStatus(Status::Act);
    m_chips.first()->setChecked(true);
    return head;
}

QWidget *PreviewPanel::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 0, 12, 0);
    m_shown->setObjectName(u"previewShown"_s);
    m_back->setObjectName(u"bringBack"_s);
    m_back->setSmall(true);
    row->addWidget(m_shown);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(
        new TextLabel(m_theme, TextRole::Label, &Tokens::muted, tr("old value struck out, new value in bold")));
    connect(m_back, &Button::clicked, this, &PreviewPanel::allWanted);
    return foot;
}

void PreviewPanel::setReport(const ImportReport &report)
{
    const bool isOther = m_model->fields() != report.previewFields || (m_counts[2] > 0) != (report.updated > 0);
    m_model->setReport(report);
    const qint64 same = report.same + report.skipped;
    const qint64 counts[]{report.rows - report.leftOut, report.added, report.updated, same, report.refused};
    const auto words = [](qint64 count, const QString &what) { return what.arg(QLocale().toString(count)); };
    const QString texts[]{words(counts[0], tr("All %1")), words(counts[1], tr("%1 add")),
        words(counts[2], tr("%1 update")), words(counts[3], tr("%1 same")), words(counts[4], tr("%1 refused"))};
    for (int i = 0; i < m_chips.size(); ++i) {
        m_counts[i] = counts[i];
        m_chips.at(i)->setText(texts[i]);
        m_chips.at(i)->setAccessibleName(texts[i]);
        m_chips.at(i)->setVisible(i == 0 || counts[i] > 0);
        m_chips.at(i)->updateGeometry();
    }
    m_back->setText(tr("Bring back %n row(s) left out", nullptr, static_cast<int>(report.leftOut)));
    m_back->setAccessibleName(m_back->text());
    m_back->setVisible(report.leftOut > 0);
    m_back->updateGeometry();
    const int chosen = static_cast<int>(std::find_if(m_chips.begin(), m_chips.end(), [](const Chip *chip) {
        return chip->isChecked();
    }) - m_chips.begin());
    choose(chosen < m_chips.size() && m_counts[chosen] > 0 ? chosen : 0, true);
    if (isOther) {
        setWidths();
    }
}

/// A chip that is on and clicked again leads back to all.
void PreviewPanel::choose(int chip, bool isKept)
{
    const int chosen = isKept || m_chips.at(chip)->isChecked() ? chip : 0;
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setChecked(i == chosen);
    }
    m_model->showOnly(chosen == 0 ? std::nullopt : std::optional(static_cast<PreviewRow::Kind>(chosen - 1)));
    m_shown->setText(
        tr("%1 of %2 rows shown").arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_counts[chosen])));
    m_shown->updateGeometry();
}

/// The title takes what is left.
void PreviewPanel::setWidths()
{
    static constexpr int wide = 780;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isField = column >= PreviewModel::FirstField;
        const qsizetype field = isField ? m_model->fields().at(column - PreviewModel::FirstField) : notImported;
        const bool isTitle = field >= 0 && field == m_model->schema().label;
        const bool isChoice = field >= 0 && m_model->schema().field(field).type == FieldType::Choice;
        const bool isDate = field >= 0 && m_model->schema().field(field).type == FieldType::Date;
        const bool hasTwo = isDate && m_counts[2] > 0; // the old day and the new one
        header->setSectionResizeMode(column, isTitle ? QHeaderView::Stretch : QHeaderView::Interactive);
        header->resizeSection(column,
            column == PreviewModel::Line                 ? 56
                : column == PreviewModel::What           ? 70
                : (isChoice || hasTwo) && width() > wide ? 188
                : field == FieldRule::reference          ? 96
                                                         : 108);
    }
}

} // namespace binnacle
