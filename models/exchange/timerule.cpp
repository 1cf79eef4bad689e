#include "models/exchange/timerule.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr std::array precisionCodes{"unknown", "year", "month", "day", "hour", "minute"};

QString precisionCode(Precision precision)
{
    return QString::fromLatin1(precisionCodes.at(static_cast<size_t>(precision)));
}

std::optional<Precision> precisionFromCode(const QString &code)
{
    for (size_t i = 0; i < precisionCodes.size(); ++i) {
        if (code == QLatin1StringView(precisionCodes.at(i))) {
            return static_cast<Precision>(i);
        }
    }
    return {};
}

QDateTime firstInstant(const QDateTime &time, Precision precision)
{
    const QDate date = time.date();
    const int month = precision >= Precision::Month ? date.month() : 1;
    const int day = precision >= Precision::Day ? date.day() : 1;
    const int hour = precision >= Precision::Hour ? time.time().hour() : 0;
    const int minute = precision >= Precision::Minute ? time.time().minute() : 0;
    return QDateTime(QDate(date.year(), month, day), QTime(hour, minute), Qt::UTC);
}

KnownTime coarsened(const KnownTime &time, Precision coarsest)
{
    const Precision precision = std::min(time.precision, coarsest);
    return precision == Precision::Unknown ? KnownTime() : KnownTime{firstInstant(time.local, precision), precision};
}

Precision precisionOfFormat(const QString &format)
{
    QString letters;
    bool isQuoted = false;
    for (const QChar c : format) {
        isQuoted = c == u'\'' ? !isQuoted : isQuoted;
        letters += isQuoted ? QChar() : c;
    }
    return letters.contains(u'm')                          ? Precision::Minute
        : letters.contains(u'H') || letters.contains(u'h') ? Precision::Hour
        : letters.contains(u'd')                           ? Precision::Day
        : letters.contains(u'M')                           ? Precision::Month
        : letters.contains(u'y')                           ? Precision::Year
                                                           : Precision::Unknown;
}

std::optional<KnownTime> timeFromText(const QString &text, const QStringList &formats)
{
    for (const QString &format : formats) {
        const QDateTime read = QDateTime::fromString(text, format);
        if (read.isValid()) {
            const Precision precision = precisionOfFormat(format);
            return KnownTime{firstInstant(QDateTime(read.date(), read.time(), Qt::UTC), precision), precision};
        }
    }
    return {};
}

std::optional<KnownTime> timeFromParts(const QStringList &parts, bool coarserIfImpossible)
{
    static constexpr std::array precisions{
        Precision::Year, Precision::Month, Precision::Day, Precision::Hour, Precision::Minute};
    std::array<int, 5> values{1, 1, 1, 0, 0};
    KnownTime known;
    for (size_t i = 0; i < precisions.size() && static_cast<qsizetype>(i) < parts.size(); ++i) {
        const QString &part = parts.at(static_cast<qsizetype>(i));
        if (part.isEmpty()) {
            break;
        }
        bool isNumber = false;
        values.at(i) = part.toInt(&isNumber);
        const QDateTime local(QDate(values[0], values[1], values[2]), QTime(values[3], values[4]), Qt::UTC);
        const bool isPossible = isNumber && values[0] >= 1 && values[0] <= 9999 && local.isValid();
        if (!isPossible) {
            return coarserIfImpossible ? std::optional(known) : std::nullopt;
        }
        known = {local, precisions.at(i)};
    }
    return known;
}

struct Unit
{
    const char *code;
    Precision exactTo;
    qint64 seconds; ///< 0: counted by the calendar
    int months;
};

static constexpr std::array units{
    Unit{"second", Precision::Minute, 1, 0},
    Unit{"minute", Precision::Minute, 60, 0},
    Unit{"hour", Precision::Hour, 3600, 0},
    Unit{"day", Precision::Day, 86400, 0},
    Unit{"week", Precision::Month, 7 * 86400, 0},
    Unit{"month", Precision::Month, 0, 1},
    Unit{"year", Precision::Year, 0, 12},
};

static const Unit *findUnit(const QString &code)
{
    const auto unit = std::find_if(
        units.begin(), units.end(), [&](const Unit &known) { return code == QLatin1StringView(known.code); });
    return unit == units.end() ? nullptr : &*unit;
}

bool isTimeUnit(const QString &unit)
{
    return findUnit(unit) != nullptr;
}

KnownTime timeAfter(const KnownTime &first, const QString &code, qint64 amount)
{
    const Unit *unit = findUnit(code);
    static constexpr qint64 largest = 100'000'000;
    if (!unit || first.precision == Precision::Unknown || unit->exactTo > first.precision || amount < 0
        || amount > largest) {
        return {};
    }
    const bool isWeekInMonth
        = unit->exactTo == Precision::Month && unit->seconds > 0 && first.precision < Precision::Day;
    if (isWeekInMonth) {
        return {};
    }
    const QDateTime later = unit->seconds > 0 ? first.local.addSecs(amount * unit->seconds)
                                              : first.local.addMonths(static_cast<int>(amount * unit->months));
    const bool isPossible = later.isValid() && later.date().year() <= 9999;
    return isPossible ? coarsened({later, first.precision}, unit->exactTo) : KnownTime();
}

} // namespace binnacle
