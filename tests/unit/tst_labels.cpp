#include "models/registers/definitions/agenda_item.h"
#include "models/registers/definitions/budget_line.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/policy_version.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/definitions/review_input.h"
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
    void partsWithoutANameAreToldApart();
    void valuesAreReadInWords();

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

void TestLabels::partsWithoutANameAreToldApart()
{
    Labels labels(m_document->database());
    QCOMPARE(labels.label(policy_version::schema, 1), u"POL-01 version 1"_s);
    QCOMPARE(labels.label(review_input::schema, 1), u"MR-01 Actions of earlier reviews"_s);
}

void TestLabels::valuesAreReadInWords()
{
    Labels labels(m_document->database());
    const auto nameOf = [this](const QString &reference) {
        return test::single(m_document->database(), u"SELECT name FROM person WHERE reference = '%1'"_s.arg(reference));
    };
    const Field &consulted = responsibility::schema.field(responsibility::Consulted);
    QCOMPARE(labels.valueText(consulted, u"P07, P08"_s), u"%1, %2"_s.arg(nameOf(u"P07"_s), nameOf(u"P08"_s)));
    QCOMPARE(labels.valueText(consulted, u"P07 P999"_s), u"P07 P999"_s); // which of it is a reference is not known
    QCOMPARE(labels.valueText(consulted, u"P07, P999"_s), nameOf(u"P07"_s) + u", P999"_s);
    QCOMPARE(labels.valueText(consulted, Value()), QString());

    const Field &approved = budget_line::schema.field(budget_line::Approved);
    QCOMPARE(labels.valueText(approved, 102.5), QLocale().toString(102'500.0, 'f', 0) + u" EUR"_s);
    QVERIFY(execute(m_document->database(), u"UPDATE organization SET currency = 'CHF'"_s));
    labels.forget(organization::schema);
    QCOMPARE(labels.valueText(approved, 0.0), u"0 CHF"_s);
    QVERIFY(execute(m_document->database(), u"UPDATE organization SET currency = 'EUR'"_s));

    const Field &score = repeat_candidate::schema.field(repeat_candidate::Score);
    QCOMPARE(labels.valueText(score, 0.583333333), u"0.58"_s);
    QCOMPARE(labels.valueText(score, 0.703), u"0.703"_s);
    QCOMPARE(labels.valueText(score, 0.00012345), u"0.00012345"_s);
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
