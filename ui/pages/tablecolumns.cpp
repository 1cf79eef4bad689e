#include "ui/pages/tablecolumns.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int smallestWidth = 48;
static constexpr int smallestWords = 80;
static constexpr int smallestRest = 140; // for the column that takes what is left

TableColumns::TableColumns(QTableView &table, const RegisterView &view)
    : QObject(&table)
    , m_table(table)
    , m_view(view)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setMinimumSectionSize(smallestWidth);
    header.setSectionsMovable(true);
    connect(&header, &QHeaderView::sectionResized, this, &TableColumns::resized);
    connect(&header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isOwnDoing) {
            emit changed();
        }
    });
    for (const ViewColumn &column : view.columns) {
        m_widths << column.width;
        m_hidden << false;
    }
}

void TableColumns::applyHidden()
{
    for (int column = 0; column < count(); ++column) {
        const bool isLeftOut = m_isEssential && !m_view.columns.at(column).isEssential;
        m_table.setColumnHidden(column, m_isEssential ? isLeftOut : m_hidden.at(column));
    }
    fit();
}

void TableColumns::setEssentialOnly(bool isEssential)
{
    m_isEssential = isEssential;
    applyHidden();
}

QList<int> TableColumns::fittingWidths() const
{
    QList<int> widths = m_widths;
    QList<int> least = m_widths;
    int over = -m_table.viewport()->width();
    int give = 0;
    for (int column = 0; column < count(); ++column) {
        if (m_table.isColumnHidden(column)) {
            continue;
        }
        const ViewColumn &described = m_view.columns.at(column);
        const bool isOfWords = described.kind == CellKind::Text && described.width == m_widths.at(column);
        const int name = m_table.horizontalHeader()->sectionSizeHint(column);
        least[column] = isOfWords ? std::min(widths.at(column), std::max(smallestWords, name)) : widths.at(column);
        give += widths.at(column) - least.at(column);
        over += widths.at(column) == 0 ? smallestRest : widths.at(column);
    }
    for (int column = 0; column < count() && over > 0 && give > 0; ++column) {
        const int part = widths.at(column) - least.at(column);
        widths[column] -= std::min(part, part * over / give + 1);
    }
    return widths;
}

void TableColumns::fit()
{
    const QScopedValueRollback<bool> own(m_isOwnDoing, true);
    const QList<int> widths = fittingWidths();
    int rest = m_table.viewport()->width();
    int wide = -1;
    int last = -1;
    for (int column = 0; column < count(); ++column) {
        if (m_table.isColumnHidden(column)) {
            continue;
        }
        last = column;
        if (widths.at(column) == 0) {
            wide = column;
            continue;
        }
        m_table.setColumnWidth(column, widths.at(column));
        rest -= widths.at(column);
    }
    if (wide >= 0) {
        m_table.setColumnWidth(wide, std::max(smallestRest, rest));
    } else if (last >= 0 && rest > 0) {
        m_table.setColumnWidth(last, widths.at(last) + rest);
    }
}

/// The edge behind the column that takes what is left is the start of its neighbor.
void TableColumns::resized(int column, int before, int now)
{
    if (m_isOwnDoing || before == 0 || now == 0) {
        return;
    }
    if (m_widths.at(column) != 0) {
        m_widths[column] = now;
    } else if (const int next = neighbor(column, 1); next >= 0) {
        m_widths[next] = std::max(smallestWidth, m_widths.at(next) + before - now);
    }
    fit();
    emit changed();
}

int TableColumns::neighbor(int column, int step) const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int visual = header.visualIndex(column) + step; visual >= 0 && visual < count(); visual += step) {
        if (!header.isSectionHidden(header.logicalIndex(visual))) {
            return header.logicalIndex(visual);
        }
    }
    return -1;
}

void TableColumns::setShown(int column, bool isShown)
{
    if (!isShown && m_hidden.count(false) == 1) {
        return;
    }
    m_hidden[column] = !isShown;
    applyHidden();
    emit changed();
}

bool TableColumns::canMove(int column, int step) const
{
    return neighbor(column, step) >= 0;
}

void TableColumns::move(int column, int step)
{
    if (const int other = neighbor(column, step); other >= 0) {
        QHeaderView &header = *m_table.horizontalHeader();
        header.moveSection(header.visualIndex(column), header.visualIndex(other));
    }
}

void TableColumns::reset()
{
    const QScopedValueRollback<bool> own(m_isOwnDoing, true);
    QHeaderView &header = *m_table.horizontalHeader();
    for (int column = 0; column < count(); ++column) {
        header.moveSection(header.visualIndex(column), column);
        m_widths[column] = m_view.columns.at(column).width;
        m_hidden[column] = false;
    }
    applyHidden();
    emit changed();
}

QString TableColumns::idOf(int column) const
{
    const qsizetype field = m_view.columns.at(column).field;
    return field == ViewColumn::reference ? u"reference"_s : QString::fromLatin1(m_view.schema->field(field).column);
}

int TableColumns::columnWithId(const QString &id) const
{
    for (int column = 0; column < count(); ++column) {
        if (idOf(column) == id) {
            return column;
        }
    }
    return -1;
}

// In the order shown: "reference:118 title:0 grade:124:hidden".
QString TableColumns::look() const
{
    QStringList parts;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = m_table.horizontalHeader()->logicalIndex(visual);
        parts << idOf(column) % u':' % QString::number(m_widths.at(column))
                % (m_hidden.at(column) ? u":hidden"_s : QString());
    }
    return parts.join(u' ');
}

void TableColumns::setLook(const QString &look)
{
    const QScopedValueRollback<bool> own(m_isOwnDoing, true);
    QHeaderView &header = *m_table.horizontalHeader();
    int visual = 0;
    for (const QString &part : look.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u':');
        const int column = columnWithId(words.first());
        if (column < 0) {
            continue; // of another version
        }
        header.moveSection(header.visualIndex(column), visual++);
        const int width = words.value(1).toInt();
        const bool isFlexible = m_view.columns.at(column).width == 0;
        m_widths[column] = isFlexible ? 0 : std::max(smallestWidth, width);
        m_hidden[column] = words.value(2) == u"hidden" && m_hidden.count(false) > 1;
    }
    applyHidden();
}

} // namespace binnacle
