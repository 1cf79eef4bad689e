#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace binnacle {

/// How exactly a time is known, coarsest first.
enum class Precision { Unknown, Year, Month, Day, Hour, Minute };

/// A time as a register keeps it: the first instant of what is known, and how exactly it is known.
struct KnownTime
{
    QDateTime local; ///< on the clock of the place where it happened, without zone; invalid when unknown
    Precision precision = Precision::Unknown;

    bool operator==(const KnownTime &) const = default;
};

QString precisionCode(Precision precision);
/// Empty when there is no such precision.
std::optional<Precision> precisionFromCode(const QString &code);

/// The first instant of the year, month, day, hour or minute in which the time lies.
QDateTime firstInstant(const QDateTime &time, Precision precision);
/// The same time, known no better than `coarsest` says.
KnownTime coarsened(const KnownTime &time, Precision coarsest);

/// How exactly a format can say a time: by its finest letter (y, M, d, H or h, m).
Precision precisionOfFormat(const QString &format);
/// Tries the formats in their order; empty when none fits.
std::optional<KnownTime> timeFromText(const QString &text, const QStringList &formats);

/// A time from year, month, day, hour and minute, as far as they are given one after the other: a day without its
/// month says nothing. Empty when they are not numbers or name no time of the calendar; with `coarserIfImpossible`
/// the parts before the impossible one count (29 February 2018 is February 2018).
std::optional<KnownTime> timeFromParts(const QStringList &parts, bool coarserIfImpossible);

/// What is known about a time that lies `amount` units after another one: never more than the coarser of the two, and
/// nothing when the unit is finer than what is known of the first (four hours after "May 2013" may be June).
/// `unit` is one of second, minute, hour, day, week, month, year; a week counts as exact to the month.
KnownTime timeAfter(const KnownTime &first, const QString &unit, qint64 amount);
/// Whether timeAfter() knows the unit.
bool isTimeUnit(const QString &unit);

} // namespace binnacle
