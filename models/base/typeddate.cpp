#include "models/base/typeddate.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// Folded, with the digits of any script as ASCII, commas as spaces.
QString simplified(const QString &text)
{
    QString simple = folded(text);
    for (QChar &c : simple) {
        if (const int digit = c.digitValue(); digit >= 0) {
            c = QChar(u'0' + digit);
        } else if (c == u',') {
            c = u' ';
        }
    }
    return simple.simplified();
}

/// Whether a word is this one, in English or as translated.
bool isWord(const QString &word, const char *english)
{
    return word == QLatin1StringView(english) || word == folded(QCoreApplication::translate("typeddate", english));
}

/// 1 to 12; 0 when the word names no month. Three letters or more of a name are enough.
int monthOf(QString word)
{
    word.remove(u'.');
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            const std::array names{locale.monthName(month), locale.standaloneMonthName(month),
                locale.monthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month, QLocale::ShortFormat)};
            for (const QString &name : names) {
                const QString plain = folded(name).remove(u'.');
                if (plain == word || (word.size() >= 3 && plain.startsWith(word))) {
                    return month;
                }
            }
        }
    }
    return 0;
}

std::optional<QDate> validDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// `today`, `+14 days` and the like.
std::optional<QDate> relativeDay(const QString &simple, const QDate &today)
{
    for (const auto &[word, days] : {std::pair(QT_TRANSLATE_NOOP("typeddate", "today"), 0),
             std::pair(QT_TRANSLATE_NOOP("typeddate", "tomorrow"), 1),
             std::pair(QT_TRANSLATE_NOOP("typeddate", "yesterday"), -1)}) {
        if (isWord(simple, word)) {
            return today.addDays(days);
        }
    }
    static const QRegularExpression steps(u"^([+-]|\u2212) ?(\\d{1,4}) ?(\\p{L}*)$"_s);
    const QRegularExpressionMatch match = steps.match(simple);
    if (!match.hasMatch()) {
        return {};
    }
    const int count = match.captured(2).toInt() * (match.captured(1) == u"+" ? 1 : -1);
    const QString unit = match.captured(3);
    const auto is = [&](const char *one, const char *many) { return isWord(unit, one) || isWord(unit, many); };
    if (unit.isEmpty() || is(QT_TRANSLATE_NOOP("typeddate", "day"), QT_TRANSLATE_NOOP("typeddate", "days"))) {
        return today.addDays(count);
    }
    if (is(QT_TRANSLATE_NOOP("typeddate", "week"), QT_TRANSLATE_NOOP("typeddate", "weeks"))) {
        return today.addDays(7 * count);
    }
    if (is(QT_TRANSLATE_NOOP("typeddate", "month"), QT_TRANSLATE_NOOP("typeddate", "months"))) {
        return today.addMonths(count);
    }
    return {};
}

/// Minutes east of UTC; `z`, `utc`, `+02:00`, `-0530`.
std::optional<int> offsetOf(const QString &text)
{
    if (text == u"z" || text == u"utc") {
        return 0;
    }
    static const QRegularExpression form(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || minutes > 840 || match.captured(3).toInt() > 59) {
        return {};
    }
    return match.captured(1) == u"+" ? minutes : -minutes;
}

TypedTime atLocal(const QDate &day, const QTime &time, const QString &precision, int offset)
{
    const QDateTime utc = QDateTime(day, time, Qt::UTC).addSecs(-60 * offset);
    return {utc.toString(u"yyyy-MM-ddTHH:mm"_s) + u'Z', offset, precision};
}

/// Without summer time gaps: an hour that the zone skips gets the offset before the gap.
int offsetIn(const QTimeZone &zone, const QDate &day, const QTime &time)
{
    const QDateTime guess(day, time, Qt::UTC);
    const int first = zone.isValid() ? zone.offsetFromUtc(guess) : 0;
    return (zone.isValid() ? zone.offsetFromUtc(guess.addSecs(-first)) : 0) / 60;
}

/// A year or a month.
std::optional<std::pair<QDate, QString>> longSpan(const QString &simple)
{
    static const QRegularExpression yearOnly(u"^(\\d{4})$"_s);
    static const QRegularExpression isoMonth(u"^(\\d{4})-(\\d{2})$"_s);
    static const QRegularExpression namedMonth(u"^([\\p{L}.]+) (\\d{4})$"_s);
    int year = 0;
    int month = 1;
    QString precision = u"month"_s;
    if (const auto match = yearOnly.match(simple); match.hasMatch()) {
        year = match.captured(1).toInt();
        precision = u"year"_s;
    } else if (const auto iso = isoMonth.match(simple); iso.hasMatch()) {
        year = iso.captured(1).toInt();
        month = iso.captured(2).toInt();
    } else if (const auto named = namedMonth.match(simple); named.hasMatch()) {
        year = named.captured(2).toInt();
        month = monthOf(named.captured(1));
    }
    const QDate first(year, month, 1);
    return year > 0 && first.isValid() ? std::optional(std::pair(first, precision)) : std::nullopt;
}

} // namespace

std::optional<QDate> typedDate(const QString &text, const QDate &today)
{
    const QString simple = simplified(text);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(simple); match.hasMatch()) {
        return validDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    static const QRegularExpression dots(u"^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})$"_s);
    if (const auto match = dots.match(simple); match.hasMatch()) {
        return validDay(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    }
    static const QRegularExpression named(u"^(\\d{1,2})\\.? ([\\p{L}.]+) (\\d{4})$"_s);
    if (const auto match = named.match(simple); match.hasMatch()) {
        const int month = monthOf(match.captured(2));
        return month > 0 ? validDay(match.captured(3).toInt(), month, match.captured(1).toInt()) : std::nullopt;
    }
    return relativeDay(simple, today);
}

std::optional<TypedTime> typedTime(const QString &text, const QDate &today, const QTimeZone &zone)
{
    const QString simple = simplified(text);
    if (isWord(simple, QT_TRANSLATE_NOOP("typeddate", "not known"))
        || isWord(simple, QT_TRANSLATE_NOOP("typeddate", "unknown"))) {
        return TypedTime{.precision = u"unknown"_s};
    }
    if (const auto span = longSpan(simple)) {
        return atLocal(span->first, QTime(0, 0), span->second, offsetIn(zone, span->first, QTime(0, 0)));
    }
    static const QRegularExpression clock(
        u"^(.+?)(?: |t)(\\d{1,2})(?::(\\d{2})| ?h)(?: ?(z|utc|[+-]\\d{2}:?\\d{2}))?$"_s);
    const QRegularExpressionMatch match = clock.match(simple);
    const std::optional<QDate> day = typedDate(match.hasMatch() ? match.captured(1) : simple, today);
    if (!day) {
        return {};
    }
    if (!match.hasMatch()) {
        return atLocal(*day, QTime(0, 0), u"day"_s, offsetIn(zone, *day, QTime(0, 0)));
    }
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    const std::optional<int> offset
        = match.captured(4).isEmpty() ? offsetIn(zone, *day, time) : offsetOf(match.captured(4));
    if (!time.isValid() || !offset) {
        return {};
    }
    return atLocal(*day, time, match.captured(3).isEmpty() ? u"hour"_s : u"minute"_s, *offset);
}

QString timeText(const TypedTime &time, const QTimeZone &zone)
{
    if (time.precision == u"unknown") {
        return QCoreApplication::translate("typeddate", "Not known");
    }
    const QDate utcDay = QDate::fromString(time.at.left(10), Qt::ISODate);
    const QTime utcTime = QTime::fromString(time.at.mid(11, 5), u"HH:mm"_s);
    const QDateTime local = QDateTime(utcDay, utcTime, Qt::UTC).addSecs(60 * time.offset);
    const QLocale locale;
    if (time.precision == u"year" || time.precision == u"month" || time.precision == u"day") {
        const QString form = time.precision == u"year" ? u"yyyy"_s
            : time.precision == u"month"               ? u"MMM yyyy"_s
                                                       : u"d MMM yyyy"_s;
        return locale.toString(local.date(), form);
    }
    QString text = locale.toString(local.date(), u"d MMM yyyy"_s) + u' '
        + local.time().toString(time.precision == u"hour" ? u"HH'h'"_s : u"HH:mm"_s);
    if (time.offset != offsetIn(zone, local.date(), local.time())) {
        const int minutes = qAbs(time.offset);
        text += u" %1%2:%3"_s.arg(QChar(time.offset < 0 ? u'-' : u'+'))
                    .arg(minutes / 60, 2, 10, QChar(u'0'))
                    .arg(minutes % 60, 2, 10, QChar(u'0'));
    }
    return text;
}

} // namespace binnacle
