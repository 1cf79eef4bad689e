#include "ui/print/packlayout.h"

#include "ui/print/coverpage.h"
#include "ui/print/findingspages.h"
#include "ui/print/incidentspage.h"
#include "ui/print/pagepainter.h"
#include "ui/print/signoffpage.h"

#include <QCoreApplication>

namespace binnacle {

static QString documentTitle(const PackContent &content)
{
    return content.review.title.isEmpty() ? coverTitle() : content.review.title;
}

PackLayout::PackLayout(const PackContent &content, const PrintRun &run)
    : m_paper(run.paper)
    , m_title(documentTitle(content))
    , m_author(content.organization)
    , m_frame(content, run)
{
    const qreal cut = chartCut(run.paper);
    for (const Section &section : {coverSection(content, cut), incidentsSection(content, cut),
             findingsSection(content, cut), signoffSection(content, cut)}) {
        add(section);
    }
}

/// Height of a block and of those that have to stand on the same page below it.
qreal PackLayout::heightWithNext(const Section &section, qsizetype at) const
{
    qreal height = section.at(at).height;
    for (; at + 1 < section.size() && section.at(at).keepsWithNext; ++at) {
        height += section.at(at + 1).gapBefore + section.at(at + 1).height;
    }
    return height;
}

void PackLayout::add(const Section &section)
{
    const QRectF room = m_frame.content();
    const auto begin = [&] {
        m_pages << Page();
        m_y = room.top();
    };
    begin();
    bool isFirstHeading = true;
    bool keeps = false; // the block before may not be parted from this one
    for (qsizetype i = 0; i < section.size(); ++i) {
        const Block &block = section.at(i);
        const bool isTop = m_pages.last().isEmpty();
        const qreal gap = isTop ? 0 : block.gapBefore;
        if (!isTop && !keeps && m_y + gap + heightWithNext(section, i) > room.bottom()) {
            begin();
            if (block.head) {
                place(*block.head);
            }
        }
        m_y += m_pages.last().isEmpty() ? 0 : block.gapBefore;
        if (!block.heading.isEmpty()) {
            m_outline << Entry{block.heading, pageCount() - 1, m_y, isFirstHeading};
            isFirstHeading = false;
        }
        place(block);
        keeps = block.keepsWithNext;
    }
}

void PackLayout::place(const Block &block)
{
    const QRectF room = m_frame.content();
    m_pages.last() << Placed{block, {room.left(), m_y, room.width(), block.height}};
    m_y += block.height;
}

void PackLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    PagePainter onPage(painter, paperSize(m_paper));
    m_frame.paint(onPage, page + 1, pageCount());
    for (const Placed &placed : m_pages.at(page)) {
        placed.block.paint(onPage, placed.box);
    }
    painter.restore();
}

} // namespace binnacle
