#include "app/commands/import.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/document/document.h"
#include "models/exchange/importplan.h"
#include "models/registers/registry.h"

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static const QString mapOption = u"map"_s;
static const QString dryRun = u"dry-run"_s;
static const QString onDuplicate = u"on-duplicate"_s;

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({mapOption,
        CommandLineText::tr(
            "How columns become fields (docs/import-mapping.md). Without it the columns are named like the fields."),
        u"MAP.json"_s});
    parser.addOption({dryRun, CommandLineText::tr("Says what would happen, and keeps nothing.")});
    parser.addOption(
        {onDuplicate, CommandLineText::tr("What to do with a row whose key is there already: skip, update or stop."),
            u"RULE"_s, u"stop"_s});
}

static Result<ImportPlan::OnDuplicate> duplicateRule(const QString &name)
{
    if (name == u"skip" || name == u"update") {
        return name == u"skip" ? ImportPlan::OnDuplicate::Skip : ImportPlan::OnDuplicate::Update;
    }
    if (name == u"stop") {
        return ImportPlan::OnDuplicate::Stop;
    }
    return Error{Error::Code::Usage, CommandLineText::tr("--on-duplicate is skip, update or stop.")};
}

static Result<ImportPlan> readPlan(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<ImportPlan::OnDuplicate> rule = duplicateRule(parser.value(onDuplicate));
    if (!rule) {
        return rule.error();
    }
    ImportPlan plan{.path = arguments.at(2), .schema = findRegister(arguments.at(1)), .onDuplicate = *rule};
    plan.isDryRun = parser.isSet(dryRun);
    if (!plan.schema) {
        return Error{Error::Code::Usage, CommandLineText::tr("There is no register “%1”.").arg(arguments.at(1))};
    }
    if (parser.isSet(mapOption)) {
        const Result<ImportMap> map = loadImportMap(parser.value(mapOption));
        if (!map) {
            return map.error();
        }
        if (map->schema != plan.schema) {
            return Error{Error::Code::Usage,
                CommandLineText::tr("The mapping is for the register “%1”.").arg(map->schema->id())};
        }
        plan.map = *map;
    }
    return plan;
}

static QString sentence(const RowNote &note)
{
    if (!note.column.isEmpty()) {
        return CommandLineText::tr("line %1, column %2: %3").arg(QString::number(note.line), note.column, note.reason);
    }
    return note.field.isEmpty()
        ? CommandLineText::tr("line %1: %2").arg(QString::number(note.line), note.reason)
        : CommandLineText::tr("line %1, field %2: %3").arg(QString::number(note.line), note.field, note.reason);
}

static void complain(const QList<RowNote> &notes, qint64 count)
{
    for (const RowNote &note : notes) {
        console::complain(sentence(note));
    }
    if (count > notes.size() && notes.size() == ImportReport::keptNotes) {
        console::complain(CommandLineText::tr("… and more; the first %1 are shown.").arg(notes.size()));
    }
}

static void printCounts(const ImportReport &report, bool isDone, bool isDryRun)
{
    console::print(isDryRun ? CommandLineText::tr("Dry run: nothing was changed.")
            : isDone        ? CommandLineText::tr("Imported.")
                            : CommandLineText::tr("Nothing was imported."));
    console::print(CommandLineText::tr("Rows: %1, added: %2, updated: %3, same: %4, skipped: %5, refused: %6")
                       .arg(report.rows)
                       .arg(report.added)
                       .arg(report.updated)
                       .arg(report.same)
                       .arg(report.skipped)
                       .arg(report.refused));
    console::print(report.key.isEmpty() ? CommandLineText::tr("The file has no key: every row is new.")
                                        : CommandLineText::tr("Key: %1").arg(report.key.join(", "_L1)));
}

static ExitCode run(const QCommandLineParser &parser)
{
    Result<ImportPlan> plan = readPlan(parser);
    if (!plan) {
        return console::fail(plan.error());
    }
    const QString path = parser.positionalArguments().first();
    if (const Result<> allowed = checkTable(plan->path, {}); !allowed) {
        return console::fail(allowed.error());
    }
    const SystemClock clock;
    const auto document = Document::open(path, Document::Mode::ReadWrite, clock);
    if (!document) {
        return console::fail(document.error());
    }
    if (!(*document)->isWritable()) {
        console::complain((*document)->accessText());
        if ((*document)->access() == Document::Access::OpenElsewhere && (*document)->lockHolder().isElsewhere) {
            console::complain(CommandLineText::tr("If nobody works on it there any more, open it in the window and "
                                                  "take it over, or delete %1.")
                                  .arg((*document)->lockPath()));
        }
        return ExitCode::Refused;
    }
    plan->author = (*document)->author();
    plan->madeAt = clock.now();
    const auto report = std::make_shared<ImportReport>();
    const Result<> done = (*document)->runJob(importWork(*plan, report));
    complain(report->duplicates, report->skipped);
    complain(report->refusals, report->refused);
    if (report->rows > 0 || done) {
        printCounts(*report, done.isOk(), plan->isDryRun);
    }
    return done ? ExitCode::Done : console::fail(done.error());
}

const Command importCommand{"import",
    "FILE REGISTER DATA.csv [--map MAP.json] [--dry-run] [--on-duplicate skip|update|stop]",
    QT_TRANSLATE_NOOP("commandline", "Takes the rows of a CSV file into a register: all of them, or none."), 3, 3,
    false, prepare, run};

} // namespace binnacle::commands
