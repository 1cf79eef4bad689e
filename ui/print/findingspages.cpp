#include "ui/print/findingspages.h"

#include "models/review/packtext.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/print/parts.h"
#include "ui/print/printtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal barsHeight = 150;
static constexpr qreal barsWidth = 520;
static constexpr qreal tableGap = 4;

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
    PrintTable table({{PackText::tr("Reference"), 68}, {PackText::tr("Finding"), 230}, {PackText::tr("Clause"), 60},
        {PackText::tr("Grade"), 116}, {PackText::tr("Owner"), 100}, {PackText::tr("Due"), 108}});
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
    PrintTable table({{PackText::tr("Reference"), 68}, {PackText::tr("Action"), 406}, {PackText::tr("Owner"), 100},
        {PackText::tr("Late"), 108}});
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
    Section section{eyebrow(PackText::tr("Input d.1, security performance: nonconformities and corrective actions")),
        sentence(findings.table.rows.isEmpty() ? PackText::tr("No finding is open.") : findings.sentence.text),
        subheading(ages.title), agesBlock(ages.figure, barsHeight - cut / 2)};
    section += lateActions(content.panel(u"overdue_actions"));
    section << subheading(findings.title);
    if (findings.table.rows.isEmpty()) {
        section << paragraph(PackText::tr("There is none in the register on this day."), TextRole::Body, tableGap);
    } else {
        section += findingsTable(findings);
        section << note(
            PackText::tr("%1 of %n open finding(s) are listed, the earliest due first.", nullptr, findings.table.total)
                .arg(findings.table.rows.size()));
    }
    return section;
}

} // namespace binnacle
