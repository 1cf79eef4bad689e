#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "models/storage/migrator.h"
#include "models/storage/query.h"
#include "models/storage/schemacheck.h"
#include "support/testdocument.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// One test for each outcome; a migration that fails leaves the file as it was.
class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsScriptsByTheirNames();
    void isUpToDate();
    void makesAnEmptyDocumentWithoutABackup();
    void migratesWithABackup();
    void recordsWhatItRan();
    void makesGuardsAnew();
    void leavesTheFileUnchangedWhenItFails_data();
    void leavesTheFileUnchangedWhenItFails();
    void leavesTheFileUnchangedWhenTheBackupFails();
    void keepsTheEarlierBackupUntilThereIsANewOne();
    void replacesAnEarlierBackup();
    void readsANewerOneThatAllowsIt();
    void refusesANewerOneThatDoesNot();
    void foreignKeysAreOnAgain();
    void ownMigrationsAreGapless();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

static int ownVersion()
{
    return ownMigrations().last().version;
}

/// Our own migrations, and after them those of a folder, wherever they count from.
static QList<Migration> with(const QString &folder)
{
    QList<Migration> migrations = ownMigrations();
    for (Migration &migration : migrationsIn(QStringLiteral(TEST_DATA_DIR) + u"/migrations/"_s + folder)) {
        migration.version = migrations.last().version + 1;
        migrations << migration;
    }
    return migrations;
}

void TestMigrator::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(test::copyOfSample(*m_folder), Database::Mode::ReadWrite);
    QVERIFY(database);
    m_database = *std::move(database);
}

void TestMigrator::findsScriptsByTheirNames()
{
    const QList<Migration> migrations = migrationsIn(QStringLiteral(TEST_DATA_DIR) + u"/migrations/good"_s);
    QCOMPARE(migrations.size(), 2);
    QCOMPARE(migrations.first().version, 1);
    QCOMPARE(migrations.first().name, u"add_mark"_s);
    QVERIFY(migrations.first().script.contains("ALTER TABLE"));
    QVERIFY(migrationsIn(u"/nowhere"_s).isEmpty());
}

void TestMigrator::isUpToDate()
{
    const QByteArray before = test::bytesOf(m_database->path());
    const MigrationReport report = migrate(*m_database, ownMigrations(), test::clock());
    QCOMPARE(report.outcome, MigrationOutcome::UpToDate);
    QVERIFY(report.backup.isEmpty());
    QVERIFY(!report.error);
    QCOMPARE(test::bytesOf(m_database->path()), before);
}

void TestMigrator::makesAnEmptyDocumentWithoutABackup()
{
    const auto empty = Database::inMemory();
    const MigrationReport report = migrate(*empty, ownMigrations(), test::clock());
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.from, 0);
    QCOMPARE(report.to, ownMigrations().last().version);
    QVERIFY(report.backup.isEmpty());
    QCOMPARE(schemaDifferences(*empty), QStringList());
}

void TestMigrator::migratesWithABackup()
{
    const int own = ownVersion();
    const QStringList content = test::contentOf(*m_database, true);
    QCOMPARE(assess(*m_database, with(u"good"_s)), MigrationOutcome::Migrated);
    const MigrationReport report = migrate(*m_database, with(u"good"_s), test::clock());
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.from, own);
    QCOMPARE(report.to, own + 2);
    QCOMPARE(schemaVersion(*m_database), own + 2);
    QCOMPARE(test::single(*m_database, u"SELECT count(*) || ' ' || min(mark) FROM unit"_s), u"12 a;b"_s);
    QCOMPARE(test::single(*m_database, u"SELECT count(*) FROM later"_s), u"24"_s);
    QCOMPARE(test::contentOf(*m_database, true), content);

    QCOMPARE(report.backup, u"%1.version-%2.backup"_s.arg(m_database->path()).arg(ownVersion()));
    QVERIFY(!(QFileInfo(report.backup).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    auto backup = Database::open(report.backup, Database::Mode::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(schemaVersion(**backup), own);
    QCOMPARE(test::contentOf(**backup, true), content);
    QCOMPARE(test::verify(report.backup), QStringList());
}

void TestMigrator::recordsWhatItRan()
{
    const QList<Migration> migrations = with(u"good"_s);
    QVERIFY(!migrate(*m_database, migrations, test::clock()).error);
    QStringList expected;
    for (const Migration &migration : migrations) {
        const QByteArray digest = QCryptographicHash::hash(migration.script, QCryptographicHash::Sha256).toHex();
        expected
            << u"%1 %2 %3 2026-07-06T09:00Z"_s.arg(migration.version).arg(migration.name, QString::fromLatin1(digest));
    }
    QCOMPARE(
        test::column(*m_database,
            u"SELECT version || ' ' || name || ' ' || sha256 || ' ' || applied_at FROM migration ORDER BY version"_s),
        expected);
}

void TestMigrator::makesGuardsAnew()
{
    QVERIFY(execute(*m_database, u"DROP TRIGGER signature_only_grows_update"_s));
    QVERIFY(!migrate(*m_database, with(u"good"_s), test::clock()).error);
    QVERIFY(!execute(*m_database, u"UPDATE signature SET words = 'other'"_s));
    QVERIFY(!execute(*m_database, u"DELETE FROM later"_s));
}

void TestMigrator::leavesTheFileUnchangedWhenItFails_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("the second script breaks a rule") << u"failing"_s << Error::Code::Invalid;
    QTest::newRow("a reference leads nowhere") << u"dangling"_s << Error::Code::Damaged;
    QTest::newRow("the script is no SQL") << u"nonsense"_s << Error::Code::Damaged;
}

void TestMigrator::leavesTheFileUnchangedWhenItFails()
{
    QFETCH(QString, folder);
    QFETCH(Error::Code, code);
    const QStringList schema = test::column(*m_database, u"SELECT sql FROM sqlite_schema"_s);
    const QStringList content = test::contentOf(*m_database, true);
    const MigrationReport report = migrate(*m_database, with(folder), test::clock());
    QCOMPARE(report.outcome, MigrationOutcome::Failed);
    QVERIFY(report.error);
    QCOMPARE(report.error->code, code);
    QVERIFY(!report.error->message.isEmpty());
    QCOMPARE(report.to, report.from);
    QCOMPARE(schemaVersion(*m_database), ownVersion());
    QCOMPARE(test::column(*m_database, u"SELECT sql FROM sqlite_schema"_s), schema);
    QCOMPARE(test::contentOf(*m_database, true), content);
    QVERIFY(!QFileInfo::exists(u"%1.version-%2.backup"_s.arg(m_database->path()).arg(ownVersion())));
    QCOMPARE(test::verify(m_database->path()), QStringList());
}

void TestMigrator::leavesTheFileUnchangedWhenTheBackupFails()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"sample.binnacle.version-%1.backup"_s.arg(ownVersion())));
    const MigrationReport report = migrate(*m_database, with(u"good"_s), test::clock());
    QCOMPARE(report.outcome, MigrationOutcome::Failed);
    QCOMPARE(schemaVersion(*m_database), ownVersion());
}

void TestMigrator::keepsTheEarlierBackupUntilThereIsANewOne()
{
    const QString backup = u"%1.version-%2.backup"_s.arg(m_database->path()).arg(ownVersion());
    test::writeBytes(backup, "an earlier one");
    QVERIFY(QDir(m_folder->path()).mkdir(QFileInfo(backup).fileName() + u".part"_s)); // the new one cannot be made
    QCOMPARE(migrate(*m_database, with(u"good"_s), test::clock()).outcome, MigrationOutcome::Failed);
    QCOMPARE(test::bytesOf(backup), QByteArray("an earlier one"));
    QVERIFY(QDir(m_folder->path()).rmdir(QFileInfo(backup).fileName() + u".part"_s));
    QCOMPARE(migrate(*m_database, with(u"failing"_s), test::clock()).outcome, MigrationOutcome::Failed);
    QVERIFY(QFileInfo::exists(backup)); // of two there is one
}

void TestMigrator::replacesAnEarlierBackup()
{
    const QString backup = u"%1.version-%2.backup"_s.arg(m_database->path()).arg(ownVersion());
    test::writeBytes(backup, "an earlier one");
    QCOMPARE(migrate(*m_database, with(u"good"_s), test::clock()).outcome, MigrationOutcome::Migrated);
    QCOMPARE(test::verify(backup), QStringList());
}

void TestMigrator::readsANewerOneThatAllowsIt()
{
    QVERIFY(execute(*m_database, u"PRAGMA user_version = 9"_s));
    const MigrationReport report = migrate(*m_database, ownMigrations(), test::clock());
    QCOMPARE(report.outcome, MigrationOutcome::NewerReadable);
    QCOMPARE(schemaVersion(*m_database), 9);
}

void TestMigrator::refusesANewerOneThatDoesNot()
{
    QVERIFY(execute(*m_database, u"PRAGMA user_version = 9"_s));
    QVERIFY(execute(*m_database, u"UPDATE meta SET value = '9' WHERE key = 'readable_since'"_s));
    QCOMPARE(migrate(*m_database, ownMigrations(), test::clock()).outcome, MigrationOutcome::NewerUnreadable);
    for (const QString &since : {u"soon"_s, u"0"_s, u"-1"_s, u""_s}) {
        QVERIFY(execute(*m_database, u"UPDATE meta SET value = ? WHERE key = 'readable_since'"_s, {since}));
        QCOMPARE(migrate(*m_database, ownMigrations(), test::clock()).outcome, MigrationOutcome::NewerUnreadable);
    }
    QVERIFY(execute(*m_database, u"DROP TABLE meta"_s));
    QCOMPARE(migrate(*m_database, ownMigrations(), test::clock()).outcome, MigrationOutcome::NewerUnreadable);
}

void TestMigrator::foreignKeysAreOnAgain()
{
    for (const QString &folder : {u"failing"_s, u"good"_s}) {
        std::ignore = migrate(*m_database, with(folder), test::clock());
        QCOMPARE(test::single(*m_database, u"PRAGMA foreign_keys"_s), u"1"_s);
        QVERIFY(!execute(*m_database, u"UPDATE person SET unit_id = 4711 WHERE id = 1"_s));
    }
}

void TestMigrator::ownMigrationsAreGapless()
{
    int version = 0;
    for (const Migration &migration : ownMigrations()) {
        QCOMPARE(migration.version, ++version);
        QVERIFY(!migration.script.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
