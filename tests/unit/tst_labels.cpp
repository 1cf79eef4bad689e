#include "models/registers/definitions/agenda_item.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/person.h"
#include "models/registers/labels.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Names instead of numbers.
class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void everyRecordHasALabel_data();
    void everyRecordHasALabel();
    void peopleAreNamedAndFindingsNumbered();
    void isReadOnceUntilForgotten();
    void missingRecordHasNone();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestLabels::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

void TestLabels::everyRecordHasALabel_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestLabels::everyRecordHasALabel()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    Labels labels(m_document->database());
    for (const QString &id : test::column(m_document->database(), u"SELECT id FROM \"%1\" LIMIT 20"_s.arg(table))) {
        QVERIFY2(!labels.label(schema, id.toLongLong()).isEmpty(), qPrintable(id));
    }
}

void TestLabels::peopleAreNamedAndFindingsNumbered()
{
    Labels labels(m_document->database());
    QCOMPARE(labels.label(person::schema, 1),
        test::single(m_document->database(), u"SELECT name FROM person WHERE id = 1"_s));
    QCOMPARE(labels.label(agenda_item::schema, 1),
        test::single(m_document->database(),
            u"SELECT reference || ' ' || a.title FROM agenda_item a JOIN review r ON r.id = a.review_id WHERE a.id = 1"_s));
    QCOMPARE(labels.label(finding::schema, 21),
        u"F-021 "_s + test::single(m_document->database(), u"SELECT title FROM finding WHERE id = 21"_s));
}

void TestLabels::isReadOnceUntilForgotten()
{
    Labels labels(m_document->database());
    const QString before = labels.label(person::schema, 2);
    QVERIFY(execute(m_document->database(), u"UPDATE person SET name = 'Other' WHERE id = 2"_s));
    QCOMPARE(labels.label(person::schema, 2), before);
    labels.forget(finding::schema);
    QCOMPARE(labels.label(person::schema, 2), before);
    labels.forget(person::schema);
    QCOMPARE(labels.label(person::schema, 2), u"Other"_s);
}

void TestLabels::missingRecordHasNone()
{
    QCOMPARE(Labels(m_document->database()).label(person::schema, 4711), QString());
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
