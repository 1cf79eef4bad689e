#include "models/base/decimaltext.h"
#include "models/measures/codes.h"
#include "models/measures/panelcodec.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

template <typename List, typename Write> QJsonArray toArray(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list) {
        array.append(write(item));
    }
    return array;
}

QJsonValue textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

template <typename Enum> QJsonValue wordOf(Enum value)
{
    return QJsonValue(codeOf(value));
}

QJsonValue dateOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// Not known and infinite are null: a series has no infinite readings, and a band is open there.
QJsonValue numberOf(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(statisticText(*number)) : QJsonValue();
}

QJsonObject sentenceOf(const Sentence &sentence)
{
    const auto argument = [](const auto &pair) {
        return QJsonObject{{u"name"_s, textOf(pair.first)}, {u"value"_s, textOf(pair.second)}};
    };
    return {
        {u"arguments"_s, toArray(sentence.arguments, argument)},
        {u"id"_s, textOf(sentence.id)},
        {u"text"_s, textOf(sentence.text)},
    };
}

QJsonObject seriesOf(const Figure::Series &series)
{
    return {
        {u"id"_s, textOf(series.id)},
        {u"name"_s, textOf(series.name)},
        {u"values"_s, toArray(series.values, numberOf)},
    };
}

QJsonObject lineOf(const Figure::Line &line)
{
    Q_ASSERT(std::isfinite(line.value));
    return {{u"id"_s, textOf(line.id)}, {u"name"_s, textOf(line.name)}, {u"value"_s, statisticText(line.value)}};
}

QJsonObject markOf(const Figure::Mark &mark)
{
    return {
        {u"category"_s, mark.category},
        {u"status"_s, wordOf(mark.status)},
        {u"text"_s, textOf(mark.text)},
        {u"until"_s, mark.until ? QJsonValue(*mark.until) : QJsonValue()},
    };
}

QJsonObject placeOf(const Figure::Place &place)
{
    return {
        {u"impact"_s, place.impact},
        {u"likelihood"_s, place.likelihood},
        {u"reference"_s, textOf(place.reference)},
    };
}

QJsonValue bandOf(const std::optional<std::pair<double, double>> &band)
{
    if (!band) {
        return QJsonValue();
    }
    return QJsonObject{{u"high"_s, numberOf(band->second)}, {u"low"_s, numberOf(band->first)}};
}

QJsonObject figureOf(const Figure &figure)
{
    return {
        {u"band"_s, bandOf(figure.band)},
        {u"categories"_s, toArray(figure.categories, textOf)},
        {u"kind"_s, wordOf(figure.kind)},
        {u"lines"_s, toArray(figure.lines, lineOf)},
        {u"marks"_s, toArray(figure.marks, markOf)},
        {u"places"_s, toArray(figure.places, placeOf)},
        {u"series"_s, toArray(figure.series, seriesOf)},
        {u"statuses"_s, toArray(figure.statuses, wordOf<Status>)},
        {u"unit"_s, textOf(figure.unit)},
    };
}

QJsonObject columnOf(const PanelTable::Column &column)
{
    return {
        {u"align"_s, wordOf(column.align)},
        {u"id"_s, textOf(column.id)},
        {u"title"_s, textOf(column.title)},
    };
}

QJsonObject rowOf(const PanelTable::Row &row)
{
    return {
        {u"cells"_s, toArray(row.cells, textOf)},
        {u"record"_s, row.recordId},
        {u"register"_s, textOf(row.registerId)},
        {u"status"_s, wordOf(row.status)},
    };
}

QJsonObject tableOf(const PanelTable &table)
{
    return {
        {u"columns"_s, toArray(table.columns, columnOf)},
        {u"rows"_s, toArray(table.rows, rowOf)},
        {u"total"_s, table.total},
    };
}

QJsonObject sourceOf(const PanelSource &source)
{
    return {
        {u"counted"_s, source.counted},
        {u"excluded"_s, source.excluded},
        {u"note"_s, textOf(source.note)},
        {u"register"_s, textOf(source.registerId)},
    };
}

} // namespace

QJsonObject toJson(const Panel &panel)
{
    const QJsonObject period{
        {u"as_of"_s, dateOf(panel.period.asOf)},
        {u"from"_s, dateOf(panel.period.from)},
        {u"to"_s, dateOf(panel.period.to)},
    };
    return {
        {u"figure"_s, figureOf(panel.figure)},
        {u"format"_s, QString::fromUtf16(panelFormat)},
        {u"id"_s, textOf(panel.id)},
        {u"page"_s, textOf(panel.page)},
        {u"period"_s, period},
        {u"remarks"_s, toArray(panel.remarks, sentenceOf)},
        {u"sentence"_s, sentenceOf(panel.sentence)},
        {u"sources"_s, toArray(panel.sources, sourceOf)},
        {u"status"_s, wordOf(panel.status)},
        {u"table"_s, tableOf(panel.table)},
        {u"title"_s, textOf(panel.title)},
    };
}

} // namespace binnacle
