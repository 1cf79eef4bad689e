#include "models/document/bulkwriter.h"
#include "models/document/factsverifier.h"
#include "models/document/opening.h"
#include "models/document/search.h"
#include "models/document/verification.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Whatever is done to a document with the sqlite3 shell is found, and named.
class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void findsTampering_data();
    void findsTampering();
    void anUntouchedDocumentIsIntact();
    void namesHowMuchItLookedAt();
    void cuttingTheEndOffWithItsTracesIsNotFound();
    void rewritingTheWholeLogIsNotFound();
    void redactedRowsStillVerify();
    void redactionCoversNoLaterVersion();
    void aNewDocumentIsIntact();
    void aPinnedDayIsNoPartOfAnOrdinaryDocument();
    void searchIsComparedWithoutWriting();
    void canBeStopped();

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes; ///< a sample with changes of every kind
    QString m_path;
};

/// F-120 edited twice, F-121 entered, F-122 entered and removed, F-123 entered, removed and restored by undo.
static void makeChanges(Document &document)
{
    RecordStore store(document.database(), finding::schema);
    const auto rename = [&](const QString &title) {
        Change change(u"Edit finding F-120"_s);
        const qint64 revision = store.find(120)->revision;
        change.update(finding::schema, 120, revision,
            {{finding::Title, title}, {finding::Response, QString(u"Answer "_s + title)}});
        QVERIFY(document.apply(change));
    };
    rename(u"First title"_s);
    rename(u"Second title"_s);
    const Record like = test::freshLike(*store.find(120), finding::schema, 1);
    for (int i = 0; i < 3; ++i) {
        Change change(u"Enter a finding"_s);
        QMap<qsizetype, Value> values = test::valuesOf(like, finding::schema);
        values[finding::Status] = u"draft"_s;
        change.insert(finding::schema, values);
        QVERIFY(document.apply(change));
    }
    for (const qint64 id : {122, 123}) {
        Change change(u"Remove a draft"_s);
        change.remove(finding::schema, id, 1);
        QVERIFY(document.apply(change));
    }
    document.undoStack().undo();
}

void TestVerification::initTestCase()
{
    m_path = test::copyOfSample(m_folder);
    {
        const auto document = test::openForWriting(m_path);
        QVERIFY(document);
        makeChanges(*document);
        QCOMPARE(test::single(document->database(), u"SELECT count(*) FROM change"_s), u"9"_s);
        QCOMPARE(test::single(document->database(), u"SELECT max(reference) FROM finding"_s), u"F-123"_s);
    }
    m_bytes = test::bytesOf(m_path);
    QCOMPARE(test::verify(m_path), QStringList());
}

struct Tampering
{
    const char *what;
    const char *sql;
    const char *names; ///< a part of the finding that must name the place
};

// Changes of the log: 1 import, 2 and 3 edit F-120, 4 to 6 enter F-121..F-123, 7 and 8 remove F-122 and F-123, 9 undo.
static constexpr Tampering tamperings[] = {
    {"a field of an imported row", "UPDATE finding SET title = 'Nothing to see' WHERE id = 1", "F-001"},
    {"a field of an edited row", "UPDATE finding SET title = 'Nothing to see' WHERE id = 120", "F-120"},
    {"a field of an entered row", "UPDATE finding SET title = 'Nothing to see' WHERE id = 121", "F-121"},
    {"a field of a restored row", "UPDATE finding SET title = 'Nothing to see' WHERE id = 123", "F-123"},
    {"a field made null", "UPDATE finding SET response = NULL WHERE id = 120", "F-120"},
    {"null made empty", "UPDATE finding SET end_reason = '' WHERE id = 120 AND end_reason IS NULL", "F-120"},
    {"a space at the end", "UPDATE finding SET title = title || ' ' WHERE id = 50", "F-050"},
    {"a number", "UPDATE incident SET severity = 1 WHERE id = 400", "INC-0400"},
    {"a decimal at its ninth digit", "UPDATE metric_value SET value = value + 1e-9 WHERE id = 7", "metric_value 7"},
    {"an origin", "UPDATE finding SET origin = 'imported' WHERE id = 121", "F-121"},
    {"a reference", "UPDATE finding SET reference = 'F-999' WHERE id = 60", "F-999"},
    {"a revision", "UPDATE finding SET revision = 1 WHERE id = 120", "F-120"},
    {"two rows swapped",
        "UPDATE person SET name = CASE id WHEN 1 THEN (SELECT name FROM person WHERE id = 2) ELSE 'x' END WHERE id < 3",
        "person P01"},
    {"an id", "PRAGMA foreign_keys = OFF; UPDATE evidence_link SET id = 9000 WHERE id = 5", "evidence_link 9000"},
    {"a row added", "INSERT INTO unit (code, name, seat_id, is_security) VALUES ('X', 'Extra', 1, 0)",
        "unit 13 was added"},
    {"a row added with the id of a removed one",
        "CREATE TEMP TABLE t AS SELECT * FROM finding WHERE id = 121;"
        "INSERT INTO finding (id, reference, title, source, grade, status, clause, unit_id, responsible_id, "
        "accountable_id, cycle)"
        " SELECT 122, 'F-122', title, source, grade, status, clause, unit_id, responsible_id, accountable_id, cycle "
        "FROM t",
        "F-122"},
    {"an imported row removed", "DELETE FROM evidence_link WHERE id = 3", "evidence_link 3 was removed"},
    {"the last imported row removed", "DELETE FROM evidence_link WHERE id = 140", "evidence_link 140 was removed"},
    {"an entered row removed", "DELETE FROM finding WHERE id = 121", "finding 121 was removed"},
    {"a logged old value", "UPDATE change_value SET old = 'No' WHERE change_row_id = 2 AND field = 'title'", "F-120"},
    {"a logged new value", "UPDATE change_value SET new = 'No' WHERE change_row_id = 2 AND field = 'title'", "F-120"},
    {"the newest logged new value", "UPDATE change_value SET new = 'No' WHERE change_row_id = 2 AND field = 'response'",
        "F-120"},
    {"a logged value of an entry", "UPDATE change_value SET new = 'No' WHERE change_row_id = 3 AND field = 'title'",
        "F-121"},
    {"a logged value of a removal", "UPDATE change_value SET old = 'No' WHERE change_row_id = 6 AND field = 'title'",
        "finding 122"},
    {"a logged value before a restoration",
        "UPDATE change_value SET old = 'No' WHERE change_row_id = 7 AND field = 'title'", "123"},
    {"a logged value removed", "DELETE FROM change_value WHERE change_row_id = 1 AND field = 'title'", "F-120"},
    {"a logged value of an entry removed", "DELETE FROM change_value WHERE change_row_id = 3 AND field = 'title'",
        "F-121"},
    {"a logged value added", "INSERT INTO change_value VALUES (1, 'clause', 'A', 'B')", "F-120"},
    {"a logged value of no column", "INSERT INTO change_value VALUES (1, 'nonsense', NULL, NULL)", "F-120"},
    {"a hash",
        "UPDATE change SET hash = replace(hash, substr(hash, 1, 1), 'f') || '' WHERE id = 4;"
        "UPDATE change SET hash = substr('0' || hash, 1, 64) WHERE id = 4",
        "Change 4"},
    {"a hash before", "UPDATE change SET previous = printf('%064d', 7) WHERE id = 5", "Change 5"},
    {"who did it", "UPDATE change SET person_id = 2 WHERE id = 2", "Change 2 was altered"},
    {"which account did it", "UPDATE change SET account = 'other' WHERE id = 2", "Change 2 was altered"},
    {"when it was done", "UPDATE change SET made_at = '2026-07-05T09:00:00Z' WHERE id = 2", "Change 2 was altered"},
    {"what it was called", "UPDATE change SET title = 'Tidy up' WHERE id = 2", "Change 2 was altered"},
    {"its kind", "UPDATE change SET kind = 'redo' WHERE id = 2", "Change 2 was altered"},
    {"what it took back", "UPDATE change SET undoes_id = 2 WHERE id = 9", "Change 9 was altered"},
    {"the order of two entries",
        "PRAGMA foreign_keys = OFF; UPDATE change SET id = 100 WHERE id = 2; UPDATE change SET id = 2 WHERE id = 3;"
        "UPDATE change SET id = 3 WHERE id = 100",
        "Change 2"},
    {"the order of two rows of the log",
        "PRAGMA foreign_keys = OFF; UPDATE change_row SET id = 100 WHERE id = 1; UPDATE change_row SET id = 1 WHERE id "
        "= 2;"
        "UPDATE change_row SET id = 2 WHERE id = 100",
        "F-120"},
    {"a row of the log moved to another entry", "UPDATE change_row SET change_id = 3 WHERE id = 1",
        "Change 2 was altered"},
    {"a row of the log removed",
        "DELETE FROM change_value WHERE change_row_id = 1; DELETE FROM change_row WHERE id = 1",
        "Change 2 was altered"},
    {"the revision of a row of the log", "UPDATE change_row SET revision = 9 WHERE id = 1", "Change 2 was altered"},
    {"the digest of a row of the log", "UPDATE change_row SET digest = zeroblob(32) WHERE id = 1",
        "Change 2 was altered"},
    {"the salt of a row of the log", "UPDATE change_row SET salt = randomblob(16) WHERE id = 1", "F-120"},
    {"a salt emptied without a redaction", "UPDATE change_row SET salt = NULL WHERE id = 1", "F-120"},
    {"a salt emptied to hide a changed row",
        "UPDATE change_row SET salt = x'' WHERE id = 3; UPDATE finding SET title = 'No' WHERE id = 121", "F-121"},
    {"two salts swapped",
        "UPDATE change_row SET salt = (SELECT salt FROM change_row WHERE id = 3 - change_row.id) WHERE id IN (1, 2)",
        "F-120"},
    {"an entry in the middle removed",
        "DELETE FROM change_value WHERE change_row_id = 1; DELETE FROM change_row WHERE change_id = 2;"
        "DELETE FROM change WHERE id = 2",
        "Change 3 does not follow"},
    {"the last entry removed",
        "DELETE FROM change_value WHERE change_row_id = 8; DELETE FROM change_row WHERE change_id = 9;"
        "DELETE FROM change WHERE id = 9",
        "change 9 was there"},
    {"the whole log removed",
        "DELETE FROM change_value; DELETE FROM change_row; DELETE FROM change_block; DELETE FROM change",
        "change 9 was there"},
    {"an entry added at the end",
        "INSERT INTO change (made_at, account, kind, title, previous, hash) SELECT made_at, account, kind, 'More', "
        "hash,"
        " printf('%064d', 1) FROM change WHERE id = 9",
        "Change 10 was altered"},
    {"digests of an import", "UPDATE change_block SET digests = randomblob(length(digests)) WHERE register = 'person'",
        "Change 1 was altered"},
    {"salts of an import", "UPDATE change_block SET salts = randomblob(length(salts)) WHERE register = 'person'",
        "person P01"},
    {"salts of an import emptied", "UPDATE change_block SET salts = zeroblob(length(salts)) WHERE register = 'person'",
        "person P01"},
    {"the number of rows of an import",
        "PRAGMA ignore_check_constraints = ON; UPDATE change_block SET row_count = row_count - 1 WHERE register = "
        "'person'",
        "Change 1 was altered"},
    {"the register of an import", "UPDATE change_block SET register = 'asset' WHERE register = 'unit'",
        "Change 1 was altered"},
    {"a block of an import removed", "DELETE FROM change_block WHERE register = 'seat'", "Change 1 was altered"},
    {"the day on which it speaks", "UPDATE meta SET value = '2026-07-07' WHERE key = 'as_of'",
        "it is “2026-07-07”, the log says “2026-07-06”"},
    {"the day on which it speaks removed", "DELETE FROM meta WHERE key = 'as_of'",
        "it is “”, the log says “2026-07-06”"},
    {"what kind of document it is", "UPDATE meta SET value = 'document' WHERE key = 'kind'", "kind is “document”"},
    {"when it was made", "UPDATE meta SET value = 'yesterday' WHERE key = 'created_at'", "created_at is “yesterday”"},
    {"who may read it", "UPDATE meta SET value = '0' WHERE key = 'readable_since'", "readable_since is “0”"},
    {"all facts removed", "DELETE FROM meta", "was removed outside Binnacle: created_at"},
    {"a fact added", "INSERT INTO meta VALUES ('is_final', '1')", "added to the document: is_final"},
    {"a migration removed", "DELETE FROM migration WHERE version = 2", "version 2 is missing"},
    {"all migrations removed", "DELETE FROM migration", "version 1 is missing"},
    {"a migration added", "INSERT INTO migration SELECT 77, name, sha256, applied_at FROM migration WHERE version = 1",
        "version 77 is not as this program has it"},
    {"the script of a migration", "UPDATE migration SET sha256 = replace(sha256, '0', '1') WHERE version = 1",
        "version 1 is not as this program has it"},
    {"the name of a migration", "UPDATE migration SET name = 'other' WHERE version = 1", "version 1 is not"},
    {"when a migration was made", "UPDATE migration SET applied_at = '' WHERE version = 1", "version 1 is not"},
    {"words of a record emptied", "UPDATE search_text SET content = '' WHERE register = 'finding' AND record_id = 1",
        "the search finds finding F-001 were changed outside Binnacle (1 in all)"},
    {"words of a record exchanged",
        "UPDATE search_text SET content = 'other' WHERE register = 'finding' AND record_id = 120",
        "the search finds finding F-120 were"},
    {"words of a record removed", "DELETE FROM search_text WHERE register = 'unit' AND record_id = 1",
        "the search finds unit 1 were"},
    {"all words emptied", "UPDATE search_text SET content = ''", "the search finds finding F-001, F-002, F-003 … were"},
    {"words of a record that is not there",
        "INSERT INTO search_text (register, record_id, content) VALUES ('unit', 4711, 'x')",
        "the search finds unit 4711 were"},
    {"words of no register", "INSERT INTO search_text (register, record_id, content) VALUES ('evil', 1, 'x')",
        "something that is no register"},
    {"the index emptied", "DELETE FROM search_data WHERE id > 10", "The index of the search was changed"},
    {"the index without one record",
        "INSERT INTO search (search, rowid, content) SELECT 'delete', id, content FROM search_text "
        "WHERE register = 'finding' AND record_id = 1",
        "The index of the search was changed"},
    {"a counter put back", "UPDATE sqlite_sequence SET seq = 5 WHERE name = 'finding'", "rows of finding was changed"},
    {"a counter removed", "DELETE FROM sqlite_sequence WHERE name = 'finding'", "rows of finding was changed"},
    {"a counter near the end of numbers", "UPDATE sqlite_sequence SET seq = 9223372036854775806 WHERE name = 'person'",
        "rows of person was changed"},
    {"a counter that is no number", "UPDATE sqlite_sequence SET seq = 'many' WHERE name = 'person'",
        "rows of person was changed"},
    {"a second counter", "INSERT INTO sqlite_sequence VALUES ('person', 1)", "rows of person was changed"},
    {"a negative number of a row", "UPDATE change_block SET id = -1 WHERE register = 'seat'",
        "rows of change_block was changed"},
    {"an import under numbers that there are not", "UPDATE change_block SET first_id = 9223372036854775807 "
        "WHERE register = 'seat'", "an import into seat under numbers"},
    {"a reference to nothing", "PRAGMA foreign_keys = OFF; UPDATE finding SET unit_id = 4711 WHERE id = 3",
        "finding 3 refers to a record that does not exist"},
};

void TestVerification::findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("names");
    for (const Tampering &tampering : tamperings) {
        QTest::newRow(tampering.what) << QString::fromUtf8(tampering.sql) << QString::fromUtf8(tampering.names);
    }
}

/// Guards out of the way, then the deed, then the guards again, so that only the rows differ.
static bool tamperUnguarded(const QString &path, const QString &sql)
{
    const QStringList guards = test::column(path, u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'"_s);
    const QStringList names = test::column(path, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
    QString script = u"BEGIN;"_s;
    for (const QString &name : names) {
        script += u"DROP TRIGGER \"%1\";"_s.arg(name);
    }
    script += u"COMMIT;"_s + sql + u";BEGIN;"_s;
    for (const QString &guard : guards) {
        script += guard + u';';
    }
    return test::tamper(path, script + u"COMMIT"_s);
}

void TestVerification::findsTampering()
{
    QFETCH(QString, sql);
    QFETCH(QString, names);
    test::writeBytes(m_path, m_bytes);
    QVERIFY(tamperUnguarded(m_path, sql));
    const QStringList findings = test::verify(m_path);
    QVERIFY2(findings.join(u'\n').contains(names), qPrintable(findings.join(u'\n')));
}

void TestVerification::anUntouchedDocumentIsIntact()
{
    test::writeBytes(m_path, m_bytes);
    QVERIFY(tamperUnguarded(m_path, u"VACUUM"_s));
    QCOMPARE(test::verify(m_path), QStringList());
}

void TestVerification::namesHowMuchItLookedAt()
{
    test::writeBytes(m_path, m_bytes);
    const auto file = openChecked(m_path, false, test::clock());
    QVERIFY(file);
    const Result<VerificationReport> report = verifyDocument(*file->database);
    QVERIFY(report);
    QCOMPARE(report->changes, 9);
    QCOMPARE(report->records, 5179 + 2);
    QCOMPARE(report->head, test::single(*file->database, u"SELECT hash FROM change WHERE id = 9"_s));
}

// What a chain cannot show: somebody who knows it takes the newest entry away, puts the row and the counter back.
// Sign-offs sign the head of the log; only they show this.
void TestVerification::cuttingTheEndOffWithItsTracesIsNotFound()
{
    test::writeBytes(m_path, m_bytes);
    QVERIFY(tamperUnguarded(m_path,
        u"DELETE FROM change_value WHERE change_row_id = 8; DELETE FROM change_row WHERE change_id = 9;"
        "DELETE FROM change WHERE id = 9; UPDATE sqlite_sequence SET seq = 8 WHERE name = 'change';"
        "DELETE FROM finding WHERE id = 123;"
        "INSERT INTO search (search, rowid, content) SELECT 'delete', id, content FROM search_text WHERE register = "
        "'finding' AND record_id = 123; DELETE FROM search_text WHERE register = 'finding' AND record_id = 123"_s));
    QCOMPARE(test::verify(m_path), QStringList());
}

// Nor does it show a log that was written anew by a program that knows how.
void TestVerification::rewritingTheWholeLogIsNotFound()
{
    const QString path = test::copyOfSample(m_folder, u"rewritten.binnacle"_s);
    const QString before = test::column(path, u"SELECT hash FROM change"_s).first();
    QVERIFY(tamperUnguarded(path,
        u"UPDATE person SET name = 'Somebody else' WHERE id = 1; DELETE FROM change_block; DELETE FROM change"_s));
    {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(database);
        const RecordStore people(**database, person::schema);
        QVERIFY(SearchIndex(**database).replace(person::schema, *people.find(1)));
        LogEntry entry{.madeAt = test::clock().now(), .kind = u"import"_s, .title = demoTitle(u"2026-07-06"_s)};
        for (const RegisterSchema *schema : allRegisters()) {
            const CanonicalRow canonical(*schema);
            RecordStore store(**database, *schema);
            const QString ids = u"SELECT id FROM \"%1\" ORDER BY id"_s.arg(schema->id());
            for (const QString &id : schema->logged ? test::column(**database, ids) : QStringList()) {
                const QByteArray salt = newSalt();
                entry.blocks.append(
                    {schema, id.toLongLong(), 1, salt, canonical.digest(*store.find(id.toLongLong()), salt)});
            }
        }
        QVERIFY(ChangeLog(**database).append(entry));
    }
    QCOMPARE(test::verify(path), QStringList());
    QVERIFY(test::column(path, u"SELECT hash FROM change"_s).first() != before); // what a signature would show
}

/// What redaction does: a logged change that empties the text, then values and salts of every earlier version.
static void redactFinding120(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(database);
    RecordStore store(**database, finding::schema);
    const Result<Record> before = store.find(120);
    Record after = *before;
    after.values[finding::Response] = {};
    const Result<Record> kept = store.update(after);
    QVERIFY(kept);
    QVERIFY(SearchIndex(**database).replace(finding::schema, *kept));
    QVERIFY(execute(**database,
        u"UPDATE change_value SET old = NULL, new = NULL WHERE field = 'response' AND change_row_id IN "
        "(SELECT id FROM change_row WHERE record_id = 120)"_s));
    QVERIFY(execute(**database, u"UPDATE change_row SET salt = NULL WHERE record_id = 120"_s));
    QVERIFY(execute(**database,
        u"UPDATE change_block SET salts = CAST(substr(salts, 1, (120 - first_id) * 16) || zeroblob(16) || "
        "substr(salts, (121 - first_id) * 16 + 1) AS BLOB) WHERE register = 'finding'"_s));
    const LogEntry entry{.madeAt = test::clock().now(),
        .kind = u"redaction"_s,
        .title = u"Redact F-120"_s,
        .rows = {{.schema = &finding::schema, .before = *before, .after = *kept}}};
    QVERIFY(ChangeLog(**database).append(entry));
    QVERIFY(execute(
        **database, u"UPDATE change_value SET old = NULL WHERE change_row_id = (SELECT max(id) FROM change_row)"_s));
}

void TestVerification::redactedRowsStillVerify()
{
    test::writeBytes(m_path, m_bytes);
    redactFinding120(m_path);
    QCOMPARE(test::verify(m_path), QStringList());
}

void TestVerification::redactionCoversNoLaterVersion()
{
    test::writeBytes(m_path, m_bytes);
    redactFinding120(m_path);
    QVERIFY(tamperUnguarded(m_path, u"UPDATE finding SET title = 'No' WHERE id = 120"_s));
    QVERIFY(test::verify(m_path).join(u'\n').contains(u"F-120"_s));
    QVERIFY(tamperUnguarded(m_path, u"UPDATE change_row SET salt = NULL WHERE record_id = 120"_s));
    QVERIFY(test::verify(m_path).join(u'\n').contains(u"F-120"_s));
}

void TestVerification::aNewDocumentIsIntact()
{
    const QTemporaryDir folder;
    QCOMPARE(test::verify(test::emptyDocument(folder)->path()), QStringList());
}

void TestVerification::aPinnedDayIsNoPartOfAnOrdinaryDocument()
{
    const QTemporaryDir folder;
    const QString path = test::emptyDocument(folder)->path();
    QVERIFY(tamperUnguarded(path, u"INSERT INTO meta VALUES ('as_of', '2026-07-06')"_s));
    QVERIFY(test::verify(path).join(u'\n').contains(u"it is “2026-07-06”, the log says “”"_s));
}

void TestVerification::searchIsComparedWithoutWriting()
{
    test::writeBytes(m_path, m_bytes);
    const auto file = openChecked(m_path, false, test::clock());
    QVERIFY(file);
    for (int i = 0; i < 2; ++i) { // and leaves nothing behind
        const Result<VerificationReport> report = verifyDocument(*file->database);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->findings, QStringList());
    }
    QVERIFY(!execute(*file->database, u"DELETE FROM search_data"_s)); // guarded again
    QCOMPARE(test::single(*file->database, u"SELECT count(*) FROM temp.sqlite_schema"_s), u"0"_s);
    QCOMPARE(test::bytesOf(m_path), m_bytes);
}

void TestVerification::canBeStopped()
{
    test::writeBytes(m_path, m_bytes);
    const auto file = openChecked(m_path, false, test::clock());
    QVERIFY(file);
    const auto report = verifyDocument(*file->database, [](qint64, qint64) { return false; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
