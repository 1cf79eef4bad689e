#pragma once

#include "models/base/result.h"
#include "models/measures/responsibilitymap.h"
#include "ui/theme/fonts.h"

#include <QDateTime>
#include <QList>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace binnacle {

class PagePainter;

/// What stands on the sheet beside the map.
struct MapSheetWords
{
    QString organization;
    QString marking = {}; ///< empty: says that none is set
    QString sentence = {};
    QDateTime printedAt = {}; ///< in the time that is printed
};

/// The map of responsibilities on A4, landscape: one page for 25 duties and 28 people, more pages for more. Below the
/// matrix gaps, single points of failure, what is above a limit, and the delegations that run, each by shape and word.
/// Lengths are those of paper.h; nothing is below 9 pt, nothing is transparent.
class MapSheet
{
public:
    MapSheet(const ResponsibilityMap &map, const MapSheetWords &words);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QString title() const;
    /// Paints a page (from 0) on a painter whose unit is that of paper.h.
    void paint(QPainter &painter, int page) const;

private:
    /// A fact below the matrix: its glyph is that of a status, or none.
    struct Note
    {
        Status status = Status::NotApplicable;
        QString text;
        qreal height = 0;
    };
    struct Page
    {
        qsizetype firstDuty;
        qsizetype duties;
        qsizetype firstPerson;
        qsizetype people;
        qreal air; ///< that each duty has more than it needs
        bool isLast;
    };
    void addNotes();
    void addNote(Status status, const QString &text);
    void measure();
    void divide();
    static QString textOf(const MapDuty &duty);
    TextRole roleOf(qsizetype duty) const;
    qreal textLeft(qsizetype duty) const;
    qreal notesHeight() const;
    void paintHead(PagePainter &page, int number) const;
    qreal paintMatrix(QPainter &painter, PagePainter &page, const Page &part) const;
    void paintNames(QPainter &painter, PagePainter &page, const Page &part) const;
    void paintDuty(QPainter &painter, PagePainter &page, const Page &part, qsizetype row, const QRectF &line) const;
    void paintSums(PagePainter &page, const Page &part, qreal top) const;
    void paintKey(QPainter &painter, PagePainter &page, qreal top) const;
    void paintNotes(PagePainter &page, qreal top) const;
    void paintFoot(PagePainter &page, int number) const;
    qreal columnWidth(const Page &part) const;

    ResponsibilityMap m_map;
    MapSheetWords m_words;
    QList<Note> m_notes;
    QList<Page> m_pages;
    qreal m_first = 0; ///< width of the column with the duties
    QList<qreal> m_heights; ///< that duties need
    QHash<qsizetype, Status> m_statuses; ///< of duties with a gap
};

/// The size of the sheet, in the units of paper.h.
QSizeF mapSheetSize();
/// The device takes over the paper. False when it could not be painted on, or could not begin a page.
bool printMap(const MapSheet &sheet, QPagedPaintDevice &device);
/// As PDF/A-1b; the file appears whole or not at all.
Result<> writeMap(const MapSheet &sheet, const QString &path);

} // namespace binnacle
