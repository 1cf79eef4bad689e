#include "models/measures/wording.h"

#include "models/base/decimaltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

enum class Kind { Count, Percentage, Hours, Days, Other };

static Kind kindOf(const MeasureUnit &unit)
{
    if (unit.unit == u"%") {
        return Kind::Percentage;
    }
    if (unit.unit == u"count") {
        return Kind::Count;
    }
    if (unit.unit == u"hours") {
        return Kind::Hours;
    }
    return unit.unit == u"days" ? Kind::Days : Kind::Other;
}

static QString number(double value, int decimals)
{
    const double rounded = decimalText(value, decimals).toDouble();
    return QLocale().toString(rounded, 'f', decimals);
}

QString numberText(double value, const MeasureUnit &unit)
{
    if (kindOf(unit) != Kind::Percentage) {
        return number(value, unit.decimals);
    }
    // A full hundred needs no decimals; they would claim a precision that is not there.
    const int decimals = value >= 100 ? 0 : unit.decimals;
    return Wording::tr("%1%").arg(number(value, decimals));
}

QString unitText(const MeasureUnit &unit)
{
    switch (kindOf(unit)) {
    case Kind::Percentage:
        return {};
    case Kind::Count:
        return unit.aggregation == u"rolling 12 m" ? Wording::tr("in 12 months")
            : unit.aggregation == u"rolling 3 m"   ? Wording::tr("in 3 months")
                                                   : QString();
    case Kind::Hours:
        return Wording::tr("hours");
    case Kind::Days:
        return Wording::tr("days");
    case Kind::Other:
        return unit.unit;
    }
    Q_UNREACHABLE();
}

/// The count that decides the form of a word: what is shown with decimals ("1.0 days") is never one.
static int pluralOf(const QString &shown)
{
    bool isWhole = false;
    const int count = QLocale().toInt(shown, &isWhole);
    return isWhole ? count : 2;
}

// A bound is round: "16 h", "95%", never "16.0 h".
static QString bound(double value, const MeasureUnit &unit)
{
    const QString text = QLocale().toString(value, 'g', 6);
    switch (kindOf(unit)) {
    case Kind::Percentage:
        return Wording::tr("%1%").arg(text);
    case Kind::Hours:
        return Wording::tr("%1 h").arg(text);
    case Kind::Days:
        return Wording::tr("%1 day(s)", nullptr, pluralOf(text)).arg(text);
    default:
        return text;
    }
}

QString appetiteText(const Bands &bands, const MeasureUnit &unit)
{
    const QString edge = bound(bands.appetite, unit);
    switch (bands.direction) {
    case Direction::Higher:
        return Wording::tr("%1 or more").arg(edge);
    case Direction::Lower:
        return kindOf(unit) == Kind::Count ? Wording::tr("%1 or fewer").arg(edge) : Wording::tr("%1 or less").arg(edge);
    case Direction::Range:
        return Wording::tr("%1 to %2").arg(edge, bound(bands.appetiteHigh, unit));
    }
    Q_UNREACHABLE();
}

QString changeText(double before, double now, const MeasureUnit &unit)
{
    const double shownBefore = decimalText(before, unit.decimals).toDouble();
    const double shownNow = decimalText(now, unit.decimals).toDouble();
    const QString size = number(std::abs(shownNow - shownBefore), unit.decimals);
    if (decimalText(shownNow - shownBefore, unit.decimals).toDouble() == 0) {
        return Wording::tr("unchanged");
    }
    const bool isMore = shownNow > shownBefore;
    const int count = pluralOf(size);
    switch (kindOf(unit)) {
    case Kind::Percentage:
        return (isMore ? Wording::tr("%1 point(s) higher", nullptr, count)
                       : Wording::tr("%1 point(s) lower", nullptr, count))
            .arg(size);
    case Kind::Hours:
        return isMore ? Wording::tr("%1 h slower").arg(size) : Wording::tr("%1 h faster").arg(size);
    case Kind::Days:
        return (
            isMore ? Wording::tr("%1 day(s) longer", nullptr, count) : Wording::tr("%1 day(s) shorter", nullptr, count))
            .arg(size);
    case Kind::Count:
        return isMore ? Wording::tr("%1 more").arg(size) : Wording::tr("%1 fewer").arg(size);
    case Kind::Other:
        return isMore ? Wording::tr("%1 higher").arg(size) : Wording::tr("%1 lower").arg(size);
    }
    Q_UNREACHABLE();
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString monthText(const QString &month, bool withYear)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    return QLocale().toString(first, withYear ? u"MMM yyyy"_s : u"MMM"_s);
}

} // namespace binnacle
