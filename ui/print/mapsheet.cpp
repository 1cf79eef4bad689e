#include "ui/print/mapsheet.h"

#include "models/measures/wording.h"
#include "ui/print/mapsheettext.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/widgets/dutyletter.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal margin = 40;
static constexpr qreal headHeight = 72;
static constexpr qreal namesHeight = 92;
static constexpr qreal clauseRoom = 44;
static constexpr qreal widestColumn = 54;
static constexpr qreal leastColumn = 27;
static constexpr qreal leastFirst = 200;
static constexpr qreal mostFirst = 400;
static constexpr qreal leastRow = 15;
static constexpr qreal mostRow = 22;
static constexpr qreal sumHeight = 18;
static constexpr qreal keyHeight = 24;
static constexpr qreal cellEnd = 6;
static constexpr qreal noteGap = 8;
static constexpr qreal noteGlyph = 13;
static constexpr qreal noteIndent = 19;
static constexpr qreal footHeight = 16;

QSizeF mapSheetSize()
{
    return paperSize(Paper::A4).transposed();
}

static qreal right()
{
    return mapSheetSize().width() - margin;
}

static qreal noteWidth()
{
    return (right() - margin - 16) / 2;
}

MapSheet::MapSheet(const ResponsibilityMap &map, const MapSheetWords &words)
    : m_map(map)
    , m_words(words)
{
    for (const DutyGap &gap : map.gaps()) {
        const bool isResponsible = gap.kind == DutyGap::Kind::ResponsibleLeft;
        m_statuses.insert(gap.duty, isResponsible ? Status::Watch : Status::Act);
    }
    addNotes();
    measure();
    divide();
}

QString MapSheet::title() const
{
    return MapSheetText::tr("Responsibility map");
}

void MapSheet::addNote(Status status, const QString &text)
{
    const qreal width = noteWidth() - noteIndent;
    m_notes << Note{status, text, textHeight(text, TextRole::Label, width)};
}

void MapSheet::addNotes()
{
    for (const DutyGap &gap : m_map.gaps()) {
        const MapDuty &duty = m_map.duties.at(gap.duty);
        addNote(m_statuses.value(gap.duty),
            MapSheetText::tr("Gap: %1 %2. %3.").arg(duty.clause, duty.duty, gapText(m_map, gap)));
    }
    for (const SinglePoint &alone : m_map.singlePoints()) {
        const int count = static_cast<int>(alone.duties.size());
        addNote(Status::Watch,
            MapSheetText::tr("One person: %1 does %2 duties, %n of them without a deputy.", nullptr, count)
                .arg(m_map.name(alone.personId))
                .arg(alone.all));
    }
    for (const MapPerson &person : m_map.overloaded()) {
        const DutyLoad load = m_map.load(person);
        addNote(Status::Watch,
            MapSheetText::tr("Too much: %1 is accountable for %2 (limit %3) and responsible for %4 (limit %5).")
                .arg(person.name)
                .arg(load.accountable)
                .arg(ResponsibilityMap::accountableLimit)
                .arg(load.responsible)
                .arg(ResponsibilityMap::responsibleLimit));
    }
    for (const RunningDelegation &delegation : m_map.delegations) {
        addNote(Status::NotApplicable,
            MapSheetText::tr("Delegation %1: %2, to %3 by %4, until %5.")
                .arg(delegation.reference, delegation.tasks, m_map.name(delegation.delegateId),
                    m_map.name(delegation.delegatorId), dayText(delegation.toOn)));
    }
}

/// In two columns, row by row.
qreal MapSheet::notesHeight() const
{
    qreal height = 0;
    for (qsizetype i = 0; i < m_notes.size(); i += 2) {
        height += std::max(m_notes.at(i).height, i + 1 < m_notes.size() ? m_notes.at(i + 1).height : 0);
    }
    return height > 0 ? height + noteGap : 0;
}

QString MapSheet::textOf(const MapDuty &duty)
{
    return duty.isReserved ? MapSheetText::tr("%1 (reserved)").arg(duty.duty) : duty.duty;
}

TextRole MapSheet::roleOf(qsizetype duty) const
{
    return m_statuses.contains(duty) ? TextRole::LabelStrong : TextRole::Label;
}

/// Where the words of a duty begin, behind its clause and its glyph.
qreal MapSheet::textLeft(qsizetype duty) const
{
    return margin + clauseRoom + (m_statuses.contains(duty) ? noteIndent : 0);
}

/// As wide as the longest duty, as far as the people leave room; what is longer wraps.
void MapSheet::measure()
{
    const auto people = static_cast<qreal>(std::max<qsizetype>(m_map.people.size(), 1));
    qreal longest = leastFirst;
    for (qsizetype i = 0; i < m_map.duties.size(); ++i) {
        const qreal text = textWidth(textOf(m_map.duties.at(i)), roleOf(i));
        longest = std::max(longest, textLeft(i) - margin + text + cellEnd);
    }
    m_first = std::max(leastFirst, std::min({longest, mostFirst, right() - margin - people * leastColumn}));
    const int line = lineHeight(TextRole::Label);
    for (qsizetype i = 0; i < m_map.duties.size(); ++i) {
        const qreal room = margin + m_first - textLeft(i) - cellEnd;
        const qreal height = textHeight(textOf(m_map.duties.at(i)), roleOf(i), room);
        m_heights << leastRow + std::max(0.0, height - line);
    }
}

void MapSheet::divide()
{
    const qreal room = mapSheetSize().height() - 2 * margin - headHeight - namesHeight - 2 * sumHeight - keyHeight
        - footHeight - notesHeight();
    const auto columns = std::max<qsizetype>(1, static_cast<qsizetype>((right() - margin - m_first) / leastColumn));
    const qsizetype people = std::max<qsizetype>(1, m_map.people.size());
    for (qsizetype person = 0; person < people; person += columns) {
        qsizetype first = 0;
        do {
            Page page{first, 0, person, std::min(columns, m_map.people.size() - person), 0, false};
            qreal height = 0;
            while (first < m_heights.size() && (page.duties == 0 || height + m_heights.at(first) <= room)) {
                height += m_heights.at(first++);
                ++page.duties;
            }
            const auto duties = static_cast<qreal>(std::max<qsizetype>(page.duties, 1));
            page.air = std::clamp((room - height) / duties, 0.0, mostRow - leastRow);
            m_pages << page;
        } while (first < m_heights.size());
    }
    m_pages.last().isLast = true;
}

qreal MapSheet::columnWidth(const Page &part) const
{
    const qreal room = right() - margin - m_first;
    return std::min(widestColumn, room / static_cast<qreal>(std::max<qsizetype>(part.people, 1)));
}

void MapSheet::paint(QPainter &painter, int number) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PagePainter page(painter, mapSheetSize());
    const Page &part = m_pages.at(number);
    paintHead(page, number);
    const qreal bottom = paintMatrix(painter, page, part);
    paintKey(painter, page, bottom);
    if (part.isLast) {
        paintNotes(page, bottom + keyHeight + noteGap);
    }
    paintFoot(page, number);
    painter.restore();
}

void MapSheet::paintHead(PagePainter &page, int) const
{
    const Tokens &t = page.tokens();
    const QString marking = m_words.marking.isEmpty() ? MapSheetText::tr("No marking set") : m_words.marking;
    page.text({margin, margin, right() - margin - 260, qreal(lineHeight(TextRole::PageTitle))}, title(),
        TextRole::PageTitle, t.text);
    page.text({right() - 250, margin, 250, qreal(lineHeight(TextRole::Marking))}, marking, TextRole::Marking, t.text,
        Qt::AlignRight);
    const QString subtitle
        = MapSheetText::tr("%1, who answers for what as of %2").arg(m_words.organization, dayText(m_map.asOf));
    page.text({margin, margin + 25, right() - margin, 16}, subtitle, TextRole::Label, t.muted);
    page.text({margin, margin + 44, right() - margin, qreal(lineHeight(TextRole::BodyMedium))}, m_words.sentence,
        TextRole::BodyMedium, t.text);
}

/// Where the key begins.
qreal MapSheet::paintMatrix(QPainter &painter, PagePainter &page, const Page &part) const
{
    const Tokens &t = page.tokens();
    const qreal top = margin + headHeight + namesHeight;
    paintNames(painter, page, part);
    qreal bottom = top;
    for (qsizetype row = part.firstDuty; row < part.firstDuty + part.duties; ++row) {
        const qreal height = m_heights.at(row) + part.air;
        paintDuty(painter, page, part, row, {margin, bottom, right() - margin, height});
        bottom += height;
    }
    const qreal end = margin + m_first + static_cast<qreal>(part.people) * columnWidth(part);
    for (qsizetype column = 0; column <= part.people; ++column) {
        page.vertical(margin + m_first + static_cast<qreal>(column) * columnWidth(part), top, bottom,
            PagePainter::Line::Hair, t.border);
    }
    page.horizontal(margin, end, top, PagePainter::Line::Rule, t.text);
    page.horizontal(margin, end, bottom, PagePainter::Line::Rule, t.text);
    paintSums(page, part, bottom);
    return bottom + 2 * sumHeight;
}

/// Names stand upright over their columns, which are narrower than a name.
void MapSheet::paintNames(QPainter &painter, PagePainter &page, const Page &part) const
{
    const Tokens &t = page.tokens();
    const qreal bottom = margin + headHeight + namesHeight;
    page.text({margin, bottom - 20, m_first, 16}, MapSheetText::tr("Clause and duty"), TextRole::LabelMedium, t.muted);
    for (qsizetype column = 0; column < part.people; ++column) {
        const qreal center = margin + m_first + (static_cast<qreal>(column) + .5) * columnWidth(part);
        const QRectF place = mirrored(painter.layoutDirection(), {{}, mapSheetSize()}, {center, bottom - 4, 0, 0});
        painter.save();
        painter.translate(place.topLeft());
        painter.rotate(-90);
        drawLine(painter, {0, -8, namesHeight - 6, 16}, shortName(m_map.people.at(part.firstPerson + column).name),
            TextRole::LabelMedium, t.text, Qt::AlignLeft | Qt::AlignAbsolute);
        painter.restore();
    }
}

void MapSheet::paintDuty(
    QPainter &painter, PagePainter &page, const Page &part, qsizetype row, const QRectF &line) const
{
    const Tokens &t = page.tokens();
    const MapDuty &duty = m_map.duties.at(row);
    const QRectF sheet({}, mapSheetSize());
    const qreal room = margin + m_first - textLeft(row) - cellEnd;
    const qreal height = textHeight(textOf(duty), roleOf(row), room);
    const qreal top = line.center().y() - height / 2;
    page.digits({margin, top, clauseRoom, height}, duty.clause, TextRole::Label, t.muted);
    page.glyph({margin + clauseRoom, top + 1, noteGlyph, noteGlyph}, m_statuses.value(row, Status::NotApplicable));
    page.text({textLeft(row), top, room, height}, textOf(duty), roleOf(row), t.text);
    for (qsizetype column = 0; column < part.people; ++column) {
        const DutyLetters letters = m_map.letters(duty, m_map.people.at(part.firstPerson + column));
        const qreal x = margin + m_first + static_cast<qreal>(column) * columnWidth(part);
        const QRectF cell(x, line.top(), columnWidth(part), line.height());
        paintLetters(painter, mirrored(painter.layoutDirection(), sheet, cell), letters, t);
    }
    page.horizontal(margin, margin + m_first + static_cast<qreal>(part.people) * columnWidth(part), line.bottom(),
        PagePainter::Line::Hair, t.border);
}

void MapSheet::paintSums(PagePainter &page, const Page &part, qreal top) const
{
    const Tokens &t = page.tokens();
    for (const bool isAccountable : {true, false}) {
        const qreal y = top + (isAccountable ? 1 : sumHeight + 1);
        const int limit = isAccountable ? ResponsibilityMap::accountableLimit : ResponsibilityMap::responsibleLimit;
        const QString words = isAccountable ? MapSheetText::tr("Accountable for, limit %1")
                                            : MapSheetText::tr("Responsible for, limit %1");
        page.text({margin, y, m_first, 16}, words.arg(limit), TextRole::Label, t.muted);
        for (qsizetype column = 0; column < part.people; ++column) {
            const DutyLoad load = m_map.load(m_map.people.at(part.firstPerson + column));
            const int count = isAccountable ? load.accountable : load.responsible;
            const qreal width = columnWidth(part);
            const qreal x = margin + m_first + static_cast<qreal>(column) * width;
            const bool isOver = count > limit;
            page.text({x + (isOver ? 8 : 0), y, width - (isOver ? 8 : 0), 16}, QLocale().toString(count),
                isOver ? TextRole::LabelStrong : TextRole::Label, t.text, Qt::AlignHCenter);
            if (isOver) {
                page.glyph({x + 1, y + 3, 11, 11}, Status::Watch);
            }
        }
    }
}

void MapSheet::paintKey(QPainter &painter, PagePainter &page, qreal top) const
{
    const Tokens &t = page.tokens();
    const std::pair<DutyLetter, QString> signs[] = {
        {DutyLetter::Accountable, MapSheetText::tr("accountable, one only")},
        {DutyLetter::Responsible, MapSheetText::tr("responsible")},
        {DutyLetter::Delegated, MapSheetText::tr("responsible by delegation")},
        {DutyLetter::Consulted, MapSheetText::tr("consulted")}, {DutyLetter::Informed, MapSheetText::tr("informed")}};
    qreal x = margin;
    for (const auto &[letter, words] : signs) {
        const QRectF box(x, top + 6, 24, 18);
        paintLetters(painter, mirrored(painter.layoutDirection(), {{}, mapSheetSize()}, box), letter, t);
        const qreal width = textWidth(words, TextRole::Label) + 2;
        page.text({x + 30, top + 7, width, 16}, words, TextRole::Label, t.text2);
        x += 30 + width + 18;
    }
}

void MapSheet::paintNotes(PagePainter &page, qreal top) const
{
    qreal y = top;
    for (qsizetype i = 0; i < m_notes.size(); i += 2) {
        qreal height = 0;
        for (qsizetype column = 0; column < 2 && i + column < m_notes.size(); ++column) {
            const Note &note = m_notes.at(i + column);
            const qreal x = margin + static_cast<qreal>(column) * (noteWidth() + 16);
            page.glyph({x, y + 2, noteGlyph, noteGlyph}, note.status);
            page.text({x + noteIndent, y, noteWidth() - noteIndent, note.height}, note.text, TextRole::Label,
                page.tokens().text);
            height = std::max(height, note.height);
        }
        y += height;
    }
}

void MapSheet::paintFoot(PagePainter &page, int number) const
{
    const qreal y = mapSheetSize().height() - margin - footHeight;
    const QString printed
        = MapSheetText::tr("Printed %1").arg(QLocale().toString(m_words.printedAt, QLocale::ShortFormat));
    const QString place = MapSheetText::tr("Page %1 of %2").arg(number + 1).arg(pageCount());
    page.text({margin, y, 400, footHeight}, printed, TextRole::Label, page.tokens().muted);
    page.text({right() - 300, y, 300, footHeight}, place, TextRole::Label, page.tokens().muted, Qt::AlignRight);
}

} // namespace binnacle
