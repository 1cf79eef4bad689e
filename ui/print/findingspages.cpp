#include "ui/print/findingspages.h"

#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/print/parts.h"
#include "ui/print/printtable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal barsHeight = 150;
static constexpr qreal barsWidth = 520;
static constexpr qreal tableGap = 4;

static QString tr(const char *text)
{
    return QCoreApplication::translate("pack", text);
}

static Block agesBlock(const Figure &figure, qreal height)
{
    return {.height = height,
        .paint =
            [figure](PagePainter &page, const QRectF &box) {
                page.figure({box.left(), box.top(), barsWidth, box.height()}, figure);
            },
        .gapBefore = 6};
}

/// Cells of a panel's table by the id of their column, so that pages do not depend on its order.
static QString cell(const PanelTable &table, const PanelTable::Row &row, QStringView column)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).id == column) {
            return row.cells.value(i);
        }
    }
    return {};
}

static QList<Block> findingsTable(const Panel &panel)
{
    PrintTable table({{tr("Reference"), 68}, {tr("Finding"), 230}, {tr("Clause"), 60}, {tr("Grade"), 116},
        {tr("Owner"), 100}, {tr("Due"), 108}});
    for (const PanelTable::Row &row : panel.table.rows) {
        const auto text = [&](QStringView column) { return cell(panel.table, row, column); };
        table.add({{.text = text(u"reference"), .isStrong = true}, {.text = text(u"title")}, {.text = text(u"clause")},
            {.text = text(u"grade")}, {.text = text(u"owner")}, {.text = text(u"due"), .status = row.status}});
    }
    return table.blocks(tableGap);
}

static QList<Block> lateActions(const Panel &panel)
{
    QList<Block> blocks{subheading(panel.title)};
    if (panel.table.rows.isEmpty()) {
        return blocks << paragraph(panel.sentence.text, TextRole::Body, tableGap);
    }
    PrintTable table({{tr("Reference"), 68}, {tr("Action"), 406}, {tr("Owner"), 100}, {tr("Late"), 108}});
    for (const PanelTable::Row &row : panel.table.rows) {
        const auto text = [&](QStringView column) { return cell(panel.table, row, column); };
        table.add({{.text = text(u"reference"), .isStrong = true}, {.text = text(u"title")}, {.text = text(u"owner")},
            {.text = text(u"late"), .status = row.status}});
    }
    return blocks + table.blocks(tableGap);
}

Section findingsSection(const PackContent &content, qreal cut)
{
    const Panel ages = content.panel(u"finding_age");
    const Panel findings = content.panel(u"open_findings");
    Section section{eyebrow(tr("Input d.1, security performance: nonconformities and corrective actions")),
        sentence(findings.table.rows.isEmpty() ? tr("No finding is open.") : findings.sentence.text),
        subheading(ages.title), agesBlock(ages.figure, barsHeight - cut / 2)};
    section += lateActions(content.panel(u"overdue_actions"));
    section << subheading(findings.title);
    if (findings.table.rows.isEmpty()) {
        section << paragraph(tr("There is none in the register on this day."), TextRole::Body, tableGap);
    } else {
        section += findingsTable(findings);
        section << note(tr("%1 of %2 open findings are listed, the earliest due first.")
                            .arg(findings.table.rows.size())
                            .arg(findings.table.total));
    }
    return section;
}

} // namespace binnacle
