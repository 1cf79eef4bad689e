#include "app/commands/figures.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/base/canonicaljson.h"
#include "models/document/opening.h"
#include "models/measures/panelcatalogue.h"
#include "models/measures/panelcodec.h"
#include "models/registers/codec.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, CommandLineText::tr("First day of the period."), u"DATE"_s});
    parser.addOption({u"to"_s, CommandLineText::tr("Last day of the period."), u"DATE"_s});
    parser.addOption({u"as-of"_s, CommandLineText::tr("Answer as of this day instead of today."), u"DATE"_s});
    parser.addOption({u"json"_s, CommandLineText::tr("Panel JSON v1 (the only form there is).")});
}

/// The day of an option; `fallback` when it is not there, an error when it is no day.
static Result<QDate> day(const QCommandLineParser &parser, const QString &option, QDate fallback)
{
    if (!parser.isSet(option)) {
        return fallback;
    }
    if (!codec::isDay(parser.value(option))) {
        return Error{Error::Code::Usage,
            CommandLineText::tr("“%1” is no day of the calendar. Write it as 2026-07-06.").arg(parser.value(option))};
    }
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!isReportingDay(day)) {
        return Error{Error::Code::Usage,
            CommandLineText::tr("“%1” is too far away. A document speaks of the years %2 to %3.")
                .arg(parser.value(option), QString::number(firstReportingYear), QString::number(lastReportingYear))};
    }
    return day;
}

/// Nobody knows what comes after today.
static Result<> checkAsOf(QDate asOf, QDate documentDay)
{
    const QDate latest = std::max(documentDay, SystemClock().today());
    if (asOf <= latest) {
        return {};
    }
    return Error{Error::Code::Usage,
        CommandLineText::tr("%1 is still to come. Choose %2 or an earlier day.")
            .arg(asOf.toString(Qt::ISODate), latest.toString(Qt::ISODate))};
}

static Result<Period> periodOf(const QCommandLineParser &parser, QDate documentDay)
{
    const Result<QDate> asOf = day(parser, u"as-of"_s, documentDay);
    if (!asOf) {
        return asOf.error();
    }
    if (Result<> checked = checkAsOf(*asOf, documentDay); !checked) {
        return checked.error();
    }
    const Period twelveMonths = lastTwelveMonths(*asOf);
    const Result<QDate> from = day(parser, u"from"_s, twelveMonths.from);
    const Result<QDate> to = day(parser, u"to"_s, twelveMonths.to);
    if (!from || !to) {
        return !from ? from.error() : to.error();
    }
    if (*from > *to) {
        return Error{Error::Code::Usage, CommandLineText::tr("The period ends before it begins.")};
    }
    return Period{*from, *to, *asOf};
}

static QJsonValue json(const QList<Panel> &panels, bool isSingle)
{
    if (isSingle) {
        return toJson(panels.first());
    }
    QJsonArray array;
    for (const Panel &panel : panels) {
        array.append(toJson(panel));
    }
    return array;
}

static ExitCode run(const QCommandLineParser &parser)
{
    const SystemClock clock;
    const auto file = openChecked(parser.positionalArguments().first(), false, clock);
    if (!file) {
        return console::fail(file.error());
    }
    const Result<Period> period = periodOf(parser, documentDay(*file->database, clock));
    if (!period) {
        return console::fail(period.error());
    }
    const QStringList ids = parser.positionalArguments().mid(1);
    const Result<QList<Panel>> made = panels(*file->database, *period, ids);
    if (!made) {
        return console::fail(made.error());
    }
    const Result<QByteArray> bytes = canonicalJson(json(*made, ids.size() == 1));
    if (!bytes) {
        return console::fail(bytes.error());
    }
    console::printBytes(*bytes + '\n');
    return ExitCode::Done;
}

const Command figures{"figures", "FILE [PANEL] [--from D --to D] [--as-of DATE] --json",
    QT_TRANSLATE_NOOP("commandline", "Prints the figures of the overview, or one of them, as Panel JSON v1."), 1, 2,
    false, prepare, run};

} // namespace binnacle::commands
