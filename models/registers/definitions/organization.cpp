#include "models/registers/definitions/organization.h"

#include "models/registers/frameworks.h"
#include "models/registers/rules.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::organization {

static constexpr qsizetype largestLogo = 1 << 20;

static bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Those with which some country pays. ISO 4217 has a few more, such as metals.
static bool isKnownCurrency(const QString &code)
{
    static const QSet<QString> known = [] {
        QSet<QString> codes;
        for (const QLocale &locale :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        }
        return codes;
    }();
    return known.contains(code);
}

/// 29 February does not come each year.
static bool isDayOfEachYear(const QString &day)
{
    return day.size() == 5 && QDate::fromString(u"2001-"_s + day, Qt::ISODate).isValid();
}

static bool isZone(const QString &name)
{
    return !name.startsWith(u"UTC+") && !name.startsWith(u"UTC-") && QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

static void judgeDays(Rules &rules)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    if (rules.changed(WorkingDays)) {
        for (const QString &name : rules.text(WorkingDays).split(u',')) {
            if (!names.contains(name.trimmed().toLower())) {
                rules.refuse(WorkingDays,
                    RuleText::tr("“%1” is no working day. Enter some of %2, with commas between them.")
                        .arg(name.trimmed(), names.join(u',')));
                break;
            }
        }
    }
    if (rules.changed(Holidays)) {
        for (const QString &line : rules.text(Holidays).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty() && !QDate::fromString(line.trimmed(), Qt::ISODate).isValid()) {
                rules.refuse(Holidays,
                    RuleText::tr("“%1” is no day. Enter one day a line, such as 2026-12-25.").arg(line.trimmed()));
                break;
            }
        }
    }
}

static void judgeFrameworks(Rules &rules)
{
    const QStringList known = frameworkNames();
    for (const QString &name : rules.text(Frameworks).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(name.trimmed())) {
            rules.refuse(Frameworks,
                RuleText::tr("There is no framework “%1”. Known are: %2.").arg(name.trimmed(), known.join(", "_L1)));
            return;
        }
    }
}

static void judgeLogo(Rules &rules, const QByteArray &logo)
{
    const bool isPng = logo.startsWith("\x89PNG\r\n\x1a\n");
    if (logo.size() > largestLogo) {
        rules.refuse(Logo, RuleText::tr("The logo is larger than 1 MiB. Choose a smaller one."));
    } else if (!isPng && !logo.first(std::min<qsizetype>(logo.size(), 4096)).contains("<svg")) {
        rules.refuse(Logo, RuleText::tr("A logo is a PNG or SVG picture. Choose another file."));
    }
}

QList<Issue> check(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(organization::schema, before, after, others);
    if (rules.changed(Currency) && !isCurrency(rules.text(Currency))) {
        rules.refuse(Currency, RuleText::tr("A currency is three capital letters (ISO 4217), such as EUR."));
    } else if (rules.changed(Currency) && !isKnownCurrency(rules.text(Currency))) {
        rules.warn(Currency, RuleText::tr("No country pays with %1. Is it the right code?").arg(rules.text(Currency)));
    }
    if (rules.changed(FiscalYearStart) && !isDayOfEachYear(rules.text(FiscalYearStart))) {
        rules.refuse(FiscalYearStart, RuleText::tr("Enter month and day of the first day of the year, such as 07-01."));
    }
    if (rules.changed(TimeZone) && !isZone(rules.text(TimeZone))) {
        rules.refuse(TimeZone,
            RuleText::tr("There is no time zone “%1”. Enter its name, such as Europe/London.")
                .arg(rules.text(TimeZone)));
    }
    judgeDays(rules);
    if (rules.changed(Frameworks)) {
        judgeFrameworks(rules);
    }
    if (rules.changed(Logo) && rules.has(Logo)) {
        judgeLogo(rules, after.values.at(Logo).toByteArray());
    }
    return rules.take();
}

} // namespace binnacle::organization
