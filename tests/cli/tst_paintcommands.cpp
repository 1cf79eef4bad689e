#include "binnacle.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"

#include <QImage>
#include <QRegularExpression>
#include <sys/stat.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// `binnacle picture` and `binnacle pack`: they paint where there is no display, and destroy nothing.
class TestPaintCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageHasItsPicture_data();
    void everyPageHasItsPicture();
    void everyRegisterIsAPageWithItsForms_data();
    void everyRegisterIsAPageWithItsForms();
    void recordIsShownInItsForm();
    void pictureIsAsLargeAsAsked_data();
    void pictureIsAsLargeAsAsked();
    void pictureIsPaintedInItsTheme();
    void welcomePageNeedsNoDocument();
    void pictureRefusesNonsense_data();
    void pictureRefusesNonsense();
    void packIsAPdf_data();
    void packIsAPdf();
    void packReplacesAnOlderPack();
    void outputNeverReplacesWhatItMustNot_data();
    void outputNeverReplacesWhatItMustNot();
    void pictureNeitherLocksNorChanges();
    void cleanupTestCase();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;
    QByteArray m_bytes;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    test::Said picture(const QString &page, const QStringList &options = {}) const
    {
        return test::binnacle(QStringList{u"picture"_s, m_document, page, u"--to"_s, file(u"a.png"_s)} + options);
    }
};

static const QStringList pages{u"overview"_s, u"review"_s, u"metrics"_s, u"incidents"_s, u"findings"_s, u"actions"_s,
    u"risks"_s, u"leadership"_s, u"decisions"_s, u"registers"_s, u"packs"_s, u"settings"_s, u"welcome"_s};

void TestPaintCommands::initTestCase()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::copyOfSample(*m_folder);
    m_bytes = test::bytesOf(m_document);
}

void TestPaintCommands::cleanupTestCase()
{
    QCOMPARE(test::bytesOf(m_document), m_bytes);
    QCOMPARE(test::filesIn(m_folder->path()), (QStringList{u"a.pdf"_s, u"a.png"_s, u"sample.binnacle"_s}));
}

/// How many colors a picture has; one that was not painted has one.
static int colorsOf(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); ++x) {
            colors << image.pixel(x, y);
        }
    }
    return static_cast<int>(colors.size());
}

void TestPaintCommands::everyPageHasItsPicture_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    for (const QString &page : pages) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            QTest::newRow(qPrintable(page + u' ' + theme)) << page << theme;
        }
    }
}

void TestPaintCommands::everyPageHasItsPicture()
{
    QFETCH(QString, page);
    QFETCH(QString, theme);
    const test::Said said = picture(page, {u"--theme"_s, theme});
    EXPECT_CODE(said, 0);
    QCOMPARE(said.err, QString());
    QCOMPARE(said.bytes, QByteArray());
    const QImage image(file(u"a.png"_s), "PNG");
    QCOMPARE(image.size(), QSize(1440, 900));
    QVERIFY(colorsOf(image) > 20);
    const int ground = qGray(image.pixel(1436, 897)); // the corner of the status bar
    QVERIFY2(theme == u"dark" ? ground < 80 : ground > 200, qPrintable(QString::number(ground)));
}

void TestPaintCommands::everyRegisterIsAPageWithItsForms_data()
{
    QTest::addColumn<QString>("record"); // empty: the sample has none
    const auto document = Document::open(m_document, Document::Mode::ReadOnly, test::clock());
    for (const RegisterSchema *schema : allRegisters()) {
        QString name;
        const auto records = RecordStore((*document)->database(), *schema, RecordStore::Contents::LeftOut);
        std::ignore = records.visitAll([&](const Record &record) -> Result<> {
            name = schema->hasReference() ? record.reference : QString::number(record.id);
            return {};
        });
        QTest::newRow(schema->table) << name;
    }
}

void TestPaintCommands::everyRegisterIsAPageWithItsForms()
{
    QFETCH(QString, record);
    const QStringList form = record.isEmpty() ? QStringList() : QStringList{u"--record"_s, record};
    const test::Said said
        = picture(QString::fromLatin1(QTest::currentDataTag()), QStringList{u"--size"_s, u"1120x700"_s} + form);
    EXPECT_CODE(said, 0);
    QCOMPARE(said.err, QString());
    QVERIFY(colorsOf(QImage(file(u"a.png"_s))) > 20);
}

void TestPaintCommands::recordIsShownInItsForm()
{
    const auto formOf = [&](const QString &page, const QString &record) {
        const test::Said said = picture(page, {u"--record"_s, record});
        return said.code == 0 ? QImage(file(u"a.png"_s)).copy(960, 80, 460, 700) : QImage();
    };
    const QImage first = formOf(u"findings"_s, u"F-001"_s);
    QVERIFY(!first.isNull());
    QCOMPARE(formOf(u"finding"_s, u"F-001"_s), first); // the place and its register are one page
    QVERIFY(formOf(u"finding"_s, u"F-002"_s) != first);
    QVERIFY(!formOf(u"seat"_s, u"CEO"_s).isNull()); // by its code
}

void TestPaintCommands::pictureIsAsLargeAsAsked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small window") << QSize(1120, 700);
    QTest::newRow("smaller than the window may be") << QSize(400, 300);
    QTest::newRow("large") << QSize(2560, 1440);
}

void TestPaintCommands::pictureIsAsLargeAsAsked()
{
    QFETCH(QSize, size);
    EXPECT_CODE(picture(u"overview"_s, {u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height())}), 0);
    QCOMPARE(QImage(file(u"a.png"_s)).size(), size);
}

void TestPaintCommands::pictureIsPaintedInItsTheme()
{
    QList<QByteArray> painted;
    for (const QString &theme : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        EXPECT_CODE(picture(u"overview"_s, {u"--theme"_s, theme}), 0);
        const QByteArray bytes = test::bytesOf(file(u"a.png"_s));
        QVERIFY(!painted.contains(bytes));
        painted << bytes;
    }
}

void TestPaintCommands::welcomePageNeedsNoDocument()
{
    const test::Said said
        = test::binnacle({u"picture"_s, file(u"none.binnacle"_s), u"welcome"_s, u"--to"_s, file(u"a.png"_s)});
    EXPECT_CODE(said, 0);
}

void TestPaintCommands::pictureRefusesNonsense_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown page") << u"weather"_s << QStringList{}
                                  << u"There is no page “weather”. There are: overview"_s;
    QTest::newRow("page in capitals") << u"Overview"_s << QStringList{} << u"There is no page “Overview”"_s;
    QTest::newRow("record of no register")
        << u"overview"_s << QStringList{u"--record"_s, u"F-001"_s} << u"The page “overview” shows no records."_s;
    QTest::newRow("no such record") << u"findings"_s << QStringList{u"--record"_s, u"F-999"_s}
                                    << u"The register “finding” has no record “F-999”."_s;
    QTest::newRow("number of a record with a reference")
        << u"finding"_s << QStringList{u"--record"_s, u"1"_s} << u"has no record “1”"_s;
    QTest::newRow("record without a name")
        << u"finding"_s << QStringList{u"--record"_s, u""_s} << u"has no record “”"_s;
    for (const QString &size : {u"1440"_s, u"1440x"_s, u"x900"_s, u"0x0"_s, u"-1440x900"_s, u"1440x900x1"_s,
             u"widexhigh"_s, u"1e3x900"_s, u"100000x100000"_s, u"99999999999x900"_s, u"1440x900 "_s, u""_s}) {
        QTest::newRow(qPrintable(u"size '%1'"_s.arg(size)))
            << u"overview"_s << QStringList{u"--size"_s, size}
            << u"A size is written as 1440x900, with 200 to 10000 pixels a side"_s;
    }
    QTest::newRow("unknown theme") << u"overview"_s << QStringList{u"--theme"_s, u"pink"_s}
                                   << u"light, dark or high-contrast"_s;
    QTest::newRow("to nothing") << u"overview"_s << QStringList{u"--to"_s, u""_s} << u"--to OUT.png"_s;
}

void TestPaintCommands::pictureRefusesNonsense()
{
    QFETCH(QString, page);
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    test::writeBytes(file(u"a.png"_s), {});
    const test::Said said = picture(page, options);
    EXPECT_CODE(said, 2);
    QVERIFY2(said.err.contains(words), said.text().constData());
    QCOMPARE(test::bytesOf(file(u"a.png"_s)), QByteArray());
}

void TestPaintCommands::packIsAPdf_data()
{
    QTest::addColumn<QString>("paper");
    for (const QString &paper : {u"a4"_s, u"letter"_s, u"Letter"_s}) {
        QTest::newRow(qPrintable(paper)) << paper;
    }
}

void TestPaintCommands::packIsAPdf()
{
    QFETCH(QString, paper);
    const test::Said said = test::binnacle({u"pack"_s, m_document, u"--to"_s, file(u"a.pdf"_s), u"--paper"_s, paper});
    EXPECT_CODE(said, 0);
    QCOMPARE(said.err, QString());
    static const QRegularExpression words(u"\\AWrote .*/a\\.pdf, [4-7] pages\\.\\n\\z"_s);
    QVERIFY2(words.match(said.out()).hasMatch(), said.text().constData());
    QVERIFY(test::bytesOf(file(u"a.pdf"_s)).startsWith("%PDF-1.4\n"));
}

void TestPaintCommands::packReplacesAnOlderPack()
{
    test::writeBytes(file(u"a.pdf"_s), "%PDF-1.4 an older one");
    EXPECT_CODE(test::binnacle({u"pack"_s, m_document, u"--to"_s, file(u"a.pdf"_s)}), 0);
    QVERIFY(test::bytesOf(file(u"a.pdf"_s)).size() > 10000);
}

void TestPaintCommands::outputNeverReplacesWhatItMustNot_data()
{
    QTest::addColumn<QStringList>("command"); // DOC stands for the document
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("words");
    const std::pair<const char *, QStringList> commands[]{{"picture", {u"picture"_s, u"DOC"_s, u"overview"_s}},
        {"pack", {u"pack"_s, u"DOC"_s}}, {"export", {u"export"_s, u"DOC"_s, u"person"_s}}};
    for (const auto &[name, command] : commands) {
        const QString ending = QString::fromLatin1(name) == u"export" ? u".csv"_s : u""_s;
        const auto row = [&](const char *what, const QString &target, const QString &words) {
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1StringView(name), QLatin1StringView(what))))
                << command << target + ending << words;
        };
        row("a folder", u"folder"_s, u"is a folder"_s);
        row("the document through a link", u"link"_s, u"left alone"_s);
        row("another document", u"other"_s, u"left alone"_s);
        row("a pipe", u"pipe"_s, u"left alone"_s);
        if (ending.isEmpty()) {
            row("the journal of the document", u"sample.binnacle-journal"_s, u"its journal"_s);
            row("the lock of the document", u"sample.binnacle.lock"_s, u"its lock"_s);
        }
        row("no such folder", u"none/a"_s, u"cannot be written: No such file or directory"_s);
    }
    QTest::newRow("picture: the document itself") << commands[0].second << u"DOC"_s << u"left alone"_s;
    QTest::newRow("pack: the document itself") << commands[1].second << u"DOC"_s << u"left alone"_s;
    QTest::newRow("picture: a text") << commands[0].second << u"notes.txt"_s << u"left alone"_s;
    QTest::newRow("pack: a text") << commands[1].second << u"notes.txt"_s << u"left alone"_s;
}

void TestPaintCommands::outputNeverReplacesWhatItMustNot()
{
    QFETCH(QStringList, command);
    QFETCH(QString, target);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString document = test::copyOfSample(folder);
    QVERIFY(QDir(folder.path()).mkpath(u"folder"_s) && QDir(folder.path()).mkpath(u"folder.csv"_s));
    for (const QString &ending : {u""_s, u".csv"_s}) {
        QVERIFY(QFile::link(document, folder.filePath(u"link"_s + ending)));
        test::writeBytes(folder.filePath(u"other"_s + ending), m_bytes);
    }
    for (const QString &name : {u"pipe"_s, u"pipe.csv"_s}) {
        QCOMPARE(mkfifo(qPrintable(folder.filePath(name)), 0600), 0);
    }
    test::writeBytes(folder.filePath(u"notes.txt"_s), "What I must not lose.");
    const QStringList before = test::filesIn(folder.path());
    command.replaceInStrings(u"DOC"_s, document);
    const QString to = target == u"DOC" ? document : folder.filePath(target);
    const test::Said said = test::binnacle(command + QStringList{u"--to"_s, to});
    EXPECT_CODE(said, 4);
    QVERIFY2(said.err.contains(words), said.text().constData());
    QCOMPARE(test::filesIn(folder.path()), before);
    QCOMPARE(test::bytesOf(document), m_bytes);
    QCOMPARE(test::bytesOf(folder.filePath(u"other"_s)), m_bytes);
    QCOMPARE(test::bytesOf(folder.filePath(u"other.csv"_s)), m_bytes);
    QCOMPARE(test::bytesOf(folder.filePath(u"notes.txt"_s)), QByteArray("What I must not lose."));
    QVERIFY(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
}

void TestPaintCommands::pictureNeitherLocksNorChanges()
{
    const QTemporaryDir folder;
    const QString document = test::copyOfSample(folder);
    const auto holder = Document::open(document, Document::Mode::ReadWrite, test::clock());
    QVERIFY(holder && (*holder)->isWritable());
    const test::Said said
        = test::binnacle({u"picture"_s, document, u"findings"_s, u"--to"_s, folder.filePath(u"a.png"_s)});
    EXPECT_CODE(said, 0);
    const QByteArray beside = test::bytesOf(folder.filePath(u"a.png"_s));
    const QTemporaryDir alone;
    EXPECT_CODE(
        test::binnacle({u"picture"_s, test::copyOfSample(alone), u"findings"_s, u"--to"_s, alone.filePath(u"a.png"_s)}),
        0);
    QCOMPARE(test::bytesOf(alone.filePath(u"a.png"_s)), beside); // who else has it open is no part of the picture
    QCOMPARE(test::bytesOf(document), m_bytes);
}

QTEST_GUILESS_MAIN(TestPaintCommands)
#include "tst_paintcommands.moc"
