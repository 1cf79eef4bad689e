#include "ui/print/covertables.h"

#include "models/measures/metricpanel.h"
#include "models/measures/wording.h"
#include "models/review/packtext.h"
#include "ui/print/parts.h"
#include "ui/print/printtable.h"
#include "ui/widgets/statuspill.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal tableGap = 4;

static PrintTable::Row measureRow(int number, const Panel &measure)
{
    const auto text = [&](const char16_t *id) { return remark(measure, id).text; };
    const bool isQuiet = measure.status == Status::Good;
    const bool isKnown = measure.status != Status::Unknown;
    return {{.text = QString::number(number), .isMuted = true}, {.text = measure.title, .isStrong = !isQuiet},
        {.text = isKnown ? text(remarks::value) : PackText::tr("none"), .unit = text(remarks::unit), .isStrong = true},
        {.text = text(remarks::appetite)}, {.figure = measure.figure}, {.text = text(remarks::change)},
        {.text = shortWord(measure.status), .status = measure.status}};
}

QList<Block> measuresTable(const PackContent &content)
{
    const QString since = content.lastReviewOn.isValid() ? PackText::tr("Since %1").arg(dayText(content.lastReviewOn))
                                                         : PackText::tr("Since the last review");
    PrintTable table({{u""_s, 20}, {PackText::tr("Measure"), 160}, {PackText::tr("Now"), 124, true},
        {PackText::tr("Appetite"), 90}, {PackText::tr("12 months"), 80}, {since, 108}, {PackText::tr("Status"), 100}});
    const QList<Panel> measures = content.measures();
    for (qsizetype i = 0; i < measures.size(); ++i) {
        table.add(measureRow(static_cast<int>(i) + 1, measures.at(i)));
    }
    QList<Block> blocks{subheading(PackText::tr("Eight measures against appetite"))};
    if (measures.isEmpty()) {
        return blocks << paragraph(
                   PackText::tr("Not known: no measure is on the compass yet."), TextRole::Body, tableGap);
    }
    return blocks + table.blocks(tableGap);
}

QList<Block> questionsTable(const PackContent &content)
{
    QList<Block> blocks{subheading(PackText::tr("Questions for the meeting to decide"))};
    if (content.questions.isEmpty()) {
        return blocks << paragraph(PackText::tr("No question was put to this review yet."), TextRole::Body, tableGap);
    }
    PrintTable table({{u""_s, 24}, {PackText::tr("Question"), 398}, {PackText::tr("Cost"), 130},
        {PackText::tr("Proposed owner"), 130}});
    for (qsizetype i = 0; i < content.questions.size(); ++i) {
        const PackContent::Question &question = content.questions.at(i);
        table.add({{.text = QString::number(i + 1), .isStrong = true}, {.text = question.title},
            {.text = question.cost}, {.text = question.owner}});
    }
    return blocks + table.blocks(tableGap);
}

} // namespace binnacle
