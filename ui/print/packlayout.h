#pragma once

#include "ui/print/block.h"
#include "ui/print/pageframe.h"

#include <QList>

class QPainter;

namespace binnacle {

/// The pages of a pack: content cut into blocks, blocks placed on pages. Page numbers come from here, and from nowhere
/// else. The same pages go to PDF, printer, preview and picture. Needs a QApplication, because charts do.
class PackLayout
{
public:
    /// A line of the outline.
    struct Entry
    {
        QString title;
        int page = 0; ///< from 0
        qreal top = 0; ///< from the top of the page, in the units of paper.h
        bool isSection = false; ///< else it stands below the last section
    };

    PackLayout(const PackContent &content, const PrintRun &run);

    Paper paper() const { return m_paper; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QList<Entry> &outline() const { return m_outline; }
    QString title() const { return m_title; }
    QString author() const { return m_author; }
    /// Where blocks stand on each page.
    QRectF contentBox() const { return m_frame.content(); }

    /// Paints a page (from 0) on a painter whose unit is that of paper.h.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        Block block;
        QRectF box;
    };
    using Page = QList<Placed>;

    void add(const Section &section);
    void place(const Block &block);
    qreal heightWithNext(const Section &section, qsizetype at) const;

    Paper m_paper;
    QString m_title;
    QString m_author;
    PageFrame m_frame;
    QList<Page> m_pages;
    QList<Entry> m_outline;
    qreal m_y = 0; ///< where the next block begins
};

} // namespace binnacle
