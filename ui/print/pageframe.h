#pragma once

#include "models/review/packcontent.h"
#include "ui/print/paper.h"

#include <QDateTime>
#include <QRectF>

namespace binnacle {

class PagePainter;

/// What belongs to one printing and not to what is printed.
struct PrintRun
{
    Paper paper = Paper::A4;
    QDateTime printedAt; ///< in the time that is printed
};

/// What stands on every page: the marking boxed at the top and bold at the foot, organization, day of the figures,
/// DRAFT as long as they are live, page n of m, time of printing. Long texts wrap, and the content gets less room.
class PageFrame
{
public:
    PageFrame(const PackContent &content, const PrintRun &run);

    /// Where the blocks of a page stand: as wide as the grid.
    QRectF content() const;
    void paint(PagePainter &page, int number, int count) const;

private:
    void paintHead(PagePainter &page) const;
    void paintFoot(PagePainter &page, int number, int count) const;

    QRectF m_paper;
    QString m_marking;
    QString m_organization;
    QString m_review;
    QString m_figures;
    QString m_state; ///< empty once frozen
    QString m_printed;
    QRectF m_markingBox;
    qreal m_headBottom;
    qreal m_footTop;
};

} // namespace binnacle
