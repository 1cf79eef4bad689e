#include "ui/print/pageframe.h"

#include "models/measures/wording.h"
#include "models/review/packtext.h"
#include "ui/print/pagepainter.h"
#include "ui/theme/textline.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal headTop = 30;
static constexpr qreal underHead = 22;
static constexpr qreal footBottom = 34;
static constexpr qreal overFoot = 14; ///< between content and the line of the foot
static constexpr qreal underFootLine = 8;
static constexpr qreal boxWidth = 400; ///< the widest box of a marking
static constexpr qreal boxAcross = 10;
static constexpr qreal boxDown = 3;
static constexpr qreal reviewWidth = 250;
static constexpr qreal footSide = 236;
static constexpr qreal footMiddle = gridWidth - 2 * footSide;

static QString printedText(const QDateTime &at)
{
    return PackText::tr("Printed %1, %2").arg(dayText(at.date()), QLocale().toString(at.time(), u"HH:mm"_s));
}

PageFrame::PageFrame(const PackContent &content, const PrintRun &run)
    : m_paper({}, paperSize(run.paper))
    , m_marking(content.marking.isEmpty() ? PackText::tr("No marking set") : content.marking)
    , m_organization(
          content.organization.isEmpty() ? PackText::tr("Organization not entered yet") : content.organization)
    , m_review(content.review.title.isEmpty() ? PackText::tr("No review is planned") : content.review.title)
    , m_figures(PackText::tr("Figures as of %1").arg(dayText(content.asOf)))
    , m_state(content.isDraft ? PackText::tr("DRAFT, figures not frozen") : QString())
    , m_printed(printedText(run.printedAt))
{
    const qreal left = (m_paper.width() - gridWidth) / 2;
    const qreal inside = std::min(boxWidth - 2 * boxAcross, textWidth(m_marking, TextRole::Marking) + 1);
    m_markingBox
        = {left, headTop, inside + 2 * boxAcross, textHeight(m_marking, TextRole::Marking, inside) + 2 * boxDown};
    const qreal review
        = textHeight(m_review, TextRole::Label, reviewWidth) + textHeight(m_state, TextRole::LabelStrong, reviewWidth);
    m_headBottom = std::max(m_markingBox.bottom(), headTop + review);
    const qreal side = textHeight(m_marking, TextRole::Marking, footSide - boxAcross)
        + textHeight(m_organization, TextRole::Label, footSide - boxAcross);
    const qreal lines = std::max(side, qreal(2 * lineHeight(TextRole::Label)));
    m_footTop = m_paper.height() - footBottom - lines - underFootLine;
}

QRectF PageFrame::content() const
{
    const qreal top = m_headBottom + underHead;
    return {m_markingBox.left(), top, gridWidth, m_footTop - overFoot - top};
}

void PageFrame::paint(PagePainter &page, int number, int count) const
{
    paintHead(page);
    paintFoot(page, number, count);
}

void PageFrame::paintHead(PagePainter &page) const
{
    const Tokens &tokens = page.tokens();
    page.frame(m_markingBox, PagePainter::Line::Rule, tokens.text);
    page.text(m_markingBox.adjusted(boxAcross, boxDown, -boxAcross + 1, 0), m_marking, TextRole::Marking, tokens.text);
    QRectF place = content();
    place.setLeft(place.right() - reviewWidth);
    place.setTop(headTop);
    page.text(place, m_review, TextRole::Label, tokens.muted, Qt::AlignRight);
    place.setTop(headTop + textHeight(m_review, TextRole::Label, reviewWidth));
    page.text(place, m_state, TextRole::LabelStrong, tokens.text, Qt::AlignRight);
}

void PageFrame::paintFoot(PagePainter &page, int number, int count) const
{
    const Tokens &tokens = page.tokens();
    const qreal left = content().left();
    const qreal line = lineHeight(TextRole::Label);
    const qreal top = m_footTop + underFootLine;
    page.horizontal(left, left + gridWidth, m_footTop, PagePainter::Line::Rule, tokens.text);
    const QRectF first(left, top, footSide - boxAcross, line);
    page.text(first, m_marking, TextRole::Marking, tokens.text);
    const qreal marking = textHeight(m_marking, TextRole::Marking, first.width());
    page.text(first.translated(0, marking), m_organization, TextRole::Label, tokens.muted);
    const QRectF middle(left + footSide, top, footMiddle, line);
    page.text(middle, m_figures, TextRole::Label, tokens.muted, Qt::AlignHCenter);
    page.text(middle.translated(0, line), m_state.isEmpty() ? QString() : PackText::tr("No digest: draft"),
        TextRole::Label, tokens.muted, Qt::AlignHCenter);
    const QRectF last(left + footSide + footMiddle, top, footSide, line);
    page.text(
        last, PackText::tr("Page %1 of %2").arg(number).arg(count), TextRole::LabelStrong, tokens.text, Qt::AlignRight);
    page.text(last.translated(0, line), m_printed, TextRole::Label, tokens.muted, Qt::AlignRight);
}

} // namespace binnacle
