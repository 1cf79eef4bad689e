#include "app/commands/picture.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/base/clock.h"
#include "models/document/document.h"
#include "models/document/opendocuments.h"
#include "models/document/opening.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "models/storage/outputfile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/settings.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static constexpr QByteArrayView pngMark = "\x89PNG\r\n";
static constexpr int smallestSide = 200;
static constexpr int largestSide = 10'000;
static constexpr qint64 longestWait = 60'000; // milliseconds

/// Nobody is there to be asked.
class SilentPrompts final : public Prompts
{
public:
    void tell(const Error &error) override { console::complain(error.message); }
    void inform(const QString &, const QString &) override { }
    MissingAnswer askMissing(const QString &) override { return MissingAnswer::Nothing; }
    bool confirm(const QString &, const QString &) override { return false; }
    QString fileToOpen(const QString &, const QString &) override { return {}; }
    QStringList filesToOpen(const QString &) override { return {}; }
    OpeningAnswer askBeforeOpening(const QString &) override { return OpeningAnswer::Nothing; }
    bool openOutside(const QString &) override { return false; }
    QString fileToSave(const QString &, const QString &, const QString &) override { return {}; }
    PrinterAnswer choosePrinter(QPrinter &, int) override { return PrinterAnswer::Declined; }
};

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({u"to"_s, CommandLineText::tr("The picture to write."), u"OUT.png"_s});
    parser.addOption({u"record"_s,
        CommandLineText::tr("Shows the form of the record with this reference, or number where records have none."),
        u"REF"_s});
    parser.addOption({u"size"_s, CommandLineText::tr("Size of the window."), u"WxH"_s, u"1440x900"_s});
    parser.addOption({u"theme"_s, CommandLineText::tr("light, dark or high-contrast."), u"theme"_s, u"light"_s});
    parser.addOption(
        {u"rtl"_s, CommandLineText::tr("Mirrored, as for languages that are written from right to left.")});
}

struct Wanted
{
    QString page;
    const RegisterSchema *schema = nullptr; ///< that the page shows
    std::optional<QString> record = {}; ///< without: as the page opens
    QString target;
    QSize size;
    Theme::Look look = Theme::Look::Light;
};

static Result<Wanted> wanted(const QCommandLineParser &parser)
{
    Wanted wish{.page = parser.positionalArguments().at(1), .target = parser.value(u"to"_s), .size = {}};
    wish.schema = registerOfPage(wish.page);
    if (parser.isSet(u"record"_s)) {
        wish.record = parser.value(u"record"_s);
    }
    static const QRegularExpression form(u"\\A([0-9]{1,5})x([0-9]{1,5})\\z"_s);
    const QRegularExpressionMatch sides = form.match(parser.value(u"size"_s));
    wish.size = QSize(sides.captured(1).toInt(), sides.captured(2).toInt()); // nothing matched: 0
    const QHash<QString, Theme::Look> looks{{u"light"_s, Theme::Look::Light}, {u"dark"_s, Theme::Look::Dark},
        {u"high-contrast"_s, Theme::Look::HighContrast}};
    if (wish.target.isEmpty()) {
        return Error{Error::Code::Usage, CommandLineText::tr("Say where to: --to OUT.png")};
    }
    if (!wish.schema && !pageIds().contains(wish.page)) {
        return Error{Error::Code::Usage,
            CommandLineText::tr("There is no page “%1”. There are: %2. Registers are pages too, for instance asset.")
                .arg(wish.page, pageIds().join(u' '))};
    }
    if (!wish.schema && wish.record) {
        return Error{Error::Code::Usage,
            CommandLineText::tr("The page “%1” shows no records. Name a register, or leave --record out.")
                .arg(wish.page)};
    }
    const auto [shorter, longer] = std::minmax({wish.size.width(), wish.size.height()});
    if (shorter < smallestSide || longer > largestSide) {
        return Error{Error::Code::Usage,
            CommandLineText::tr("A size is written as 1440x900, with %1 to %2 pixels a side.")
                .arg(smallestSide)
                .arg(largestSide)};
    }
    if (!looks.contains(parser.value(u"theme"_s))) {
        return Error{Error::Code::Usage, CommandLineText::tr("The theme is light, dark or high-contrast.")};
    }
    wish.look = looks.value(parser.value(u"theme"_s));
    return wish;
}

static void waitFor(const MainWindow &window)
{
    QElapsedTimer waited;
    waited.start();
    while (!window.isReady() && !waited.hasExpired(longestWait)) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    QApplication::processEvents();
}

/// The file appears whole or not at all. It is made in memory first: what libpng cannot write it says on its own.
static Result<> save(const QPixmap &image, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isMade = image.save(&buffer, "PNG");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly,
            CommandLineText::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString())};
    }
    if (!isMade || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{Error::Code::Storage,
            CommandLineText::tr("The picture was not written: %1. Make room, or choose another folder.")
                .arg(file.errorString())};
    }
    return {};
}

/// The page looks as it does to its owner, and yet the document is neither locked nor changed: a copy is opened, which
/// goes with the folder.
static Result<QString> privateCopy(const QString &path, const QTemporaryDir &folder)
{
    const auto file = openChecked(path, false, SystemClock());
    if (!file) {
        return file.error();
    }
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    const Result<> made = backUp(*file->database, copy);
    return made ? Result<QString>(copy) : Result<QString>(made.error());
}

/// Registers without references know their records by number alone.
static Result<> showWanted(MainWindow &window, const Wanted &wish)
{
    window.showPage(wish.page);
    if (!wish.record) {
        return {};
    }
    const RecordStore records(window.document()->database(), *wish.schema);
    const Result<qint64> named = records.findByReference(*wish.record);
    const bool hasNumber = !wish.schema->hasReference() && records.find(wish.record->toLongLong()).isOk();
    const qint64 id = hasNumber ? wish.record->toLongLong() : named.valueOr(0);
    if (id <= 0) {
        return Error{Error::Code::Usage,
            CommandLineText::tr("The register “%1” has no record “%2”.").arg(wish.schema->id(), *wish.record)};
    }
    window.findChild<PageStack *>()->showRecord(wish.schema->id(), id);
    return {};
}

static ExitCode run(const QCommandLineParser &parser)
{
    const Result<Wanted> wish = wanted(parser);
    if (!wish) {
        return console::fail(wish.error());
    }
    if (const Result<> allowed = checkOutput(wish->target, pngMark, parser.positionalArguments().first()); !allowed) {
        return console::fail(allowed.error());
    }
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const SystemClock clock;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme(*qApp, wish->look);
    SilentPrompts prompts;
    OpenDocuments documents;
    MainWindow window(settings, theme, prompts, documents, clock);
    window.setMinimumSize(1, 1);
    window.resize(wish->size);
    if (wish->page != u"welcome") {
        const Result<QString> copy = privateCopy(parser.positionalArguments().first(), folder);
        if (const Result<> opened = copy ? window.openDocument(*copy) : Result<>(copy.error()); !opened) {
            return console::fail(opened.error());
        }
    }
    window.show();
    if (const Result<> shown = showWanted(window, *wish); !shown) {
        return console::fail(shown.error());
    }
    waitFor(window);
    const Result<> saved = save(window.grab(), wish->target);
    return saved ? ExitCode::Done : console::fail(saved.error());
}

const Command picture{"picture", "FILE PAGE --to OUT.png [--record REF] [--size WxH] [--theme light|dark]",
    QT_TRANSLATE_NOOP("commandline", "Paints a page of the window into a PNG file."), 2, 2, true, prepare, run};

} // namespace binnacle::commands
