#pragma once

#include "ui/print/packlayout.h"

#include <QPainter>
#include <limits>

class QPagedPaintDevice;

namespace binnacle {

/// Some pages of a pack, from 0, both ends included; what lies beyond the last page is ignored.
struct PageSpan
{
    int first = 0;
    int last = std::numeric_limits<int>::max();
};

/// Paints pages of a pack on a device one at a time, so that a window can live between them: a page takes some 10 ms,
/// a pack of all findings many seconds, and charts have to be painted in the thread of the window.
class PageRun
{
public:
    /// Layout and device outlive the run. The device takes over the paper of the layout, without margins; pages keep
    /// their numbers.
    PageRun(const PackLayout &layout, QPagedPaintDevice &device, PageSpan pages = {});
    PageRun(const PageRun &) = delete;
    PageRun &operator=(const PageRun &) = delete;

    /// No page is left, or it has failed.
    bool isOver() const { return m_hasFailed || m_next > m_last; }
    /// Paints the next page.
    void step();
    /// How much is painted, 0 to 1.
    double share() const;
    /// Completes what the device writes. False when it could not be painted on, or could not begin a page.
    bool finish();

private:
    const PackLayout &m_layout;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    int m_first;
    int m_last;
    int m_next;
    bool m_hasFailed;
};

/// Paints a page (from 0) on a painter at this resolution.
void paintPage(QPainter &painter, const PackLayout &layout, int page, qreal dotsPerInch);

} // namespace binnacle
