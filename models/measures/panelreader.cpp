#include "models/base/decimaltext.h"
#include "models/base/strictobject.h"
#include "models/measures/codes.h"
#include "models/measures/panelcodec.h"

#include <QCoreApplication>
#include <limits>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

int integer(StrictObject &from, QLatin1StringView key, int low = 0, int high = std::numeric_limits<int>::max())
{
    return static_cast<int>(from.integer(key, low, high));
}

template <typename Enum> Enum wordIn(StrictObject &from, const QString &key, const QJsonValue &value)
{
    const std::optional<Enum> word = fromCode<Enum>(value.toString());
    if (!word) {
        from.refuse(key, u"not a word known here"_s);
    }
    return word.value_or(Enum{});
}

template <typename Enum> Enum word(StrictObject &from, QLatin1StringView key)
{
    return wordIn<Enum>(from, key, from.value(key));
}

/// Null is none; anything else must be a number as text, written as statisticText() writes it.
std::optional<double> numberIn(StrictObject &from, const QString &key, const QJsonValue &value)
{
    if (value.isNull()) {
        return {};
    }
    const std::optional<double> number = numberFromText(value.toString());
    if (!number || statisticText(*number) != value.toString()) {
        from.refuse(key, u"not a number of at most nine digits in plain notation"_s);
    }
    return number;
}

QDate date(StrictObject &from, QLatin1StringView key)
{
    const QJsonValue value = from.value(key);
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isNull() && day.toString(Qt::ISODate) != value.toString()) {
        from.refuse(key, u"not a date"_s);
    }
    return day;
}

QStringList texts(StrictObject &from, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue item : from.array(key)) {
        if (!item.isString()) {
            from.refuse(key, u"not an array of strings"_s);
        }
        list << item.toString();
    }
    return list;
}

Sentence sentenceIn(StrictObject &from)
{
    Sentence sentence{.id = from.text("id"_L1), .text = from.text("text"_L1)};
    from.objects("arguments"_L1, [&](StrictObject &argument) {
        const QString name = argument.text("name"_L1);
        sentence.arguments << std::pair(name, argument.text("value"_L1));
    });
    return sentence;
}

Figure::Series seriesIn(StrictObject &from)
{
    Figure::Series series{from.text("id"_L1), from.text("name"_L1), {}};
    for (const QJsonValue value : from.array("values"_L1)) {
        series.values << numberIn(from, u"values"_s, value);
    }
    return series;
}

Figure::Line lineIn(StrictObject &from)
{
    const std::optional<double> value = numberIn(from, u"value"_s, from.value("value"_L1));
    if (!value) {
        from.refuse(u"value"_s, u"not a number"_s);
    }
    return {from.text("id"_L1), from.text("name"_L1), value.value_or(0)};
}

Figure::Mark markIn(StrictObject &from)
{
    Figure::Mark mark;
    mark.category = integer(from, "category"_L1);
    if (!from.value("until"_L1).isNull()) {
        mark.until = integer(from, "until"_L1);
    }
    mark.status = word<Status>(from, "status"_L1);
    mark.text = from.text("text"_L1);
    return mark;
}

Figure::Place placeIn(StrictObject &from)
{
    return {from.text("reference"_L1), integer(from, "likelihood"_L1, 1, 5), integer(from, "impact"_L1, 1, 5)};
}

void readBand(StrictObject &from, Figure &figure)
{
    if (from.value("band"_L1).isNull()) {
        return;
    }
    from.object("band"_L1, [&](StrictObject &band) {
        const std::optional<double> low = numberIn(band, u"low"_s, band.value("low"_L1));
        const std::optional<double> high = numberIn(band, u"high"_s, band.value("high"_L1));
        figure.band = {low.value_or(-infinite), high.value_or(infinite)};
    });
}

Figure figureIn(StrictObject &from)
{
    Figure figure;
    figure.kind = word<Figure::Kind>(from, "kind"_L1);
    figure.unit = from.text("unit"_L1);
    figure.categories = texts(from, "categories"_L1);
    from.objects("series"_L1, [&](StrictObject &item) { figure.series << seriesIn(item); });
    from.objects("lines"_L1, [&](StrictObject &item) { figure.lines << lineIn(item); });
    readBand(from, figure);
    from.objects("marks"_L1, [&](StrictObject &item) { figure.marks << markIn(item); });
    for (const QJsonValue value : from.array("statuses"_L1)) {
        figure.statuses << wordIn<Status>(from, u"statuses"_s, value);
    }
    from.objects("places"_L1, [&](StrictObject &item) { figure.places << placeIn(item); });
    return figure;
}

PanelTable::Row rowIn(StrictObject &from)
{
    PanelTable::Row row{texts(from, "cells"_L1), from.text("register"_L1)};
    row.recordId = from.integer("record"_L1, 0, std::numeric_limits<qint64>::max());
    row.status = word<Status>(from, "status"_L1);
    return row;
}

PanelTable tableIn(StrictObject &from)
{
    PanelTable table;
    from.objects("columns"_L1, [&](StrictObject &item) {
        const PanelTable::Align align = word<PanelTable::Align>(item, "align"_L1);
        table.columns << PanelTable::Column{item.text("id"_L1), item.text("title"_L1), align};
    });
    from.objects("rows"_L1, [&](StrictObject &item) { table.rows << rowIn(item); });
    table.total = integer(from, "total"_L1);
    return table;
}

PanelSource sourceIn(StrictObject &from)
{
    PanelSource source{.registerId = from.text("register"_L1)};
    source.counted = integer(from, "counted"_L1);
    source.excluded = integer(from, "excluded"_L1);
    source.note = from.text("note"_L1);
    return source;
}

Panel panelIn(StrictObject &from)
{
    Panel panel;
    from.text("format"_L1);
    panel.id = from.text("id"_L1);
    panel.page = from.text("page"_L1);
    panel.title = from.text("title"_L1);
    from.object("period"_L1, [&](StrictObject &period) {
        panel.period = {date(period, "from"_L1), date(period, "to"_L1), date(period, "as_of"_L1)};
    });
    panel.status = word<Status>(from, "status"_L1);
    from.object("sentence"_L1, [&](StrictObject &item) { panel.sentence = sentenceIn(item); });
    from.objects("remarks"_L1, [&](StrictObject &item) { panel.remarks << sentenceIn(item); });
    from.object("figure"_L1, [&](StrictObject &item) { panel.figure = figureIn(item); });
    from.object("table"_L1, [&](StrictObject &item) { panel.table = tableIn(item); });
    from.objects("sources"_L1, [&](StrictObject &item) { panel.sources << sourceIn(item); });
    return panel;
}

Error failure(Error::Code code, const char *message, const QString &detail)
{
    return {code, QCoreApplication::translate("binnacle::PanelCodec", message), detail};
}

} // namespace

Result<Panel> panelFromJson(const QJsonObject &object)
{
    const QString format = object.value("format"_L1).toString();
    if (format != QStringView(panelFormat) && format.startsWith("binnacle-panel-"_L1)) {
        return failure(Error::Code::Newer,
            QT_TRANSLATE_NOOP("binnacle::PanelCodec", "This panel was written by a later version of the program."),
            format);
    }
    QString problem;
    StrictObject from(object, &problem);
    if (format != QStringView(panelFormat)) {
        from.refuse(u"format"_s, u"not a panel"_s);
    }
    const Panel panel = panelIn(from);
    from.finish();
    if (!problem.isEmpty()) {
        return failure(Error::Code::Damaged,
            QT_TRANSLATE_NOOP("binnacle::PanelCodec", "This panel is damaged and cannot be read."), problem);
    }
    return panel;
}

} // namespace binnacle
