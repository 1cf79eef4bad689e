#include "binnacle.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What all commands have in common: help, wrong use, documents that are not there or cannot be written.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpNamesEveryCommandAndExitCode();
    void versionIsOneLine();
    void helpOfACommandNamesItsOptions_data();
    void helpOfACommandNamesItsOptions();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void windowNeedsADisplay();
    void demoMakesTheSample();
    void demoReplacesNothing_data();
    void demoReplacesNothing();
    void verifySaysWhatItCompared();
    void lostOutputIsNoSuccess_data();
    void lostOutputIsNoSuccess();
    void nothingIsWrittenIntoTheDocumentInPlaceOfOutput();
    void namesAreText();
    void namesCannotSpeakToTheTerminal();
    void verifyTakesBackWhatWasCutOff();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;

    QString file(const QString &name) const { return m_folder->filePath(name); }
};

void TestProgram::initTestCase()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::copyOfSample(*m_folder);
}

static const QStringList commands{
    u"demo"_s, u"import"_s, u"export"_s, u"figures"_s, u"picture"_s, u"pack"_s, u"verify"_s};

void TestProgram::helpNamesEveryCommandAndExitCode()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const test::Said said = test::binnacle({option});
        EXPECT_CODE(said, 0);
        QCOMPARE(said.err, QString());
        for (const QString &command : commands) {
            QVERIFY2(said.out().contains(u"\n  binnacle %1 "_s.arg(command)), qPrintable(command));
        }
        for (const QString &code : {u"0 done"_s, u"1 negative answer"_s, u"2 usage"_s,
                 u"3 unreadable, damaged or not ours"_s, u"4 refused"_s}) {
            QVERIFY2(said.out().contains(code), qPrintable(code));
        }
    }
}

void TestProgram::versionIsOneLine()
{
    const test::Said said = test::binnacle({u"--version"_s});
    EXPECT_CODE(said, 0);
    static const QRegularExpression line(u"\\Abinnacle \\d+\\.\\d+(\\.\\d+)?\\n\\z"_s);
    QVERIFY2(line.match(said.out()).hasMatch(), said.text().constData());
}

void TestProgram::helpOfACommandNamesItsOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("demo") << QStringList{u"--to <FILE>"_s};
    QTest::newRow("import") << QStringList{u"--map <MAP.json>"_s, u"--dry-run"_s, u"--on-duplicate <RULE>"_s};
    QTest::newRow("export") << QStringList{u"--to <OUT>"_s};
    QTest::newRow("figures") << QStringList{u"--from <DATE>"_s, u"--to <DATE>"_s, u"--as-of <DATE>"_s, u"--json"_s};
    QTest::newRow("picture") << QStringList{u"--to <OUT.png>"_s, u"--size <WxH>"_s, u"--theme <theme>"_s};
    QTest::newRow("pack") << QStringList{u"--to <OUT.pdf>"_s, u"--paper <PAPER>"_s};
    QTest::newRow("verify") << QStringList{};
}

void TestProgram::helpOfACommandNamesItsOptions()
{
    QFETCH(QStringList, options);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const test::Said said = test::binnacle({command, u"--help"_s});
    EXPECT_CODE(said, 0);
    QVERIFY2(said.out().startsWith(u"binnacle "_s + command), said.text().constData());
    for (const QString &option : options) {
        QVERIFY2(said.out().contains(option), said.text().constData());
    }
}

void TestProgram::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments"); // DOC stands for the document, DIR for its folder
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QString &words) {
        QTest::newRow(name) << arguments << words;
    };
    row("unknown command", {u"review"_s, u"DOC"_s}, u"no command “review”"_s);
    row("unknown option before a command", {u"--verbose"_s, u"verify"_s, u"DOC"_s}, u"--verbose"_s);
    row("unknown option alone", {u"--verbose"_s}, u"--verbose"_s);
    row("neither a command nor a file", {u"verfy"_s}, u"no command “verfy”"_s);
    row("a year far away", {u"figures"_s, u"DOC"_s, u"--as-of"_s, u"4000-12-31"_s}, u"“4000-12-31” is too far away"_s);
    row("a year long ago", {u"figures"_s, u"DOC"_s, u"--from"_s, u"0001-01-01"_s}, u"the years 1900 to 2099"_s);
    row("two documents for the window", {u"DOC"_s, u"DOC"_s}, u"DOC"_s);
    row("demo to nowhere", {u"demo"_s}, u"--to FILE"_s);
    row("demo to nothing", {u"demo"_s, u"--to"_s, u""_s}, u"--to FILE"_s);
    row("demo with a file", {u"demo"_s, u"DOC"_s, u"--to"_s, u"DIR/a"_s}, u"Usage: binnacle demo"_s);
    row("export to nowhere", {u"export"_s, u"DOC"_s, u"person"_s}, u"--to OUT.csv"_s);
    row("export of nothing", {u"export"_s, u"DOC"_s}, u"Usage: binnacle export"_s);
    row("export of an unknown register", {u"export"_s, u"DOC"_s, u"people"_s, u"--to"_s, u"DIR/a.csv"_s},
        u"no register “people”"_s);
    row("export in an unknown form", {u"export"_s, u"DOC"_s, u"person"_s, u"--to"_s, u"DIR/a.xlsx"_s},
        u".csv or .json"_s);
    row("figures of nothing", {u"figures"_s}, u"Usage: binnacle figures"_s);
    row("figures of too much", {u"figures"_s, u"DOC"_s, u"headline"_s, u"tiles"_s}, u"Usage: binnacle figures"_s);
    row("figures in an unknown form", {u"figures"_s, u"DOC"_s, u"--xml"_s}, u"xml"_s);
    row("option without its value", {u"figures"_s, u"DOC"_s, u"--as-of"_s}, u"as-of"_s);
    row("picture of no page", {u"picture"_s, u"DOC"_s, u"--to"_s, u"DIR/a.png"_s}, u"Usage: binnacle picture"_s);
    row("pack to nowhere", {u"pack"_s, u"DOC"_s}, u"--to OUT.pdf"_s);
    row("pack on unknown paper", {u"pack"_s, u"DOC"_s, u"--to"_s, u"DIR/a.pdf"_s, u"--paper"_s, u"a5"_s},
        u"a4 or letter"_s);
    row("pack of two documents", {u"pack"_s, u"DOC"_s, u"DOC"_s, u"--to"_s, u"DIR/a.pdf"_s},
        u"Usage: binnacle pack"_s);
    row("verify nothing", {u"verify"_s}, u"Usage: binnacle verify"_s);
    row("verify two", {u"verify"_s, u"DOC"_s, u"DOC"_s}, u"Usage: binnacle verify"_s);
    row("import of nothing", {u"import"_s, u"DOC"_s, u"person"_s}, u"Usage: binnacle import"_s);
}

void TestProgram::wrongUseIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    arguments.replaceInStrings(u"DOC"_s, m_document);
    arguments.replaceInStrings(u"DIR"_s, m_folder->path());
    words.replace(u"DOC"_s, m_document);
    const QByteArray before = test::bytesOf(m_document);
    const test::Said said = test::binnacle(arguments);
    EXPECT_CODE(said, 2);
    QCOMPARE(said.bytes, QByteArray());
    QVERIFY2(said.err.contains(words), said.text().constData());
    QCOMPARE(test::bytesOf(m_document), before);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestProgram::windowNeedsADisplay()
{
    for (const QStringList &arguments : {QStringList(), QStringList{m_document}}) {
        const test::Said said = test::binnacle(arguments);
        EXPECT_CODE(said, 4);
        QVERIFY2(said.err.contains(u"no display"_s), said.text().constData());
    }
}

void TestProgram::demoMakesTheSample()
{
    const test::Said said = test::binnacle({u"demo"_s, u"--to"_s, file(u"made.binnacle"_s)});
    EXPECT_CODE(said, 0);
    QCOMPARE(said.out(), u"Made %1, as of 2026-07-06.\n"_s.arg(file(u"made.binnacle"_s)));
    QCOMPARE(said.err, QString());
    QCOMPARE(test::column(file(u"made.binnacle"_s), u"SELECT count(*) FROM incident"_s), QStringList{u"400"_s});
    QCOMPARE(QFileInfo(file(u"made.binnacle"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    EXPECT_CODE(test::binnacle({u"verify"_s, file(u"made.binnacle"_s)}), 0);
    QVERIFY(QFile::remove(file(u"made.binnacle"_s)));
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestProgram::demoReplacesNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("words");
    QTest::newRow("a document is there") << u"sample.binnacle"_s << u"exists already"_s;
    QTest::newRow("a folder is there") << u"."_s << u"exists already"_s;
    QTest::newRow("no such folder") << u"none/a.binnacle"_s << u"cannot be written"_s;
}

void TestProgram::demoReplacesNothing()
{
    QFETCH(QString, target);
    QFETCH(QString, words);
    const QByteArray before = test::bytesOf(m_document);
    const test::Said said = test::binnacle({u"demo"_s, u"--to"_s, file(target)});
    EXPECT_CODE(said, 4);
    QVERIFY2(said.err.contains(words) && said.err.contains(u"Choose another"_s), said.text().constData());
    QCOMPARE(said.bytes, QByteArray());
    QCOMPARE(test::bytesOf(m_document), before);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestProgram::verifySaysWhatItCompared()
{
    const test::Said said = test::binnacle({u"verify"_s, m_document});
    EXPECT_CODE(said, 0);
    QCOMPARE(said.err, QString());
    static const QRegularExpression words(
        u"\\AIntact: 1 changes?, 5[\\d,]* records compared with the log\\.\\nHead of the log: [0-9a-f]{64}\\n\\z"_s);
    QVERIFY2(words.match(said.out()).hasMatch(), said.text().constData());
    QCOMPARE(test::binnacle({u"verify"_s, m_document}).bytes, said.bytes);
}

/// A run by the shell, for what QProcess cannot do: $1 is the program, $2 the document.
static test::Said byShell(const QString &line, const QString &document)
{
    return test::run(u"/bin/sh"_s, {u"-c"_s, line, u"sh"_s, QStringLiteral(BINNACLE_EXECUTABLE), document});
}

void TestProgram::lostOutputIsNoSuccess_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &command : {u"verify \"$2\""_s, u"figures \"$2\" --json"_s, u"--help"_s, u"--version"_s,
             u"verify --help"_s}) {
        QTest::newRow(qPrintable(command + u": full"_s)) << QString(u"\"$1\" %1 > /dev/full"_s.arg(command));
        QTest::newRow(qPrintable(command + u": closed"_s)) << QString(u"\"$1\" %1 >&-"_s.arg(command));
    }
}

void TestProgram::lostOutputIsNoSuccess()
{
    QFETCH(QString, line);
    const test::Said said = byShell(line, m_document);
    EXPECT_CODE(said, 4);
    QVERIFY2(said.err.contains(u"The output could not be written"_s), said.text().constData());
}

void TestProgram::nothingIsWrittenIntoTheDocumentInPlaceOfOutput()
{
    const QTemporaryDir folder;
    const QString document = test::copyOfSample(folder);
    const QString table = folder.filePath(u"a.csv"_s);
    test::writeBytes(table, "name\nSomebody New\n");
    const test::Said said = byShell(u"exec \"$1\" import \"$2\" person \"$(dirname \"$2\")/a.csv\" <&- >&- 2>&-"_s, document);
    QCOMPARE(said.code, 4);
    QCOMPARE(test::verify(document), QStringList());
    QCOMPARE(test::bytesOf(table), QByteArray("name\nSomebody New\n"));
}

void TestProgram::namesAreText()
{
    for (const QString &line : {u"\"$1\" verify \"$(printf 'a\\377b')\""_s, u"\"$1\" \"$(printf 'a\\377b')\""_s}) {
        const test::Said said = byShell(line, m_document);
        EXPECT_CODE(said, 2);
        QVERIFY2(said.err.contains(u"“a\uFFFDb” is not written in UTF-8"_s), said.text().constData());
    }
}

void TestProgram::namesCannotSpeakToTheTerminal()
{
    const QString target = file(u"a\nb\x1B[2J.binnacle"_s);
    const test::Said said = test::binnacle({u"verify"_s, target});
    EXPECT_CODE(said, 3);
    QVERIFY2(said.err.contains(u"a\uFFFDb\uFFFD[2J.binnacle"_s), said.text().constData());
    const test::Said made = test::binnacle({u"demo"_s, u"--to"_s, target});
    QVERIFY(QFile::remove(target));
    EXPECT_CODE(made, 0);
    QVERIFY2(!made.bytes.contains('\x1B') && made.bytes.count('\n') == 1, made.text().constData());
}

void TestProgram::verifyTakesBackWhatWasCutOff()
{
    const QTemporaryDir folder;
    const QString document = test::copyOfSample(folder);
    const QByteArray before = test::bytesOf(document);
    {
        auto database = Database::open(document, Database::Mode::ReadWrite);
        QVERIFY(database);
        for (const QString &sql : {u"PRAGMA cache_size = 1"_s, u"BEGIN IMMEDIATE"_s, u"UPDATE incident SET title = 'half'"_s}) {
            QVERIFY(execute(**database, sql));
        }
        for (const QString &ending : {u""_s, u"-journal"_s}) {
            test::writeBytes(folder.filePath(u"hot.binnacle"_s) + ending, test::bytesOf(document + ending));
        }
        QVERIFY(execute(**database, u"ROLLBACK"_s));
    }
    QVERIFY(QFile::link(folder.filePath(u"hot.binnacle"_s), folder.filePath(u"link"_s)));
    const test::Said refused = test::binnacle({u"figures"_s, folder.filePath(u"link"_s), u"--json"_s});
    EXPECT_CODE(refused, 4);
    QVERIFY2(refused.err.contains(u"“binnacle verify” takes it back"_s), refused.text().constData());
    const test::Said said = test::binnacle({u"verify"_s, folder.filePath(u"link"_s)});
    EXPECT_CODE(said, 0);
    QVERIFY2(said.err.contains(u"It was taken back"_s), said.text().constData());
    EXPECT_CODE(test::binnacle({u"figures"_s, folder.filePath(u"link"_s), u"--json"_s}), 0);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
