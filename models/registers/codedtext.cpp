#include "models/registers/codedtext.h"

#include "models/base/text.h"
#include "models/base/typeddate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct CodedText
{
    Q_DECLARE_TR_FUNCTIONS(CodedText)
};

constexpr int daysOfWeek = 7;
constexpr int leastRun = 3; ///< so many days in a row are told by the first and the last
constexpr int leastLetters = 2;
constexpr int leapYear = 2000; ///< has every day of a year

const QStringList &weekdays()
{
    static const QStringList codes{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return codes;
}

QString nameOfDay(qsizetype day)
{
    return QLocale().standaloneDayName(static_cast<int>(day) + 1);
}

/// The one day that begins like this in the language of the program or in English; -1: none, or several.
qsizetype dayNamed(const QString &typed)
{
    const QString wanted = folded(typed);
    qsizetype found = -1;
    for (qsizetype day = 0; day < daysOfWeek && wanted.size() >= leastLetters; ++day) {
        const bool isIt = folded(nameOfDay(day)).startsWith(wanted)
            || folded(QLocale::c().standaloneDayName(static_cast<int>(day) + 1)).startsWith(wanted);
        if (isIt && found >= 0) {
            return -1;
        }
        found = isIt ? day : found;
    }
    return found;
}

/// "mon to fri", "mon-fri" or one day, as its days; empty when it is neither.
QList<qsizetype> daysOf(const QString &typed)
{
    static const QRegularExpression between(u"\\s+to\\s+|\\s*[-–]\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    const QString word = u' ' % CodedText::tr("to", "Monday to Friday") % u' ';
    const QStringList ends = QString(typed).replace(word, u" to "_s, Qt::CaseInsensitive).split(between);
    const qsizetype first = dayNamed(ends.first().trimmed());
    const qsizetype last = dayNamed(ends.last().trimmed());
    if (first < 0 || last < 0 || ends.size() > 2) {
        return {};
    }
    QList<qsizetype> days{first};
    while (days.last() != last) {
        days << (days.last() + 1) % daysOfWeek;
    }
    return days;
}

} // namespace

QStringList listed(const QString &text)
{
    QStringList parts;
    static const QRegularExpression separator(u"[,;]"_s);
    for (const QString &part : text.split(separator)) {
        if (const QString word = part.trimmed(); !word.isEmpty()) {
            parts << word;
        }
    }
    return parts;
}

QString weekdaysText(const QString &codes)
{
    QList<qsizetype> days;
    for (const QString &code : listed(codes)) {
        days << weekdays().indexOf(code.toLower());
    }
    if (days.contains(-1)) {
        return codes;
    }
    QStringList words;
    for (qsizetype from = 0; from < days.size();) {
        qsizetype end = from + 1;
        while (end < days.size() && days.at(end) == days.at(end - 1) + 1) {
            ++end;
        }
        const bool isRun = end - from >= leastRun;
        words << (isRun ? CodedText::tr("%1 to %2").arg(nameOfDay(days.at(from)), nameOfDay(days.at(end - 1)))
                        : nameOfDay(days.at(from)));
        from = isRun ? end : from + 1;
    }
    return words.join(u", "_s);
}

std::optional<QString> weekdayCodes(const QString &typed)
{
    QList<qsizetype> all;
    for (const QString &part : listed(typed)) {
        const QList<qsizetype> days = daysOf(part);
        if (days.isEmpty()) {
            return {};
        }
        all += days;
    }
    QStringList codes;
    for (qsizetype day = 0; day < daysOfWeek; ++day) {
        if (all.contains(day)) {
            codes << weekdays().at(day);
        }
    }
    return codes.join(u',');
}

QString dayOfYearText(const QString &code)
{
    const QDate day = QDate::fromString(u"%1-%2"_s.arg(leapYear).arg(code), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, u"d MMMM"_s) : code;
}

std::optional<QString> dayOfYearCode(const QString &typed)
{
    const QString text = typed.simplified();
    const QDate kept = QDate::fromString(u"%1-%2"_s.arg(leapYear).arg(text), Qt::ISODate);
    const std::optional<QDate> day
        = kept.isValid() ? kept : typedDate(u"%1 %2"_s.arg(text).arg(leapYear), QDate(leapYear, 1, 1));
    return day && day->year() == leapYear ? std::optional(day->toString(u"MM-dd"_s)) : std::nullopt;
}

} // namespace binnacle
