#include "app/commands/history.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/document/opening.h"
#include "models/exchange/historyexport.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"
#include "models/storage/outputfile.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static constexpr int entriesAtOnce = 200;

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({u"register"_s, CommandLineText::tr("Only changes of this register."), u"REGISTER"_s});
    parser.addOption({u"record"_s, CommandLineText::tr("Only those of the record with this reference."), u"REF"_s});
    parser.addOption(
        {u"person"_s, CommandLineText::tr("Only those of a person, by reference or name, or of an account."), u"WHO"_s});
    parser.addOption({u"from"_s, CommandLineText::tr("First day."), u"DATE"_s});
    parser.addOption({u"to"_s, CommandLineText::tr("Last day."), u"DATE"_s});
    parser.addOption({u"to-file"_s,
        CommandLineText::tr("Writes a file instead; its ending, .csv or .json, says how."), u"OUT"_s});
}

static Error misused(const QString &sentence)
{
    return {Error::Code::Usage, sentence};
}

static Result<QDate> dayOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option)) {
        return QDate();
    }
    const QString text = parser.value(option);
    return codec::isDay(text)
        ? Result<QDate>(QDate::fromString(text, Qt::ISODate))
        : Result<QDate>(
            misused(CommandLineText::tr("“%1” is no day of the calendar. Write it as 2026-07-06.").arg(text)));
}

static Result<> findRecord(Database &database, const QString &reference, HistoryFilter &filter)
{
    for (const RegisterSchema *schema : allRegisters()) {
        if (filter.schema && filter.schema != schema) {
            continue;
        }
        const Result<qint64> id = RecordStore(database, *schema).findByReference(reference);
        if (id && *id > 0) {
            filter.schema = schema;
            filter.recordId = *id;
            return {};
        }
    }
    return misused(CommandLineText::tr("No record has the reference “%1”.").arg(reference));
}

/// A reference or name of a person; else the name of an account that made an entry.
static Result<Author> findAuthor(Database &database, const QString &who)
{
    const RecordStore people(database, person::schema);
    for (const Result<qint64> &id : {people.findByReference(who), people.findByValue(person::Name, who)}) {
        if (id && *id > 0) {
            return Author{*id, {}};
        }
    }
    const Result<QVariant> account
        = selectValue(database, u"SELECT account FROM change WHERE account = ? AND person_id IS NULL LIMIT 1"_s, {who});
    if (account && !account->isNull()) {
        return Author{0, who};
    }
    return misused(CommandLineText::tr("Nobody who is called “%1” made a change.").arg(who));
}

static Result<HistoryFilter> filterOf(const QCommandLineParser &parser, Database &database)
{
    HistoryFilter filter;
    if (parser.isSet(u"register"_s)) {
        filter.schema = findRegister(parser.value(u"register"_s));
        if (!filter.schema) {
            return misused(CommandLineText::tr("There is no register “%1”.").arg(parser.value(u"register"_s)));
        }
    }
    if (parser.isSet(u"record"_s)) {
        if (Result<> found = findRecord(database, parser.value(u"record"_s), filter); !found) {
            return found.error();
        }
    }
    if (parser.isSet(u"person"_s)) {
        const Result<Author> author = findAuthor(database, parser.value(u"person"_s));
        if (!author) {
            return author.error();
        }
        filter.author = *author;
    }
    const Result<QDate> from = dayOf(parser, u"from"_s);
    const Result<QDate> to = dayOf(parser, u"to"_s);
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    filter.from = *from;
    filter.to = *to;
    return filter;
}

static QString valueText(const QString &text, bool isRedacted)
{
    return isRedacted     ? CommandLineText::tr("(redacted)")
        : text.isEmpty() ? CommandLineText::tr("(empty)")
                         : text;
}

static void print(const HistoryEntry &entry)
{
    console::print(u"%1  %2  %3  %4"_s.arg(QString::number(entry.id),
        entry.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), entry.authorName, historyTitle(entry)));
    for (const HistoryImport &import : entry.imports) {
        console::print(u"    "_s
            + CommandLineText::tr("%1: %n row(s) added", nullptr, static_cast<int>(import.rowCount))
                  .arg(import.registerId));
    }
    for (const HistoryRow &row : entry.rows) {
        console::print(u"    %1 %2"_s.arg(row.registerId, row.name));
        for (const HistoryField &field : row.fields) {
            console::print(u"        %1: %2 -> %3"_s.arg(field.label, valueText(field.old, field.isOldRedacted),
                valueText(field.now, field.isNowRedacted)));
        }
    }
}

static ExitCode printAll(const Database &database, const HistoryFilter &filter)
{
    const HistoryReader reader(database, HistoryReader::allRows);
    qint64 before = 0;
    for (;;) {
        const Result<QList<HistoryEntry>> page = reader.page(filter, before, entriesAtOnce);
        if (!page) {
            return console::fail(page.error());
        }
        if (page->isEmpty()) {
            return ExitCode::Done;
        }
        for (const HistoryEntry &entry : *page) {
            print(entry);
        }
        before = page->last().id;
    }
}

static ExitCode write(
    const Database &database, const HistoryFilter &filter, const QString &path, const QString &document)
{
    const Result<ExportFormat> format = exportFormatOf(path);
    if (!format) {
        return console::fail(format.error());
    }
    if (const Result<> allowed = checkOutput(path, {}, document); !allowed) {
        return console::fail(allowed.error());
    }
    const Result<qint64> written = exportHistory(database, filter, *format, path);
    if (!written) {
        return console::fail(written.error());
    }
    console::print(CommandLineText::tr("%n change(s) written.", nullptr, static_cast<int>(*written)));
    return ExitCode::Done;
}

static ExitCode run(const QCommandLineParser &parser)
{
    const SystemClock clock;
    const QString path = parser.positionalArguments().first();
    const auto file = openChecked(path, false, clock);
    if (!file) {
        return console::fail(file.error());
    }
    const Result<HistoryFilter> filter = filterOf(parser, *file->database);
    if (!filter) {
        return console::fail(filter.error());
    }
    const QString target = parser.value(u"to-file"_s);
    return parser.isSet(u"to-file"_s) ? write(*file->database, *filter, target, path)
                                      : printAll(*file->database, *filter);
}

const Command history{"history",
    "FILE [--register R] [--record REF] [--person P] [--from D] [--to D] [--to-file OUT.csv|OUT.json]",
    QT_TRANSLATE_NOOP("commandline", "Says who changed what from what to what."), 1, 1, false, prepare, run};

} // namespace binnacle::commands
