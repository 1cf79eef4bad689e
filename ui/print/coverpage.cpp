#include "ui/print/coverpage.h"

#include "models/review/packtext.h"
#include "ui/print/answerblock.h"
#include "ui/print/covertables.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/print/parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal titleWidth = 560;

QString coverTitle()
{
    return PackText::tr("Management review of information security");
}

static QString spanText(QDate from, QDate to)
{
    const QString start = QLocale().toString(from, from.year() == to.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    return PackText::tr("%1 to %2").arg(start, QLocale().toString(to, u"d MMMM yyyy"_s));
}

/// What is reviewed and when the review meets.
static QString subtitle(const PackContent::Review &review)
{
    if (review.reference.isEmpty()) {
        return PackText::tr("No review is planned: there is no period and no day of meeting yet.");
    }
    return PackText::tr("%1, %2, for the meeting on %3")
        .arg(review.reference, spanText(review.from, review.to),
            QLocale().toString(review.meetingOn, u"dddd d MMMM yyyy"_s));
}

static Block titleBlock()
{
    const QString title = coverTitle();
    return {.height = textHeight(title, TextRole::CoverTitle, titleWidth),
        .paint =
            [title](PagePainter &page, const QRectF &box) {
                page.text(
                    {box.left(), box.top(), titleWidth, box.height()}, title, TextRole::CoverTitle, page.tokens().text);
            },
        .gapBefore = 18,
        .heading = title};
}

static Block heavyLine()
{
    return {.height = 2,
        .paint =
            [](PagePainter &page, const QRectF &box) {
                page.horizontal(
                    box.left(), box.right(), box.center().y(), PagePainter::Line::Heavy, page.tokens().text);
            },
        .gapBefore = 16};
}

Section coverSection(const PackContent &content)
{
    const QString name
        = content.organization.isEmpty() ? PackText::tr("Organization not entered yet") : content.organization;
    Section section{paragraph(name, TextRole::Brand, 0), titleBlock(), lede(subtitle(content.review)), heavyLine(),
        answerBlock(content), stateCountsBlock(content)};
    section += measuresTable(content);
    section += questionsTable(content);
    section << note(
        PackText::tr("How to read the compass: each point is one measure, in the order of the table. A full point is "
                     "within appetite, a shorter point is not, a dashed point is not known."));
    return section;
}

} // namespace binnacle
