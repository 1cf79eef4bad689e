#include "models/registers/standard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

const QList<StandardItem> &standardItems()
{
    static const QList<StandardItem> &items = frameworkItems(u"iso27001_2022"_s);
    return items;
}

QString standardTitle(QStringView id)
{
    const QList<StandardItem> &items = standardItems();
    const auto found
        = std::find_if(items.begin(), items.end(), [&](const StandardItem &item) { return item.id == id; });
    return found == items.end() ? QString() : found->title;
}

bool isWithinItem(QStringView item, QStringView whole)
{
    if (whole.isEmpty() || !item.startsWith(whole)) {
        return false;
    }
    return item.size() == whole.size() || item.at(whole.size()) == u'.' || item.at(whole.size()) == u' ';
}

/// Numbers of the parts; letters stand behind numbers, and the A of Annex A behind all clauses.
static QList<int> placeOf(QStringView item)
{
    static constexpr int letters = 1000;
    QList<int> place;
    QString part;
    const auto close = [&] {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        place << (isNumber ? number : part.isEmpty() ? 0 : letters + part.front().unicode());
        part.clear();
    };
    for (const QChar c : item) {
        if (c == u'.' || c == u' ') {
            close();
        } else {
            part += c;
        }
    }
    close();
    return place;
}

bool isBeforeInStandard(QStringView item, QStringView other)
{
    return placeOf(item) < placeOf(other);
}

static bool isClauseNumber(const QString &id)
{
    return id.contains(u'.')
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

QList<StandardItem> smallestClauses()
{
    QList<StandardItem> smallest;
    for (const StandardItem &item : standardItems()) {
        const bool hasParts = std::any_of(standardItems().begin(), standardItems().end(),
            [&](const StandardItem &part) { return part.parent == item.id && isClauseNumber(part.id); });
        if (isClauseNumber(item.id) && !hasParts) {
            smallest << item;
        }
    }
    return smallest;
}

} // namespace binnacle
