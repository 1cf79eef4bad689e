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

static Block barsBlock(const Figure &figure, qreal height)
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
    PrintTable table({{PackText::tr("Reference"), 78}, {PackText::tr("Finding"), 228}, {PackText::tr("Clause"), 56},
        {PackText::tr("Grade"), 106}, {PackText::tr("Owner"), 104}, {PackText::tr("Due"), 110}});
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
    PrintTable table({{PackText::tr("Reference"), 78}, {PackText::tr("Action"), 360}, {PackText::tr("Owner"), 134},
        {PackText::tr("Late"), 110}});
    for (const PanelTable::Row &row : panel.table.rows) {
        const auto text = [&](QStringView column) { return cell(panel.table, row, column); };
        table.add({{.text = text(u"reference"), .isStrong = true}, {.text = text(u"title")}, {.text = text(u"owner")},
            {.text = text(u"late"), .status = row.status}});
    }
    return blocks + table.blocks(tableGap);
}

/// As high as its bars need; nothing before the first cause is known.
static QList<Block> causes(const Panel &panel)
{
    static constexpr qreal bar = 19;
    if (panel.figure.categories.isEmpty()) {
        return {};
    }
    const auto height = bar * static_cast<qreal>(panel.figure.categories.size());
    return {subheading(panel.title), paragraph(panel.sentence.text, TextRole::Body, tableGap),
        barsBlock(panel.figure, height)};
}

Section findingsSection(const PackContent &content, qreal cut)
{
    const Panel ages = content.panel(u"finding_age");
    const Panel findings = content.panel(u"open_findings");
    Section section{eyebrow(PackText::tr("Input d.1, security performance: nonconformities and corrective actions")),
        sentence(findings.table.rows.isEmpty() ? PackText::tr("No finding is open.") : findings.sentence.text),
        subheading(ages.title), barsBlock(ages.figure, barsHeight - cut / 2)};
    section += causes(content.panel(u"cause_pareto"));
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
