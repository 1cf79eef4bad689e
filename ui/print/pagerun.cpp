#include "ui/print/pagerun.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>

#include <algorithm>

namespace binnacle {

void paintPage(QPainter &painter, const PackLayout &layout, int page, qreal dotsPerInch)
{
    painter.save();
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.scale(dotsPerInch / paperUnitsPerInch, dotsPerInch / paperUnitsPerInch);
    layout.paint(painter, page);
    painter.restore();
}

PageRun::PageRun(const PackLayout &layout, QPagedPaintDevice &device, PageSpan pages)
    : m_layout(layout)
    , m_device(device)
    , m_first(std::max(pages.first, 0))
    , m_last(std::min(pages.last, layout.pageCount() - 1))
    , m_next(m_first)
{
    QPageLayout paper(pageSize(layout.paper()), QPageLayout::Portrait, {});
    paper.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(paper);
    m_hasFailed = !m_painter.begin(&device);
}

void PageRun::step()
{
    Q_ASSERT(!isOver());
    m_hasFailed = m_next > m_first && !m_device.newPage();
    if (!m_hasFailed) {
        paintPage(m_painter, m_layout, m_next++, m_device.logicalDpiX());
    }
}

double PageRun::share() const
{
    return m_last < m_first ? 1 : static_cast<double>(m_next - m_first) / (m_last - m_first + 1);
}

bool PageRun::finish()
{
    return m_painter.isActive() && m_painter.end() && !m_hasFailed;
}

} // namespace binnacle
