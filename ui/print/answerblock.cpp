#include "ui/print/answerblock.h"

#include "models/review/packtext.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/theme/textline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal compassSide = 150;
static constexpr qreal textLeft = 172;
static constexpr qreal answerWidth = gridWidth - textLeft;
static constexpr qreal gap = 4;
static constexpr qreal stripHeight = 42;
static constexpr qreal stripGlyph = 17;

/// The sentences under the answer, as one paragraph.
static QString evidenceText(const Panel &headline)
{
    QStringList sentences;
    for (const Sentence &sentence : headline.remarks) {
        sentences << sentence.text;
    }
    return sentences.join(u' ');
}

namespace {

struct Line
{
    QString text;
    TextRole role;
    QColor Tokens::*color;

    qreal height() const { return textHeight(text, role, answerWidth); }
};

} // namespace

Block answerBlock(const PackContent &content)
{
    const Panel headline = content.panel(u"headline");
    const Figure compass = content.panel(u"compass").figure;
    const QList<Line> lines{{headline.title, TextRole::Answering, &Tokens::muted},
        {headline.sentence.text, TextRole::Answer, &Tokens::text},
        {evidenceText(headline), TextRole::Answering, &Tokens::text}};
    qreal height = -gap;
    for (const Line &line : lines) {
        height += line.height() + gap;
    }
    const auto paint = [=](PagePainter &page, const QRectF &box) {
        page.figure({box.left(), box.center().y() - compassSide / 2, compassSide, compassSide}, compass);
        QRectF place(box.left() + textLeft, box.center().y() - height / 2, answerWidth, 0);
        for (const Line &line : lines) {
            page.text(place, line.text, line.role, page.tokens().*line.color);
            place.translate(0, line.height() + gap);
        }
    };
    return {.height = std::max(height, compassSide), .paint = paint, .gapBefore = 17};
}

static QString stateText(Status status)
{
    switch (status) {
    case Status::Good:
        return PackText::tr("within appetite");
    case Status::Watch:
        return PackText::tr("to watch");
    case Status::Act:
        return PackText::tr("outside appetite");
    case Status::Unknown:
    case Status::NotApplicable:
        break;
    }
    return PackText::tr("not known");
}

static void paintState(PagePainter &page, const QRectF &box, Status status, qsizetype count)
{
    const Tokens &tokens = page.tokens();
    const qreal middle = box.center().y();
    const QString number = QString::number(count);
    page.glyph({box.left(), middle - stripGlyph / 2, stripGlyph, stripGlyph}, status);
    QRectF place(box.left() + stripGlyph + 9, middle - 12, 40, 24);
    page.text(place, number, TextRole::Brand, tokens.text);
    place.translate(textWidth(number, TextRole::Brand) + 9, 3);
    place.setRight(box.right());
    page.text(place, stateText(status), TextRole::Body, tokens.text);
}

Block stateCountsBlock(const PackContent &content)
{
    const QList<Panel> measures = content.measures();
    const auto paint = [measures](PagePainter &page, const QRectF &box) {
        const qreal width = box.width() / 4;
        QRectF place(box.left(), box.top(), width, box.height());
        for (const Status status : {Status::Good, Status::Watch, Status::Act, Status::Unknown}) {
            const auto count = std::count_if(
                measures.begin(), measures.end(), [=](const Panel &measure) { return measure.status == status; });
            const bool isFirst = status == Status::Good;
            if (!isFirst) {
                page.vertical(place.left(), place.top(), place.bottom(), PagePainter::Line::Hair, page.tokens().border);
            }
            paintState(page, place.adjusted(isFirst ? 0 : 14, 0, 0, 0), status, count);
            place.translate(width, 0);
        }
        for (const qreal y : {box.top(), box.bottom()}) {
            page.horizontal(box.left(), box.right(), y, PagePainter::Line::Hair, page.tokens().borderStrong);
        }
    };
    return {.height = stripHeight, .paint = paint, .gapBefore = 14};
}

} // namespace binnacle
