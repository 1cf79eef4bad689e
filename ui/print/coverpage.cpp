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

static constexpr qreal titleWidth = gridWidth;

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

static Block titleBlock(qreal cut)
{
    const QString title = coverTitle();
    return {.height = textHeight(title, TextRole::CoverTitle, titleWidth),
        .paint =
            [title](PagePainter &page, const QRectF &box) {
                page.text(
                    {box.left(), box.top(), titleWidth, box.height()}, title, TextRole::CoverTitle, page.tokens().text);
            },
        .gapBefore = 18 - cut / 4,
        .heading = title};
}

static Block heavyLine(qreal cut)
{
    return {.height = 2,
        .paint =
            [](PagePainter &page, const QRectF &box) {
                page.horizontal(
                    box.left(), box.right(), box.center().y(), PagePainter::Line::Heavy, page.tokens().text);
            },
        .gapBefore = 16 - cut / 4};
}

Section coverSection(const PackContent &content, qreal cut)
{
    const QString name
        = content.organization.isEmpty() ? PackText::tr("Organization not entered yet") : content.organization;
    Section section{paragraph(name, TextRole::Brand, 0), titleBlock(cut), lede(subtitle(content.review)),
        heavyLine(cut), answerBlock(content, cut), stateCountsBlock(content)};
    section += measuresTable(content);
    section += questionsTable(content);
    section << note(PackText::tr("How to read the compass: one point for each row. Full is within appetite, shorter is "
                                 "not, dashed is not known."));
    return section;
}

} // namespace binnacle
