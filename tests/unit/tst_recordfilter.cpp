#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordfilter.h"
#include "models/storage/bulk.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;
using Op = RecordFilter::Operator;

Q_DECLARE_METATYPE(RecordFilter)

/// A filter gives the ids it means, in their order.
class TestRecordFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void givesTheRecordsItMeans_data();
    void givesTheRecordsItMeans();
    void sorts_data();
    void sorts();
    void everyColumnCanBeSortedAndFiltered_data();
    void everyColumnCanBeSortedAndFiltered();
    void searchesWordsByTheirBeginnings_data();
    void searchesWordsByTheirBeginnings();
    void searchExpressionIsSafe_data();
    void searchExpressionIsSafe();

private:
    QList<qint64> ids(const RegisterSchema &schema, const RecordFilter &filter) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestRecordFilter::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

QList<qint64> TestRecordFilter::ids(const RegisterSchema &schema, const RecordFilter &filter) const
{
    const FilterQuery query = idQuery(schema, filter);
    const FilterQuery count = countQuery(schema, filter);
    const Result<QList<qint64>> found = selectIds(m_document->database(), query.sql, query.values);
    const Result<QVariant> counted = selectValue(m_document->database(), count.sql, count.values);
    return found && counted && counted->toLongLong() == found->size() ? *found : QList<qint64>{-1};
}

void TestRecordFilter::givesTheRecordsItMeans_data()
{
    QTest::addColumn<RecordFilter>("filter");
    QTest::addColumn<QString>("sql");
    const auto open
        = RecordFilter::Condition{finding::Status, Op::IsNoneOf, {u"closed"_s, u"withdrawn"_s, u"declined"_s}};
    QTest::newRow("all") << RecordFilter{} << u"1"_s;
    QTest::newRow("one of two") << RecordFilter{.conditions = {{finding::Grade, Op::IsOneOf, {u"major"_s, u"minor"_s}}}}
                                << u"grade IN ('major', 'minor')"_s;
    QTest::newRow("one of none") << RecordFilter{.conditions = {{finding::Grade, Op::IsOneOf, {}}}} << u"0"_s;
    QTest::newRow("open") << RecordFilter{.conditions = {open}}
                          << u"status NOT IN ('closed', 'withdrawn', 'declined')"_s;
    QTest::newRow("none of, null counts")
        << RecordFilter{.conditions = {{finding::CauseCode, Op::IsNoneOf, {u"process"_s}}}}
        << u"cause_code IS NOT 'process'"_s;
    QTest::newRow("overdue") << RecordFilter{.conditions = {{finding::NextDueOn, Op::IsBefore, {u"2026-07-06"_s}}}}
                             << u"next_due_on < '2026-07-06'"_s;
    QTest::newRow("no value and no other")
        << RecordFilter{.conditions = {{finding::ClosedOn, Op::IsBefore, {u"2025-01-01"_s}, {finding::ImplementedOn}}}}
        << u"coalesce(closed_on, implemented_on) < '2025-01-01'"_s;
    QTest::newRow("no value, the latest of others")
        << RecordFilter{.conditions
               = {{finding::ClosedOn, Op::IsBefore, {u"2025-01-01"_s}, {finding::ImplementedOn, finding::RaisedOn}}}}
        << u"coalesce(closed_on, max(coalesce(implemented_on, raised_on), raised_on)) < '2025-01-01'"_s;
    QTest::newRow("from a day") << RecordFilter{.conditions = {{finding::RaisedOn, Op::IsFrom, {u"2026-01-01"_s}}}}
                                << u"raised_on >= '2026-01-01'"_s;
    QTest::newRow("empty") << RecordFilter{.conditions = {{finding::SupplierId, Op::IsEmpty}}}
                           << u"supplier_id IS NULL"_s;
    QTest::newRow("all of three")
        << RecordFilter{.conditions
               = {open, {finding::Grade, Op::IsOneOf, {u"ofi"_s}}, {finding::NextDueOn, Op::IsFrom, {u"2026-07-06"_s}}}}
        << u"status NOT IN ('closed', 'withdrawn', 'declined') AND grade = 'ofi' AND next_due_on >= '2026-07-06'"_s;
}

void TestRecordFilter::givesTheRecordsItMeans()
{
    QFETCH(RecordFilter, filter);
    QFETCH(QString, sql);
    const QStringList expected
        = test::column(m_document->database(), u"SELECT id FROM finding WHERE %1 ORDER BY id"_s.arg(sql));
    QStringList found;
    for (const qint64 id : ids(finding::schema, filter)) {
        found << QString::number(id);
    }
    QCOMPARE(found, expected);
}

void TestRecordFilter::sorts_data()
{
    QTest::addColumn<qsizetype>("field");
    QTest::addColumn<QString>("order");
    QTest::newRow("by number") << RecordFilter::byId << u"id"_s;
    QTest::newRow("by reference") << RecordFilter::byReference << u"id"_s;
    QTest::newRow("by text") << qsizetype(finding::Title) << u"title"_s;
    QTest::newRow("by day, none last") << qsizetype(finding::ClosedOn) << u"closed_on"_s;
    QTest::newRow("by a derived column") << qsizetype(finding::NextDueOn) << u"next_due_on"_s;
    QTest::newRow("by the name behind a reference")
        << qsizetype(finding::ResponsibleId) << u"(SELECT name FROM person AS p WHERE p.id = responsible_id)"_s;
    QTest::newRow("by the title behind a reference, none last")
        << qsizetype(finding::RepeatOfId)
        << u"(SELECT f.reference || ' ' || f.title FROM finding AS f WHERE f.id = finding.repeat_of_id)"_s;
}

void TestRecordFilter::sorts()
{
    QFETCH(qsizetype, field);
    QFETCH(QString, order);
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const QString word = direction == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
        const QStringList expected = test::column(
            m_document->database(), u"SELECT id FROM finding ORDER BY %1 %2 NULLS LAST, id %2"_s.arg(order, word));
        QStringList found;
        for (const qint64 id : ids(finding::schema, {.sortField = field, .sortOrder = direction})) {
            found << QString::number(id);
        }
        QCOMPARE(found, expected);
    }
}

void TestRecordFilter::everyColumnCanBeSortedAndFiltered_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestRecordFilter::everyColumnCanBeSortedAndFiltered()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    const qsizetype all
        = test::single(m_document->database(), u"SELECT count(*) FROM \"%1\""_s.arg(table)).toLongLong();
    for (qsizetype field = schema.hasReference() ? RecordFilter::byReference : RecordFilter::byId;
         field < schema.columnCount(); ++field) {
        QCOMPARE(ids(schema, {.sortField = field}).size(), all);
        if (field >= 0) {
            const qsizetype empty = ids(schema, {.conditions = {{field, Op::IsEmpty}}}).size();
            QVERIFY(empty >= 0 && empty <= all);
        }
    }
    QVERIFY(ids(schema, {.searchText = u"a"_s}).size() <= all);
}

void TestRecordFilter::searchesWordsByTheirBeginnings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("found");
    const QList<qint64> marked{1, 2};
    QTest::newRow("whole word") << u"zwielicht"_s << marked;
    QTest::newRow("beginning") << u"zwie"_s << marked;
    QTest::newRow("capitals") << u"ZWIE"_s << marked;
    QTest::newRow("not the end") << u"licht"_s << QList<qint64>();
    QTest::newRow("without marks") << u"muller"_s << QList<qint64>{1};
    QTest::newRow("with marks") << u"Müller"_s << QList<qint64>{1};
    QTest::newRow("two words in any order") << u"zwie mull"_s << QList<qint64>{1};
    QTest::newRow("stroke") << u"lodz"_s << QList<qint64>{2};
    QTest::newRow("reference") << u"p02"_s << QList<qint64>{2};
    QTest::newRow("reference with sign") << u"zwielicht, łódź!"_s << QList<qint64>{2};
}

void TestRecordFilter::searchesWordsByTheirBeginnings()
{
    QFETCH(QString, words);
    QFETCH(QList<qint64>, found);
    QTemporaryDir folder;
    const auto document = test::emptyDocument(folder);
    QVERIFY(document);
    for (const QString &name : {u"Zwielicht Müller"_s, u"Łódź-Zwielicht"_s, u"Other"_s}) {
        Change change(u"Enter"_s);
        change.insert(person::schema, {{person::Name, name}});
        QVERIFY(document->apply(change));
    }
    const FilterQuery query = idQuery(person::schema, {.searchText = words});
    QCOMPARE(*selectIds(document->database(), query.sql, query.values), found);
}

void TestRecordFilter::searchExpressionIsSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only signs") << u" \"*-(): "_s << QString();
    QTest::newRow("operators are words") << u"a OR b NOT c"_s << u"\"a\"* \"or\"* \"b\"* \"not\"* \"c\"*"_s;
    QTest::newRow("quotes") << u"\"x\" y\""_s << u"\"x\"* \"y\"*"_s;
    QTest::newRow("column filter") << u"content:x"_s << u"\"content\"* \"x\"*"_s;
}

void TestRecordFilter::searchExpressionIsSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QCOMPARE(searchExpression(text), expression);
    QVERIFY(ids(person::schema, {.searchText = text}) != QList<qint64>{-1});
}

QTEST_GUILESS_MAIN(TestRecordFilter)
#include "tst_recordfilter.moc"
