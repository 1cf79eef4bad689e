#include "models/base/canonicaljson.h"
#include "models/registers/canonicalrow.h"
#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "support/randomvalue.h"
#include "support/testdocument.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// One row has one form, and no two rows have the same.
class TestCanonicalRow : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void sortsKeysAndWritesNoWhiteSpace();
    void escapesTexts();
    void decimalsAreExact();
    void everyPartCounts_data();
    void everyPartCounts();
    void nullIsNotEmpty();
    void isWellFormedJson_data();
    void isWellFormedJson();
    void readsBackTheSame();
    void digestNeedsTheSalt();
    void saltsDiffer();
};

static Record aUnit()
{
    Record record = Record::empty(unit::schema);
    record.id = 3;
    record.revision = 2;
    record.values[unit::Code] = u"IT"_s;
    record.values[unit::Name] = u"Technology"_s;
    record.values[unit::SeatId] = 4LL;
    record.values[unit::IsSecurity] = 0LL;
    return record;
}

void TestCanonicalRow::sortsKeysAndWritesNoWhiteSpace()
{
    QCOMPARE(CanonicalRow(unit::schema).of(aUnit()),
        QByteArray(
            R"({"code":"IT","id":3,"is_security":0,"name":"Technology","origin":"entered","revision":2,"seat_id":4})"));
}

void TestCanonicalRow::escapesTexts()
{
    Record record = aUnit();
    record.values[unit::Code] = u"\"\\\n\t\u0001/é🙂\u007f"_s;
    record.values[unit::Name] = {};
    QCOMPARE(CanonicalRow(unit::schema).of(record),
        QByteArray("{\"code\":\"\\\"\\\\\\n\\t\\u0001/"
                   "é🙂\x7f\",\"id\":3,\"is_security\":0,\"name\":null,\"origin\":\"entered\","
                   "\"revision\":2,\"seat_id\":4}"));
}

void TestCanonicalRow::decimalsAreExact()
{
    const CanonicalRow canonical(metric_value::schema);
    Record record = Record::empty(metric_value::schema);
    QSet<QByteArray> forms;
    for (const double value : {0.1, 0.1 + 1e-18, 0.30000000000000004, 0.3, 1e100, 5e-324, -2.5, 100.0, 1e21}) {
        record.values[metric_value::Value] = value;
        const QByteArray form = canonical.of(record);
        const QByteArray number = form.mid(form.indexOf("\"value\":\"") + 9);
        QCOMPARE(number.first(number.indexOf('"')).toDouble(), value);
        forms << form;
    }
    QCOMPARE(forms.size(), 8); // the first two are the same number
}

void TestCanonicalRow::everyPartCounts_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestCanonicalRow::everyPartCounts()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    const CanonicalRow canonical(schema);
    QRandomGenerator random(1);
    Record record = Record::empty(schema);
    QSet<QByteArray> forms{canonical.of(record)};
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        Record other = record;
        do {
            other.values[i] = test::randomValue(schema.field(i), random);
        } while (other.values.at(i).isNull());
        forms << canonical.of(other);
    }
    Record other = record;
    other.id = 9;
    forms << canonical.of(other);
    other = record;
    other.revision = 9;
    forms << canonical.of(other);
    other = record;
    other.origin = u"imported"_s;
    forms << canonical.of(other);
    qsizetype expected = schema.fieldCount() + 4;
    if (schema.hasReference()) {
        other = record;
        other.reference = u"X"_s;
        forms << canonical.of(other);
        ++expected;
    }
    QCOMPARE(forms.size(), expected);
}

void TestCanonicalRow::nullIsNotEmpty()
{
    Record empty = aUnit();
    empty.values[unit::Name] = u""_s;
    Record none = aUnit();
    none.values[unit::Name] = {};
    QVERIFY(CanonicalRow(unit::schema).of(empty) != CanonicalRow(unit::schema).of(none));
}

void TestCanonicalRow::isWellFormedJson_data()
{
    everyPartCounts_data();
}

void TestCanonicalRow::isWellFormedJson()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    QRandomGenerator random(2);
    for (int round = 0; round < 50; ++round) {
        Record record = Record::empty(schema);
        for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
            record.values[i] = test::randomValue(schema.field(i), random);
        }
        const QByteArray form = CanonicalRow(schema).of(record);
        const Result<QJsonValue> json = readCanonicalJson(form);
        QVERIFY2(json, form.constData());
    }
}

void TestCanonicalRow::readsBackTheSame()
{
    QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    QVERIFY(document);
    for (const RegisterSchema *schema : allRegisters()) {
        const QString last = test::single(document->database(), u"SELECT max(id) FROM \"%1\""_s.arg(schema->id()));
        if (!last.isEmpty()) {
            const Record record = *RecordStore(document->database(), *schema).find(last.toLongLong());
            Record plain = record;
            plain.values.resize(schema->fieldCount()); // derived columns are not part of it
            QCOMPARE(CanonicalRow(*schema).of(record), CanonicalRow(*schema).of(plain));
        }
    }
}

void TestCanonicalRow::digestNeedsTheSalt()
{
    const CanonicalRow canonical(unit::schema);
    const QByteArray salt(16, 'x');
    QCOMPARE(canonical.digest(aUnit(), salt),
        QCryptographicHash::hash(QByteArray(salt + canonical.of(aUnit())), QCryptographicHash::Sha256));
    QVERIFY(canonical.digest(aUnit(), salt) != canonical.digest(aUnit(), QByteArray(16, 'y')));
}

void TestCanonicalRow::saltsDiffer()
{
    QSet<QByteArray> salts;
    for (int i = 0; i < 1000; ++i) {
        salts << newSalt();
        QCOMPARE(newSalt().size(), 16);
    }
    QCOMPARE(salts.size(), 1000);
}

QTEST_GUILESS_MAIN(TestCanonicalRow)
#include "tst_canonicalrow.moc"
