#include "binnacle.h"

#include "models/document/document.h"
#include "models/storage/writerlock.h"

#include <QRandomGenerator>
#include <QSysInfo>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Documents that are damaged, foreign, newer, locked or write-protected, given to the program: a sentence that says
/// what is wrong, the exit code that goes with it, and a file that is as it was.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void readsANewerDocumentThatAllowsIt_data();
    void readsANewerDocumentThatAllowsIt();
    void readsWhatItMayNotWrite_data();
    void readsWhatItMayNotWrite();
    void refusesToReadASecret();
    void saysWhoHasItOpen();
    void readsWhatIsOpenElsewhere_data();
    void readsWhatIsOpenElsewhere();
    void namesWhatWasChangedOutside_data();
    void namesWhatWasChangedOutside();
    void flippedBitsAreNeverCalledIntact_data();
    void flippedBitsAreNeverCalledIntact();

private:
    QByteArray m_sample;
    QStringList m_content;
    std::unique_ptr<QTemporaryDir> m_folder; ///< only the document
    std::unique_ptr<QTemporaryDir> m_out; ///< what commands write
    QString m_document;

    QStringList command(const QString &name) const;
    void makeBad(const QString &how) const;
};

static const QString extract = QStringLiteral(TEST_DATA_DIR "/fac_findings_200.csv");
static const QString map = QStringLiteral(TEST_DATA_DIR "/fac_findings_map.json");
static const QStringList readers{u"verify"_s, u"figures"_s, u"export"_s, u"pack"_s, u"picture"_s};

void TestBadFiles::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = test::copyOfSample(folder);
    m_sample = test::bytesOf(path);
    const auto document = Document::open(path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(document);
    m_content = test::contentOf((*document)->database(), true);
}

void TestBadFiles::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = std::make_unique<QTemporaryDir>();
    m_document = m_folder->filePath(u"sample.binnacle"_s);
    test::writeBytes(m_document, m_sample);
}

/// A whole command line of a sub-command.
QStringList TestBadFiles::command(const QString &name) const
{
    const QHash<QString, QStringList> rest{{u"import"_s, {u"finding"_s, extract, u"--map"_s, map}},
        {u"export"_s, {u"person"_s, u"--to"_s, m_out->filePath(u"a.csv"_s)}},
        {u"pack"_s, {u"--to"_s, m_out->filePath(u"a.pdf"_s)}},
        {u"picture"_s, {u"overview"_s, u"--to"_s, m_out->filePath(u"a.png"_s)}}};
    return QStringList{name, m_document} + rest.value(name);
}

void TestBadFiles::makeBad(const QString &how) const
{
    QVERIFY(QFile::remove(m_document));
    if (how == u"a folder") {
        QVERIFY(QDir().mkpath(m_document));
    } else if (how == u"text") {
        test::writeBytes(m_document, QByteArray("Dear Sir or Madam,\n").repeated(99));
    } else if (how == u"empty") {
        test::writeBytes(m_document, {});
    } else if (how == u"another program") {
        test::writeBytes(m_document, {});
        QVERIFY(test::tamper(m_document, u"CREATE TABLE places (id, title); PRAGMA application_id = 7"_s));
    } else if (how == u"cut off") {
        test::writeBytes(m_document, m_sample.chopped(m_sample.size() / 3));
    } else if (how == u"appended to") {
        test::writeBytes(m_document, m_sample + "mailed by a gateway");
    } else if (how == u"no first page") {
        test::writeBytes(m_document, m_sample.left(100) + QByteArray(3996, '\0') + m_sample.mid(4096));
    } else if (how == u"altered structure") {
        test::writeBytes(m_document, m_sample);
        QVERIFY(test::tamper(m_document, u"DROP TRIGGER metric_value_only_grows_update"_s));
    } else if (how == u"newer") {
        test::writeBytes(m_document, m_sample);
        QVERIFY(test::tamper(
            m_document, u"UPDATE meta SET value = '99' WHERE key = 'readable_since'; PRAGMA user_version = 99"_s));
    }
}

void TestBadFiles::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    struct Bad
    {
        const char *how;
        int code;
        const char *words;
    };
    static constexpr Bad all[]{{"missing", 3, "There is no file"}, {"a folder", 3, "cannot be read"},
        {"text", 3, "is not a Binnacle document"}, {"empty", 3, "is not a Binnacle document"},
        {"another program", 3, "belongs to another program"}, {"cut off", 3, "a part of the file is missing"},
        {"appended to", 3, "something was appended to the file"},
        {"no first page", 3, "damaged"}, {"altered structure", 3, "was altered outside Binnacle"},
        {"newer", 4, "was made by a newer Binnacle"}};
    for (const Bad &bad : all) {
        for (const QString &name : readers + QStringList{u"import"_s}) {
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1StringView(bad.how), name)))
                << QString::fromLatin1(bad.how) << name << bad.code << QString::fromLatin1(bad.words);
        }
    }
}

void TestBadFiles::refusesWhatItCannotRead()
{
    QFETCH(QString, how);
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QString, words);
    makeBad(how);
    const QByteArray bytes = test::bytesOf(m_document);
    const QStringList files = test::filesIn(m_folder->path());
    const test::Said said = test::binnacle(command(name));
    EXPECT_CODE(said, code);
    QVERIFY2(said.err.contains(words), said.text().constData());
    QCOMPARE(said.bytes, QByteArray());
    QCOMPARE(test::bytesOf(m_document), bytes);
    QCOMPARE(test::filesIn(m_folder->path()), files);
    QCOMPARE(test::filesIn(m_out->path()), QStringList());
}

void TestBadFiles::readsANewerDocumentThatAllowsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("verify cannot know its rules") << u"verify"_s << 4;
    QTest::newRow("import would write") << u"import"_s << 4;
    for (const QString &name : readers.mid(1)) {
        QTest::newRow(qPrintable(name)) << name << 0;
    }
}

void TestBadFiles::readsANewerDocumentThatAllowsIt()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QVERIFY(test::tamper(m_document, u"CREATE TABLE tomorrow (a); PRAGMA user_version = 99"_s));
    const QByteArray bytes = test::bytesOf(m_document);
    const test::Said said = test::binnacle(command(name));
    EXPECT_CODE(said, code);
    QVERIFY2(code == 0 || said.err.contains(u"newer Binnacle"_s), said.text().constData());
    QCOMPARE(test::bytesOf(m_document), bytes);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestBadFiles::readsWhatItMayNotWrite_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("name");
    for (const bool isFolder : {false, true}) {
        for (const QString &name : readers + QStringList{u"import"_s}) {
            QTest::newRow(qPrintable((isFolder ? u"folder: "_s : u"file: "_s) + name)) << isFolder << name;
        }
    }
}

void TestBadFiles::readsWhatItMayNotWrite()
{
    QFETCH(bool, isFolder);
    QFETCH(QString, name);
    QFile::setPermissions(m_document, QFile::Permissions(isFolder ? 0x6666 : 0x4444));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(isFolder ? 0x5555 : 0x7777));
    QFile::setPermissions(m_out->path(), QFile::Permissions(0x7777));
    const test::Said said = test::runUnprivileged(QStringLiteral(BINNACLE_EXECUTABLE), command(name));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700));
    if (said.code == -1) {
        QSKIP("this account may not become another one, or the other one may not run the program");
    }
    EXPECT_CODE(said, name == u"import" ? 4 : 0);
    QVERIFY2(name != u"import" || said.err.contains(u"write-protected"_s), said.text().constData());
    QCOMPARE(test::bytesOf(m_document), m_sample);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestBadFiles::refusesToReadASecret()
{
    QFile::setPermissions(m_document, QFile::Permissions());
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    const test::Said said = test::runUnprivileged(QStringLiteral(BINNACLE_EXECUTABLE), command(u"verify"_s));
    if (said.code == -1) {
        QSKIP("this account may not become another one, or the other one may not run the program");
    }
    EXPECT_CODE(said, 3);
    QVERIFY2(said.err.contains(u"Check that it is a file and that you may read it"_s), said.text().constData());
}

void TestBadFiles::saysWhoHasItOpen()
{
    const auto holder = Document::open(m_document, Document::Mode::ReadWrite, test::clock());
    QVERIFY(holder && (*holder)->isWritable());
    const test::Said said = test::binnacle(command(u"import"_s));
    EXPECT_CODE(said, 4);
    QVERIFY2(said.err.contains(u"%1 on %2 has this document open since"_s.arg(
                 operatingSystemAccount(), QSysInfo::machineHostName())),
        said.text().constData());
    const QString since = QLocale().toString((*holder)->lockHolder().since.date(), QLocale::ShortFormat);
    QVERIFY2(said.err.contains(QString::number(QDate::currentDate().day())), qPrintable(since));
    QCOMPARE(test::bytesOf(m_document), m_sample);
    QCOMPARE(test::filesIn(m_folder->path()), (QStringList{u"sample.binnacle"_s, u"sample.binnacle.lock"_s}));
}

void TestBadFiles::readsWhatIsOpenElsewhere_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : readers) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestBadFiles::readsWhatIsOpenElsewhere()
{
    QFETCH(QString, name);
    const auto holder = Document::open(m_document, Document::Mode::ReadWrite, test::clock());
    QVERIFY(holder && (*holder)->isWritable());
    EXPECT_CODE(test::binnacle(command(name)), 0);
    QVERIFY((*holder)->isWritable());
    QCOMPARE(test::filesIn(m_folder->path()), (QStringList{u"sample.binnacle"_s, u"sample.binnacle.lock"_s}));
}

void TestBadFiles::namesWhatWasChangedOutside_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    QTest::newRow("a value") << u"UPDATE finding SET title = 'Nothing to see' WHERE reference = 'F-109'"_s
                             << u"finding F-109 was changed outside Binnacle."_s;
    QTest::newRow("a number") << u"UPDATE incident SET severity = 1 WHERE reference = 'INC-0343'"_s
                              << u"incident INC-0343 was changed outside Binnacle."_s;
    QTest::newRow("a row without a reference") << u"UPDATE organization SET name = 'Tide' WHERE id = 1"_s
                                               << u"organization 1 was changed outside Binnacle."_s;
    QTest::newRow("only the revision") << u"UPDATE policy SET revision = 5 WHERE reference = 'POL-09'"_s
                                       << u"policy POL-09 was changed outside Binnacle."_s;
    QTest::newRow("a new row") << u"INSERT INTO person (id, reference, name) VALUES (99, 'P99', 'Nobody')"_s
                               << u"person P99 was added outside Binnacle: the log does not know it."_s;
    QTest::newRow("a row taken away") << u"DELETE FROM annotation WHERE id = 1"_s << u"annotation 1"_s;
}

void TestBadFiles::namesWhatWasChangedOutside()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    QVERIFY(test::tamper(m_document, sql));
    const QByteArray bytes = test::bytesOf(m_document);
    const test::Said said = test::binnacle(command(u"verify"_s));
    EXPECT_CODE(said, 1);
    QVERIFY2(said.out().contains(words), said.text().constData());
    QVERIFY2(said.out().contains(u"Not intact. Go back to the last backup"_s), said.text().constData());
    QCOMPARE(said.out().split(u'\n', Qt::SkipEmptyParts).size(), 3); // this one, what to do, the head: nothing else
    QCOMPARE(test::bytesOf(m_document), bytes);
}

void TestBadFiles::flippedBitsAreNeverCalledIntact_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("bit");
    QRandomGenerator random(27001); // the same positions in every run
    for (int i = 0; i < 40; ++i) {
        const int position = i < 8 ? random.bounded(4096) : random.bounded(static_cast<int>(m_sample.size()));
        const int bit = random.bounded(8);
        QTest::newRow(qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(position))) << position << bit;
    }
}

void TestBadFiles::flippedBitsAreNeverCalledIntact()
{
    QFETCH(int, position);
    QFETCH(int, bit);
    QByteArray bytes = m_sample;
    bytes[position] = static_cast<char>(bytes.at(position) ^ (1 << bit));
    test::writeBytes(m_document, bytes);
    const test::Said verified = test::binnacle(command(u"verify"_s));
    QVERIFY2(verified.code == 0 || verified.code == 1 || verified.code == 3 || verified.code == 4, verified.text().constData());
    QVERIFY2(test::speaksInSentences(verified), verified.text().constData());
    QVERIFY2(verified.code == 0 || !(verified.err.isEmpty() && verified.bytes.isEmpty()), verified.text().constData());
    for (const QString &name : {u"figures"_s, u"export"_s}) {
        const test::Said said = test::binnacle(command(name));
        QVERIFY2(said.code >= 0 && said.code != 2, said.text().constData());
        QVERIFY2(test::speaksInSentences(said), said.text().constData());
        QVERIFY2(said.code == 0 || said.bytes.isEmpty(), said.text().constData());
    }
    QCOMPARE(test::bytesOf(m_document), bytes);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
    if (verified.code == 0) {
        const auto document = Document::open(m_document, Document::Mode::ReadOnly, test::clock());
        QVERIFY(document);
        QCOMPARE(test::contentOf((*document)->database(), true), m_content);
    }
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
