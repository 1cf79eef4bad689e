#include "models/document/opening.h"
#include "models/document/verification.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/otheruser.h"
#include "support/testdocument.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// A file is opened when it is a whole document of ours, and refused with a reason otherwise, whatever is in it.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void refusesADirectoryAndAMissingFile();
    void refusesATruncatedFile_data();
    void refusesATruncatedFile();
    void refusesAnAlteredStructure_data();
    void refusesAnAlteredStructure();
    void survivesFlippedBits();
    void readsANewerDocumentThatAllowsIt();
    void refusesANewerDocumentThatDoesNot();
    void refusesAHostileNewerDocument_data();
    void refusesAHostileNewerDocument();
    void refusesADayThatIsNone_data();
    void refusesADayThatIsNone();
    void takesAnyNameForAFile_data();
    void takesAnyNameForAFile();
    void takesBackWhatWasCutOff_data();
    void takesBackWhatWasCutOff();
    void fileWithTwoNamesIsNotChanged();
    void tellsWhyItCannotLock_data();
    void tellsWhyItCannotLock();
    void emptyLockIsLeftBehind();
    void takesAWalFileBackToOneFile();
    void rollsBackAHotJournal();
    void saysWhyAHotJournalCannotBeReadOnly();
    void followsASymbolicLink();
    void secondDocumentOpensElsewhere();
    void secondDocumentThroughALinkOpensElsewhere();
    void staleLockIsTakenOver();
    void lockOfAnotherComputerIsRespected();
    void readOnlyFileOpensForReading_data();
    void readOnlyFileOpensForReading();
    void unreadableFileIsRefused();
    void openedForReadingRefusesChanges();
    void newFileIsPrivate();
    void createLeavesNothingWhenItFails();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    Error::Code codeOf(const QString &path, bool writable = true) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes; ///< a small document
    QStringList m_content;
};

static Result<AppliedChange> enterPerson(Document &document, const QString &name)
{
    Change change(u"Enter a person"_s);
    change.insert(person::schema, {{person::Name, name}});
    return document.apply(change);
}

void TestOpening::initTestCase()
{
    const QTemporaryDir folder;
    {
        const auto document = test::emptyDocument(folder);
        QVERIFY(document);
        for (int i = 0; i < 40; ++i) {
            QVERIFY(enterPerson(*document, u"Person %1 "_s.arg(i).repeated(5)));
        }
        m_content = test::contentOf(document->database(), true);
    }
    m_bytes = test::bytesOf(folder.filePath(u"a.binnacle"_s));
    QVERIFY(m_bytes.size() > 100000);
}

void TestOpening::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestOpening::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    test::writeBytes(path, bytes);
    return path;
}

/// The code with which a file is refused; Cancelled when it is not.
Error::Code TestOpening::codeOf(const QString &path, bool writable) const
{
    const auto mode = writable ? Document::Mode::ReadWrite : Document::Mode::ReadOnly;
    const auto document = Document::open(path, mode, test::clock());
    return document ? Error::Code::Cancelled : document.error().code;
}

void TestOpening::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty file") << QByteArray() << Error::Code::NotOurs;
    QTest::newRow("text file") << QByteArray("Dear Sir or Madam,\n").repeated(20) << Error::Code::NotOurs;
    QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a").repeated(64) << Error::Code::NotOurs;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << Error::Code::NotOurs;
    QTest::newRow("only the magic words") << QByteArray("SQLite format 3\0", 16) << Error::Code::NotOurs;

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    test::writeBytes(path, {});
    QVERIFY(test::tamper(path, u"CREATE TABLE t (a)"_s));
    QTest::newRow("SQLite of another program") << test::bytesOf(path) << Error::Code::NotOurs;
    QVERIFY(test::tamper(path, u"PRAGMA application_id = 1112425293"_s));
    QTest::newRow("application id off by one") << test::bytesOf(path) << Error::Code::NotOurs;
    QVERIFY(test::tamper(path, u"PRAGMA application_id = 0x424E434C"_s));
    QTest::newRow("another structure with our application id") << test::bytesOf(path) << Error::Code::Damaged;
    QVERIFY(test::tamper(path, u"PRAGMA user_version = 2"_s));
    QTest::newRow("another structure with our version") << test::bytesOf(path) << Error::Code::Damaged;
    QVERIFY(test::tamper(path, u"PRAGMA user_version = 1"_s));
    QTest::newRow("another structure with an older version") << test::bytesOf(path) << Error::Code::Damaged;
    QVERIFY(test::tamper(path, u"PRAGMA user_version = -5"_s));
    QTest::newRow("negative version") << test::bytesOf(path) << Error::Code::Damaged;
    QByteArray grown = m_bytes;
    QTest::newRow("something behind the end") << grown + QByteArray(4096, 'x') << Error::Code::Damaged;
}

void TestOpening::refusesWhatIsNoDocument()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    const QString path = write(u"file.binnacle"_s, bytes);
    for (const bool writable : {true, false}) {
        const auto mode = writable ? Document::Mode::ReadWrite : Document::Mode::ReadOnly;
        const auto document = Document::open(path, mode, test::clock());
        QVERIFY(!document);
        QVERIFY2(document.error().code == code, qPrintable(document.error().message));
        QVERIFY(!document.error().message.isEmpty());
    }
    QCOMPARE(test::bytesOf(path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file.binnacle"_s});
}

void TestOpening::refusesADirectoryAndAMissingFile()
{
    QCOMPARE(codeOf(m_folder->path()), Error::Code::Unreadable);
    QCOMPARE(codeOf(m_folder->filePath(u"none.binnacle"_s)), Error::Code::Unreadable);
    QCOMPARE(codeOf(u"/dev/null"_s), Error::Code::Unreadable);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"none.binnacle"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestOpening::refusesATruncatedFile_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(99), qsizetype(100),
             qsizetype(101), qsizetype(4095), qsizetype(4096), qsizetype(4097)}) {
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    for (int tenth = 1; tenth < 10; ++tenth) {
        QTest::addRow("%d tenths", tenth) << m_bytes.size() * tenth / 10;
    }
    QTest::newRow("one page less") << m_bytes.size() - 4096;
    QTest::newRow("one byte less") << m_bytes.size() - 1;
}

void TestOpening::refusesATruncatedFile()
{
    QFETCH(qsizetype, size);
    const QString path = write(u"short.binnacle"_s, m_bytes.first(size));
    QCOMPARE(codeOf(path), size < 100 ? Error::Code::NotOurs : Error::Code::Damaged);
    QCOMPARE(codeOf(path, false), size < 100 ? Error::Code::NotOurs : Error::Code::Damaged);
    QCOMPARE(test::bytesOf(path).size(), size);
}

void TestOpening::refusesAnAlteredStructure_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("name");
    QTest::newRow("extra trigger") << u"CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM unit; END"_s
                                   << u"trigger evil"_s;
    QTest::newRow("extra view") << u"CREATE VIEW evil AS SELECT load_extension('x')"_s << u"view evil"_s;
    QTest::newRow("extra table") << u"CREATE TABLE evil (a)"_s << u"table evil"_s;
    QTest::newRow("extra index") << u"CREATE INDEX evil ON person (name)"_s << u"index evil"_s;
    QTest::newRow("extra column") << u"ALTER TABLE person ADD COLUMN evil TEXT"_s << u"table person"_s;
    QTest::newRow("guard taken away") << u"DROP TRIGGER signature_only_grows_update"_s
                                      << u"trigger signature_only_grows_update"_s;
    QTest::newRow("index taken away") << u"DROP INDEX incident_by_status"_s << u"index incident_by_status"_s;
    QTest::newRow("table taken away") << u"DROP TABLE draft"_s << u"table draft"_s;
    QTest::newRow("table replaced by a view")
        << u"DROP TABLE draft; CREATE VIEW draft AS SELECT 1"_s << u"table draft"_s;
    QTest::newRow("altered CHECK")
        << u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '\"grade\" = ''major'' OR ', '') WHERE name = 'finding'"_s
        << u"table finding"_s;
    QTest::newRow("altered generated column")
        << u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'check_due_on\"\n', 'raised_on\"\n') WHERE name = 'finding'"_s
        << u"table finding"_s;
    QTest::newRow("table not strict any more")
        << u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'unit'"_s
        << u"table unit"_s;
}

void TestOpening::refusesAnAlteredStructure()
{
    QFETCH(QString, sql);
    QFETCH(QString, name);
    const QString path = write(u"altered.binnacle"_s, m_bytes);
    QVERIFY(test::tamper(path, sql));
    for (const auto mode : {Document::Mode::ReadWrite, Document::Mode::ReadOnly}) {
        const auto document = Document::open(path, mode, test::clock());
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::Damaged);
        QVERIFY2(document.error().message.contains(name), qPrintable(document.error().message));
    }
}

/// Opens what is there and uses it. Gives a problem, or nothing: refusing is as good as working, lying is not.
static QString problemWith(const QString &path, const QStringList &content)
{
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    if (!document) {
        const Error::Code code = document.error().code;
        const bool isRight = code == Error::Code::Damaged || code == Error::Code::NotOurs || code == Error::Code::Newer;
        return isRight ? QString() : u"refused with code %1: "_s.arg(int(code)) + document.error().detail;
    }
    const Result<VerificationReport> report = verifyDocument((*document)->database());
    const bool isIntact = report && report->isIntact();
    if (isIntact && test::contentOf((*document)->database(), true) != content) {
        return u"other content, and called intact"_s;
    }
    const auto applied = enterPerson(**document, u"Last"_s); // may be refused
    if (isIntact && !applied && applied.error().code != Error::Code::ReadOnly) {
        return u"intact, but refuses: "_s + applied.error().detail;
    }
    return {};
}

void TestOpening::survivesFlippedBits()
{
    QList<std::pair<qsizetype, char>> flips;
    for (qsizetype at = 0; at < 100; ++at) {
        flips << std::pair(at, at % 2 == 0 ? '\x01' : '\x80');
    }
    const qsizetype step = m_bytes.size() / 150;
    for (qsizetype at = 100; at < m_bytes.size(); at += step + (at % 7)) {
        flips << std::pair(at, '\xff');
    }
    QVERIFY(flips.size() > 240);
    QStringList problems;
    const QString path = m_folder->filePath(u"flipped.binnacle"_s);
    for (const auto &[at, bits] : flips) {
        QByteArray flipped = m_bytes;
        flipped[at] = static_cast<char>(flipped.at(at) ^ bits);
        test::writeBytes(path, flipped);
        if (const QString problem = problemWith(path, m_content); !problem.isEmpty()) {
            problems << u"byte %1: %2"_s.arg(at).arg(problem);
        }
        for (const QString &left :
            {u"-journal"_s, u"-wal"_s, u"-shm"_s, u".version-0.backup"_s, u".version-1.backup"_s}) {
            QFile::remove(path + left);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestOpening::readsANewerDocumentThatAllowsIt()
{
    const QString path = write(u"newer.binnacle"_s, m_bytes);
    QVERIFY(test::tamper(path,
        u"CREATE TABLE tomorrow (a); CREATE TRIGGER tomorrow_only_grows BEFORE DELETE ON tomorrow BEGIN SELECT "
        "RAISE(ABORT, 'only_grows'); END; ALTER TABLE person ADD COLUMN later TEXT; PRAGMA user_version = 99"_s));
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::NewerVersion);
    QVERIFY(!(*document)->isWritable());
    QVERIFY(!(*document)->accessText().isEmpty());
    QVERIFY(!QFileInfo::exists(path + u".lock"_s));
    QCOMPARE(test::contentOf((*document)->database(), true), m_content);
    const auto applied = enterPerson(**document, u"Nobody"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::ReadOnly);
    QVERIFY(!execute((*document)->database(), u"DELETE FROM draft"_s));
}

void TestOpening::refusesANewerDocumentThatDoesNot()
{
    const QString path = write(u"newer.binnacle"_s, m_bytes);
    QVERIFY(
        test::tamper(path, u"UPDATE meta SET value = '99' WHERE key = 'readable_since'; PRAGMA user_version = 99"_s));
    QCOMPARE(codeOf(path), Error::Code::Newer);
    QCOMPARE(codeOf(path, false), Error::Code::Newer);
    QVERIFY(test::tamper(path, u"DELETE FROM meta WHERE key = 'readable_since'"_s));
    QCOMPARE(codeOf(path), Error::Code::Newer);
}

void TestOpening::refusesAHostileNewerDocument_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("name");
    QTest::newRow("a view in place of a table")
        << u"PRAGMA foreign_keys = OFF; DROP TABLE draft; CREATE VIEW draft AS WITH RECURSIVE n (register) AS (SELECT 'a' UNION ALL "
           "SELECT register FROM n) SELECT register, 0 AS record_id, 0 AS revision, '' AS content, '' AS typed_at FROM n"_s
        << u"table draft"_s;
    QTest::newRow("a table that is missing") << u"DROP TABLE draft"_s << u"table draft"_s;
    QTest::newRow("a virtual table in place of a table")
        << u"DROP TABLE draft; CREATE VIRTUAL TABLE draft USING fts5 (register, record_id)"_s << u"table draft"_s;
    QTest::newRow("a table in place of the index")
        << u"DROP TABLE search; CREATE TABLE search (content)"_s << u"table search"_s;
    QTest::newRow("a view more") << u"CREATE VIEW evil AS SELECT 1"_s << u"view evil"_s;
    QTest::newRow("a trigger more") << u"CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM unit; END"_s
                                    << u"trigger evil"_s;
}

void TestOpening::refusesAHostileNewerDocument()
{
    QFETCH(QString, sql);
    QFETCH(QString, name);
    const QString path = write(u"newer.binnacle"_s, m_bytes);
    QVERIFY(test::tamper(path, sql + u"; PRAGMA user_version = 99"_s));
    for (const auto mode : {Document::Mode::ReadWrite, Document::Mode::ReadOnly}) {
        const auto document = Document::open(path, mode, test::clock());
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::Damaged);
        QVERIFY2(document.error().message.contains(name), qPrintable(document.error().message));
    }
}

void TestOpening::refusesADayThatIsNone_data()
{
    QTest::addColumn<QString>("day");
    for (const QString &day : {u"2027-02-30"_s, u"4000-12-31"_s, u"0001-01-01"_s, u"2026-7-6"_s, u"tomorrow"_s, u""_s,
             u"2026-07-06 "_s}) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(day))) << day;
    }
}

void TestOpening::refusesADayThatIsNone()
{
    QFETCH(QString, day);
    const QString path = write(u"day.binnacle"_s, m_bytes);
    QVERIFY(test::tamper(path, u"INSERT INTO meta VALUES ('as_of', '%1')"_s.arg(day)));
    QCOMPARE(codeOf(path), Error::Code::Damaged);
    QCOMPARE(codeOf(path, false), Error::Code::Damaged);
    QVERIFY2(test::verify(path).first().contains(u"“%1”"_s.arg(day)), qPrintable(test::verify(path).first()));
}

void TestOpening::takesAnyNameForAFile_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"file:base"_s, u"file:x?mode=memory"_s, u"x?mode=memory"_s, u"?immutable=1"_s,
             u"a%20b"_s, u"file:///etc"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestOpening::takesAnyNameForAFile()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
    if (name.contains(u'/')) {
        QVERIFY(QDir().mkpath(name));
        name += u"/a"_s;
    }
    test::writeBytes(name, m_bytes);
    {
        const auto document = Document::open(name, Document::Mode::ReadWrite, test::clock());
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        QVERIFY((*document)->isWritable());
        QVERIFY(enterPerson(**document, u"Last"_s));
    }
    const auto reading = Document::open(name, Document::Mode::ReadOnly, test::clock());
    QVERIFY(reading);
    QCOMPARE(test::single((*reading)->database(), u"SELECT name FROM person ORDER BY id DESC"_s), u"Last"_s);
    QVERIFY(test::bytesOf(name) != m_bytes);
    QVERIFY(openChecked(name, false, test::clock()));
}

void TestOpening::takesAWalFileBackToOneFile()
{
    const QString path = write(u"wal.binnacle"_s, m_bytes);
    QVERIFY(test::tamper(path, u"PRAGMA journal_mode = WAL"_s));
    QCOMPARE(test::bytesOf(path).at(18), '\x02');
    {
        const auto document = Document::open(path, Document::Mode::ReadOnly, test::clock());
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QCOMPARE(test::contentOf((*document)->database(), true), m_content);
    }
    {
        const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
        QVERIFY(document);
        QCOMPARE(test::contentOf((*document)->database(), true), m_content);
        QVERIFY(enterPerson(**document, u"Last"_s));
    }
    QCOMPARE(test::bytesOf(path).at(18), '\x01');
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"wal.binnacle"_s});
    QCOMPARE(test::verify(path), QStringList());
}

/// A copy of a document in the middle of a large change, with its journal: what a power failure leaves.
static void leaveHotJournal(const QString &from, const QString &to)
{
    auto database = Database::open(from, Database::Mode::ReadWrite);
    QVERIFY(database);
    QVERIFY(execute(**database, u"PRAGMA cache_size = 1"_s));
    QVERIFY(execute(**database, u"BEGIN IMMEDIATE"_s));
    QVERIFY(execute(**database, u"UPDATE person SET name = 'Half written'"_s));
    QVERIFY(execute(**database, u"UPDATE search_text SET content = 'half'"_s));
    QVERIFY(execute(**database, u"UPDATE change SET title = 'half'"_s));
    test::writeBytes(to, test::bytesOf(from));
    test::writeBytes(to + u"-journal"_s, test::bytesOf(from + u"-journal"_s));
    QVERIFY(execute(**database, u"ROLLBACK"_s));
}

void TestOpening::rollsBackAHotJournal()
{
    const QString from = write(u"from.binnacle"_s, m_bytes);
    const QString path = m_folder->filePath(u"hot.binnacle"_s);
    leaveHotJournal(from, path);
    QVERIFY(test::bytesOf(path) != m_bytes);
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    QCOMPARE(test::contentOf((*document)->database(), true), m_content);
    QVERIFY(!QFileInfo::exists(path + u"-journal"_s));
    QCOMPARE(verifyDocument((*document)->database())->findings, QStringList());
}

void TestOpening::saysWhyAHotJournalCannotBeReadOnly()
{
    const QString from = write(u"from.binnacle"_s, m_bytes);
    const QString path = m_folder->filePath(u"hot.binnacle"_s);
    leaveHotJournal(from, path);
    const auto document = Document::open(path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::ReadOnly);
    QVERIFY2(document.error().message.contains(u"cut off"_s), qPrintable(document.error().message));
    QVERIFY(QFileInfo::exists(path + u"-journal"_s));
}

void TestOpening::takesBackWhatWasCutOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("by its name") << u"hot.binnacle"_s;
    QTest::newRow("through a link") << u"link.binnacle"_s;
}

void TestOpening::takesBackWhatWasCutOff()
{
    QFETCH(QString, name);
    const QString path = m_folder->filePath(u"hot.binnacle"_s);
    leaveHotJournal(write(u"from.binnacle"_s, m_bytes), path);
    QVERIFY(QFile::link(path, m_folder->filePath(u"link.binnacle"_s)));
    const QString given = m_folder->filePath(name);
    const auto refused = openChecked(given, false, test::clock());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"binnacle verify"_s), qPrintable(refused.error().message));
    {
        WriterLock lock(path);
        QVERIFY(lock.tryTake());
        QCOMPARE(takeBackCutOff(given).valueOr(true), false); // who has it open does that
    }
    QCOMPARE(takeBackCutOff(given).valueOr(false), true);
    QVERIFY(!QFileInfo::exists(path + u"-journal"_s));
    QCOMPARE(test::verify(given), QStringList());
    QCOMPARE(takeBackCutOff(given).valueOr(true), false);
    QVERIFY(!QFileInfo::exists(path + u".lock"_s));
}

void TestOpening::fileWithTwoNamesIsNotChanged()
{
    const QString path = write(u"one.binnacle"_s, m_bytes);
    QCOMPARE(link(qPrintable(path), qPrintable(m_folder->filePath(u"two.binnacle"_s))), 0);
    for (const QString &name : {u"one.binnacle"_s, u"two.binnacle"_s}) {
        const auto document = Document::open(m_folder->filePath(name), Document::Mode::ReadWrite, test::clock());
        QVERIFY(document);
        QCOMPARE((*document)->access(), Document::Access::OtherNames);
        QVERIFY((*document)->accessText().contains(u"hard link"_s));
        QVERIFY(!enterPerson(**document, u"Nobody"_s));
    }
    QCOMPARE(test::bytesOf(path), m_bytes);
    QVERIFY(QFile::remove(m_folder->filePath(u"two.binnacle"_s)));
    QVERIFY((*Document::open(path, Document::Mode::ReadWrite, test::clock()))->isWritable());
}

void TestOpening::tellsWhyItCannotLock_data()
{
    QTest::addColumn<QString>("obstacle");
    for (const QString &obstacle : {u"a folder"_s, u"a pipe"_s, u"a text"_s, u"a link to nowhere"_s}) {
        QTest::newRow(qPrintable(obstacle)) << obstacle;
    }
}

void TestOpening::tellsWhyItCannotLock()
{
    QFETCH(QString, obstacle);
    const QString path = write(u"a.binnacle"_s, m_bytes);
    const QString lock = path + u".lock"_s;
    if (obstacle == u"a folder") {
        QVERIFY(QDir().mkdir(lock));
    } else if (obstacle == u"a pipe") {
        QCOMPARE(mkfifo(qPrintable(lock), 0600), 0);
    } else if (obstacle == u"a text") {
        test::writeBytes(lock, "What I must not lose.");
    } else {
        QVERIFY(QFile::link(m_folder->filePath(u"none"_s), lock));
    }
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::LockObstructed);
    QVERIFY((*document)->accessText().contains(lock));
    QVERIFY(QFileInfo::exists(lock) || QFileInfo(lock).isSymLink());
}

void TestOpening::emptyLockIsLeftBehind()
{
    const QString path = write(u"a.binnacle"_s, m_bytes);
    test::writeBytes(path + u".lock"_s, {});
    { // just made: somebody may be about to write into it
        const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
        QVERIFY(document && !(*document)->isWritable());
    }
    QFile lock(path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(test::clock().now(), QFileDevice::FileModificationTime));
    lock.close();
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::Writable);
}

void TestOpening::followsASymbolicLink()
{
    const QString path = write(u"real.binnacle"_s, m_bytes);
    QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s));
    const QString link = m_folder->filePath(u"links/link.binnacle"_s);
    QVERIFY(QFile::link(path, link));
    {
        const auto document = Document::open(link, Document::Mode::ReadWrite, test::clock());
        QVERIFY(document);
        QVERIFY(enterPerson(**document, u"Last"_s));
    }
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(test::column(path, u"SELECT name FROM person ORDER BY id DESC"_s).first(), u"Last"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), m_folder->filePath(u"dangling.binnacle"_s)));
    QCOMPARE(codeOf(m_folder->filePath(u"dangling.binnacle"_s)), Error::Code::Unreadable);
}

void TestOpening::secondDocumentOpensElsewhere()
{
    const QString path = write(u"shared.binnacle"_s, m_bytes);
    const auto first = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(first);
    const auto second = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(second);
    QCOMPARE((*second)->access(), Document::Access::OpenElsewhere);
    const LockHolder holder = (*second)->lockHolder();
    QCOMPARE(holder.account, operatingSystemAccount());
    QCOMPARE(holder.host, QSysInfo::machineHostName());
    QVERIFY(!holder.isElsewhere);
    QVERIFY(qAbs(holder.since.secsTo(QDateTime::currentDateTime())) < 60);
    QVERIFY((*second)->accessText().contains(operatingSystemAccount()));
    QVERIFY((*second)->accessText().contains(QSysInfo::machineHostName()));
    const auto refused = enterPerson(**second, u"Nobody"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::ReadOnly);
    QVERIFY(!(*second)->startJob(LongJob::Access::Writing, [](Database &, const Progress &) { return Result<>(); }));
    QVERIFY(enterPerson(**first, u"Somebody"_s));
    QCOMPARE(test::single((*second)->database(), u"SELECT name FROM person ORDER BY id DESC"_s), u"Somebody"_s);
}

void TestOpening::secondDocumentThroughALinkOpensElsewhere()
{
    const QString path = write(u"real.binnacle"_s, m_bytes);
    QVERIFY(QFile::link(path, m_folder->filePath(u"link.binnacle"_s)));
    const auto first = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(first);
    const auto second
        = Document::open(m_folder->filePath(u"link.binnacle"_s), Document::Mode::ReadWrite, test::clock());
    QVERIFY(second);
    QCOMPARE((*second)->access(), Document::Access::OpenElsewhere);
}

void TestOpening::staleLockIsTakenOver()
{
    const QString path = write(u"stale.binnacle"_s, m_bytes);
    write(u"stale.binnacle.lock"_s, "999999\nbinnacle\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::Writable);
}

void TestOpening::lockOfAnotherComputerIsRespected()
{
    const QString path = write(u"far.binnacle"_s, m_bytes);
    write(u"far.binnacle.lock"_s, "4711\nbinnacle\nfar-away\n");
    {
        const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
        QVERIFY(document);
        QCOMPARE((*document)->access(), Document::Access::OpenElsewhere);
        QCOMPARE((*document)->lockHolder().host, u"far-away"_s);
        QVERIFY((*document)->lockHolder().isElsewhere);
    }
    WriterLock lock(path);
    QVERIFY(!lock.tryTake());
    QVERIFY(lock.takeOver()); // after asking
    QVERIFY(lock.isTaken());
}

void TestOpening::readOnlyFileOpensForReading_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestOpening::readOnlyFileOpensForReading()
{
    QFETCH(bool, isFolder);
    const QString path = write(u"kept.binnacle"_s, m_bytes);
    QFile::setPermissions(path, QFile::Permissions(isFolder ? 0x6666 : 0x4444));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(isFolder ? 0x5555 : 0x7777));
    const int answer = test::asUnprivilegedUser([&] {
        const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
        if (!document) {
            return 1;
        }
        const auto applied = enterPerson(**document, u"Nobody"_s);
        return (*document)->access() != Document::Access::ReadOnlyPlace   ? 2
            : applied || applied.error().code != Error::Code::ReadOnly    ? 3
            : test::contentOf((*document)->database(), true) != m_content ? 4
            : (*document)->accessText().isEmpty()                         ? 5
                                                                          : 0;
    });
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700));
    if (answer < 0) {
        QSKIP("this account may not become another one");
    }
    QCOMPARE(answer, 0);
    QCOMPARE(test::bytesOf(path), m_bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"kept.binnacle"_s});
}

void TestOpening::unreadableFileIsRefused()
{
    const QString path = write(u"secret.binnacle"_s, m_bytes);
    QFile::setPermissions(path, QFile::Permissions());
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    const int answer = test::asUnprivilegedUser([&] { return int(codeOf(path)); });
    if (answer < 0) {
        QSKIP("this account may not become another one");
    }
    QCOMPARE(answer, int(Error::Code::Unreadable));
}

void TestOpening::openedForReadingRefusesChanges()
{
    const QString path = write(u"read.binnacle"_s, m_bytes);
    const auto document = Document::open(path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::AsAsked);
    const auto applied = enterPerson(**document, u"Nobody"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::ReadOnly);
    QVERIFY(!applied.error().message.isEmpty());
    QVERIFY(!QFileInfo::exists(path + u".lock"_s));
    const Result<> forced = execute((*document)->database(), u"DELETE FROM person"_s);
    QVERIFY(!forced);
    QCOMPARE(forced.error().code, Error::Code::ReadOnly);
}

void TestOpening::newFileIsPrivate()
{
    const auto document = test::emptyDocument(*m_folder);
    QVERIFY(document);
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(document->path()).permissions() & forOthers));
    QCOMPARE(document->meta(u"kind"_s), u"document"_s);
    QCOMPARE(document->meta(u"created_at"_s), u"2026-07-06T09:00Z"_s);
    QCOMPARE(test::bytesOf(document->path()).mid(68, 4), QByteArray("BNCL"));
}

void TestOpening::createLeavesNothingWhenItFails()
{
    const QString there = write(u"there.binnacle"_s, "precious");
    const auto replaced = Document::create(there, test::clock());
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, Error::Code::ReadOnly);
    QCOMPARE(test::bytesOf(there), QByteArray("precious"));
    QVERIFY(!Document::create(m_folder->filePath(u"no/such/folder.binnacle"_s), test::clock()));
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"there.binnacle"_s});
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
