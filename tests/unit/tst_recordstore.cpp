#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Rows go in and out of one register; the second writer of a record is stopped by its revision.
class TestRecordStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void insertsWhatItFinds_data();
    void insertsWhatItFinds();
    void updatesEveryField_data() { insertsWhatItFinds_data(); }
    void updatesEveryField();
    void secondWriterMeetsAConflict();
    void missingRecordIsAnError();
    void findsAllInTheOrderAsked();
    void findsByReferenceOrCode();
    void countsReferencesOn();
    void referencesGrowBeyondTheirWidth();
    void foreignReferencesAreNotCounted();
    void derivedColumnsAreRead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRecordStore::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(test::copyOfSample(*m_folder), Database::Mode::ReadWrite);
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(execute(*m_database, u"PRAGMA synchronous = OFF"_s));
}

void TestRecordStore::insertsWhatItFinds_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        // Two columns are unique together there, so a copy of a row is refused; of freezes there is none.
        const QStringList others{u"due_rule"_s, u"review_input"_s, u"position"_s, u"freeze"_s};
        if (!others.contains(schema->id())) {
            QTest::newRow(schema->table) << schema->id();
        }
    }
}

void TestRecordStore::insertsWhatItFinds()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    // What belongs to a signed review takes no new rows.
    for (const QString &name : test::column(*m_database, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s)) {
        QVERIFY(execute(*m_database, u"DROP TRIGGER "_s + name));
    }
    RecordStore store(*m_database, schema);
    const qint64 last = test::single(*m_database, u"SELECT max(id) FROM \"%1\""_s.arg(table)).toLongLong();
    const Record fresh = test::freshLike(*store.find(last), schema, 1);
    const Result<Record> inserted = store.insert(fresh);
    QVERIFY2(inserted, inserted ? "" : qPrintable(inserted.error().detail));
    QCOMPARE(inserted->id, last + 1);
    QCOMPARE(inserted->revision, 1);
    QCOMPARE(inserted->reference.isEmpty(), !schema.hasReference());
    Record found = *store.find(last + 1);
    found.values.resize(schema.fieldCount());
    QCOMPARE(found, *inserted);
    QVERIFY(store.remove(found.id, found.revision));
    QVERIFY(!store.find(found.id));
}

void TestRecordStore::updatesEveryField()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    for (const QString &name : test::column(*m_database, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s)) {
        QVERIFY(execute(*m_database, u"DROP TRIGGER "_s + name));
    }
    RecordStore store(*m_database, schema);
    const QStringList ids = test::column(*m_database, u"SELECT id FROM \"%1\" ORDER BY id LIMIT 2"_s.arg(table));
    const Record first = *store.find(ids.first().toLongLong());
    Record last = *store.find(ids.last().toLongLong());
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (!schema.field(i).isUnique) {
            last.values[i] = first.values.at(i);
        }
    }
    const Result<Record> updated = store.update(last);
    QVERIFY2(updated, updated ? "" : qPrintable(updated.error().detail));
    QCOMPARE(updated->revision, last.revision + 1);
    Record found = *store.find(last.id);
    found.values.resize(schema.fieldCount());
    Record expected = *updated;
    expected.values.resize(schema.fieldCount());
    QCOMPARE(found, expected);
}

void TestRecordStore::secondWriterMeetsAConflict()
{
    RecordStore store(*m_database, person::schema);
    const Record seen = *store.find(3);
    QVERIFY(store.update(seen));
    const Result<Record> late = store.update(seen);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QVERIFY(late.error().message.contains(person::schema.oneText()));
    const Result<> removed = store.remove(seen.id, seen.revision);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Error::Code::Conflict);
}

void TestRecordStore::missingRecordIsAnError()
{
    RecordStore store(*m_database, person::schema);
    const Result<Record> none = store.find(4711);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Usage);
    QVERIFY(none.error().message.contains(u"4711"_s));
    QVERIFY(store.findAll({})->isEmpty());
}

void TestRecordStore::findsAllInTheOrderAsked()
{
    const RecordStore store(*m_database, person::schema);
    const Result<QList<Record>> records = store.findAll({9, 4711, 2, 9, 5});
    QVERIFY(records);
    QList<qint64> ids;
    for (const Record &record : *records) {
        ids << record.id;
    }
    QCOMPARE(ids, (QList<qint64>{9, 2, 9, 5}));
}

void TestRecordStore::findsByReferenceOrCode()
{
    QCOMPARE(*RecordStore(*m_database, finding::schema).findByReference(u"F-021"_s), 21);
    QCOMPARE(*RecordStore(*m_database, finding::schema).findByReference(u"F-999"_s), 0);
    QCOMPARE(*RecordStore(*m_database, finding::schema).findByReference(u"' OR 1=1 --"_s), 0);
    QVERIFY(*RecordStore(*m_database, metric::schema).findByReference(u"IAM-01"_s) > 0);
    QVERIFY(*RecordStore(*m_database, unit::schema).findByValue(unit::Code, u"IT"_s) > 0);
}

void TestRecordStore::countsReferencesOn()
{
    RecordStore store(*m_database, finding::schema);
    QCOMPARE(*store.nextReference(), u"F-121"_s);
    QCOMPARE(*store.nextReference(), u"F-122"_s);
    store.forgetHighestReference();
    QCOMPARE(*store.nextReference(), u"F-121"_s);
    store.forgetHighestReference();
    store.skipReferencesUpTo(200);
    QCOMPARE(*store.nextReference(), u"F-201"_s);
}

void TestRecordStore::referencesGrowBeyondTheirWidth()
{
    QVERIFY(execute(*m_database, u"UPDATE finding SET reference = 'F-999' WHERE id = 1"_s));
    QCOMPARE(*RecordStore(*m_database, finding::schema).nextReference(), u"F-1000"_s);
    QVERIFY(execute(*m_database, u"UPDATE finding SET reference = 'F-1000' WHERE id = 2"_s));
    QCOMPARE(*RecordStore(*m_database, finding::schema).nextReference(), u"F-1001"_s);
}

void TestRecordStore::foreignReferencesAreNotCounted()
{
    QVERIFY(execute(*m_database, u"UPDATE finding SET reference = 'NC 2024/7' WHERE id = 1"_s));
    QVERIFY(execute(*m_database, u"UPDATE finding SET reference = 'F-x9' WHERE id = 2"_s));
    QCOMPARE(*RecordStore(*m_database, finding::schema).nextReference(), u"F-121"_s);
}

void TestRecordStore::derivedColumnsAreRead()
{
    const Record record = *RecordStore(*m_database, finding::schema).find(97);
    QCOMPARE(record.values.size(), finding::schema.columnCount());
    QCOMPARE(record.values.at(finding::NextDueOn), u"2026-06-19"_s);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
