#include "models/document/history.h"
#include "models/document/historyundo.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/supplier.h"
#include "models/registers/definitions/why.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhoChangedWhatFromWhatToWhat();
    void namesRecordsAndChoicesAsPeopleDo();
    void partsBelongToTheirRecord();
    void importedRowsSayWhereTheyCameFrom();
    void aTimeIsOneField();
    void filters_data();
    void filters();
    void comesInPages();
    void tellsALargeImportInOneLine();

    void putsFieldsBack();
    void laterChangesOfOtherFieldsStay();
    void aLaterChangeOfTheSameFieldIsAChoice();
    void takesAnEntryAway();
    void bringsARemovedRecordBack();
    void undoIsAnEntryThatCanBeUndone();
    void refusesWithItsReason_data();
    void refusesWithItsReason();
    void refusesWhatBreaksARule();
    void nothingLeftToUndoIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    qint64 change(const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &values)
    {
        Change change(u"Change %1 %2"_s.arg(schema.oneText()).arg(id));
        const Result<Record> record = RecordStore(m_document->database(), schema).find(id);
        change.update(schema, id, record->revision, values);
        const Result<AppliedChange> applied = m_document->apply(change);
        if (!applied) {
            qWarning("%s", qPrintable(applied.error().message));
        }
        return applied ? applied->id : 0;
    }
    QList<HistoryEntry> read(const HistoryFilter &filter) const
    {
        return HistoryReader(m_document->database()).page(filter, 0, 100).valueOr({});
    }
    Record record(const RegisterSchema &schema, qint64 id) const
    {
        return RecordStore(m_document->database(), schema).find(id).valueOr({});
    }
    HistoryUndo plan(qint64 entry) const { return *HistoryUndo::plan(m_document->database(), entry); }
    bool carryOut(const HistoryUndo &undo) const
    {
        const Result<Change> change = undo.change(m_document->database());
        return change && m_document->apply(*change);
    }
    /// An open finding of the sample.
    qint64 openFinding() const
    {
        return test::single(m_document->database(), u"SELECT min(id) FROM finding WHERE status = 'in_progress'"_s)
            .toLongLong();
    }
    /// An open action of the sample.
    qint64 openAction() const
    {
        return test::single(m_document->database(), u"SELECT min(id) FROM \"action\" WHERE status = 'open'"_s)
            .toLongLong();
    }
};

void TestHistory::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

void TestHistory::saysWhoChangedWhatFromWhatToWhat()
{
    const QString before = record(finding::schema, 3).values.at(finding::Title).toString();
    const qint64 id = change(finding::schema, 3, {{finding::Title, u"Another title"_s}});
    const QList<HistoryEntry> entries = read({.schema = &finding::schema, .recordId = 3});
    QCOMPARE(entries.size(), 2); // the import of the sample is the other one
    const HistoryEntry &entry = entries.first();
    QCOMPARE(entry.id, id);
    QCOMPARE(entry.authorName, record(person::schema, 1).values.at(person::Name).toString());
    QCOMPARE(entry.author.account, u"keeper"_s);
    QCOMPARE(entry.madeAt, test::clock().now());
    QCOMPARE(entry.kind, u"change"_s);
    QCOMPARE(entry.rows.size(), 1);
    QCOMPARE(entry.rows.first().kind, HistoryRow::Kind::Changed);
    QCOMPARE(entry.rows.first().fields.size(), 1);
    const HistoryField &field = entry.rows.first().fields.first();
    QCOMPARE(field.label, u"Title"_s);
    QCOMPARE(field.old, before);
    QCOMPARE(field.now, u"Another title"_s);
}

void TestHistory::namesRecordsAndChoicesAsPeopleDo()
{
    const qint64 id = openAction();
    const Record before = record(action::schema, id);
    const qint64 other = before.values.at(action::ResponsibleId).toLongLong() == 5 ? 6 : 5;
    change(action::schema, id, {{action::ResponsibleId, other}, {action::Status, u"in_progress"_s}});
    const HistoryEntry entry = read({.schema = &action::schema, .recordId = id}).first();
    QHash<QString, HistoryField> fields;
    for (const HistoryField &field : entry.rows.first().fields) {
        fields.insert(field.column, field);
    }
    QCOMPARE(fields.value(u"responsible_id"_s).now, record(person::schema, other).values.at(person::Name).toString());
    QCOMPARE(fields.value(u"status"_s).old, u"Open"_s);
    QCOMPARE(fields.value(u"status"_s).now, u"In progress"_s);
    QVERIFY(entry.rows.first().name.startsWith(before.reference));
    change(person::schema, 3, {{person::ToOn, u"2027-09-01"_s}});
    QCOMPARE(read({}).first().rows.first().fields.first().now, u"1 Sep 2027"_s);
}

void TestHistory::partsBelongToTheirRecord()
{
    Change step(u"Add a why"_s);
    step.insert(
        why::schema, {{why::FindingId, 3}, {why::Cycle, 1}, {why::Position, 5}, {why::Statement, u"Because."_s}});
    const Result<AppliedChange> applied = m_document->apply(step);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    const QList<HistoryEntry> entries = read({.schema = &finding::schema, .recordId = 3});
    QCOMPARE(entries.first().id, applied->id);
    QCOMPARE(entries.first().rows.first().schema, &why::schema);
    QCOMPARE(entries.first().rows.first().kind, HistoryRow::Kind::Added);
    QVERIFY(read({.schema = &finding::schema, .recordId = 4}).first().id != applied->id);
}

void TestHistory::importedRowsSayWhereTheyCameFrom()
{
    const HistoryEntry entry = read({.schema = &finding::schema, .recordId = 3}).last();
    QVERIFY(entry.isRecordImported);
    QCOMPARE(historyTitle(entry), u"Import of sample_org.json, as of 2026-07-06"_s);
    const auto findings = std::find_if(entry.imports.begin(), entry.imports.end(),
        [](const HistoryImport &import) { return import.schema == &finding::schema; });
    QVERIFY(findings != entry.imports.end());
    QCOMPARE(findings->rowCount, 120);
    QVERIFY(!read({.schema = &finding::schema}).last().isRecordImported);
}

void TestHistory::aTimeIsOneField()
{
    change(incident::schema, 5,
        {{incident::AwareAt, u"2026-06-30T07:10Z"_s}, {incident::AwareOffset, 60},
            {incident::AwarePrecision, u"minute"_s}});
    const QList<HistoryField> fields = read({.schema = &incident::schema, .recordId = 5}).first().rows.first().fields;
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().label, u"Aware"_s);
    QVERIFY2(fields.first().now.startsWith(u"30 Jun 2026 08:10"_s), qPrintable(fields.first().now));
}

void TestHistory::filters_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QStringList>("titles");
    const QStringList all{u"Change action 1"_s, u"Change finding 4"_s, u"Change finding 3"_s};
    QTest::newRow("nothing") << HistoryFilter{} << all + QStringList{u"import"_s};
    QTest::newRow("a register") << HistoryFilter{.schema = &action::schema} << QStringList{all.at(0), u"import"_s};
    QTest::newRow("a record") << HistoryFilter{.schema = &finding::schema, .recordId = 4}
                              << QStringList{all.at(1), u"import"_s};
    QTest::newRow("a field of a record") << HistoryFilter{.schema = &finding::schema,
        .recordId = 4,
        .column = u"title"_s} << QStringList{all.at(1)};
    QTest::newRow("another field of it") << HistoryFilter{.schema = &finding::schema,
        .recordId = 4,
        .column = u"grade"_s} << QStringList{};
    QTest::newRow("a person") << HistoryFilter{.author = Author{2, {}}} << QStringList{all.at(0)};
    QTest::newRow("an account without a person")
        << HistoryFilter{.author = Author{0, u"keeper"_s}} << QStringList{all.at(1)};
    QTest::newRow("from a day on") << HistoryFilter{.from = {2026, 7, 6}} << all + QStringList{u"import"_s};
    QTest::newRow("from the day after") << HistoryFilter{.from = {2026, 7, 7}} << QStringList{};
    QTest::newRow("to the day before") << HistoryFilter{.to = {2026, 7, 5}} << QStringList{};
    QTest::newRow("to this day") << HistoryFilter{.to = {2026, 7, 6}} << all + QStringList{u"import"_s};
    QTest::newRow("words of a value") << HistoryFilter{.text = u"Wanted"_s} << QStringList{all.at(2)};
    QTest::newRow("words of a title") << HistoryFilter{.text = u"change action"_s} << QStringList{all.at(0)};
    QTest::newRow("signs of a pattern are plain") << HistoryFilter{.text = u"%"_s} << QStringList{all.at(1)};
}

void TestHistory::filters()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(QStringList, titles);
    change(finding::schema, 3, {{finding::Title, u"What is wanted"_s}});
    m_document->setAuthor({0, u"keeper"_s});
    change(finding::schema, 4, {{finding::Title, u"100% of it"_s}});
    m_document->setAuthor({2, u"keeper"_s});
    change(action::schema, 1, {{action::Title, u"Do something"_s}});
    QStringList found;
    for (const HistoryEntry &entry : read(filter)) {
        found << (entry.kind == u"import" ? entry.kind : entry.title);
    }
    if (filter.author && filter.author->personId == 0) {
        found.removeAll(u"import"_s);
    }
    QCOMPARE(found, titles);
    const qint64 count = *HistoryReader(m_document->database()).count(filter);
    QVERIFY(count == titles.size() || filter.author);
}

void TestHistory::comesInPages()
{
    for (int i = 0; i < 7; ++i) {
        change(finding::schema, 3, {{finding::Title, u"Title %1"_s.arg(i)}});
    }
    const HistoryReader reader(m_document->database());
    const QList<HistoryEntry> first = *reader.page({}, 0, 5);
    QCOMPARE(first.size(), 5);
    QCOMPARE(first.first().rows.first().fields.first().now, u"Title 6"_s);
    const QList<HistoryEntry> second = *reader.page({}, first.last().id, 5);
    QCOMPARE(second.size(), 3);
    QCOMPARE(second.first().id, first.last().id - 1);
    QCOMPARE(*reader.count({}), 8);
}

void TestHistory::tellsALargeImportInOneLine()
{
    QByteArray csv = "name,service,criticality,personal_data,from_on,responsible_id,accountable_id\r\n";
    for (int i = 0; i < 20'000; ++i) {
        csv += "Supplier " + QByteArray::number(i) + ",hosting,ordinary,0,2026-01-01,P01,P02\r\n";
    }
    const QString path = m_folder->filePath(u"suppliers.csv"_s);
    test::writeBytes(path, csv);
    const test::ImportRun run = test::importFile(*m_document, supplier::schema, path);
    QVERIFY2(run.counts().first() == 20'000, qPrintable(run.refusals().value(0)));
    const QList<HistoryEntry> entries = read({});
    QCOMPARE(entries.first().imports.first().rowCount, 20'000);
    QVERIFY(!read({.schema = &supplier::schema}).isEmpty());
    QVERIFY(read({.text = u"nowhere to be found"_s}).isEmpty());
}

void TestHistory::putsFieldsBack()
{
    const Record before = record(finding::schema, openFinding());
    const qint64 id
        = change(finding::schema, openFinding(), {{finding::Title, u"New"_s}, {finding::Response, u"Answer"_s}});
    const HistoryUndo undo = plan(id);
    QVERIFY2(undo.isPossible(), qPrintable(undo.whyNot()));
    QVERIFY(undo.isDecided());
    QCOMPARE(undo.countGoingBack(), 2);
    QVERIFY(carryOut(undo));
    QCOMPARE(record(finding::schema, openFinding()).values, before.values);
    QCOMPARE(test::single(m_document->database(), u"SELECT kind || undoes_id FROM change ORDER BY id DESC"_s),
        u"undo%1"_s.arg(id));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestHistory::laterChangesOfOtherFieldsStay()
{
    const QString title = record(finding::schema, openFinding()).values.at(finding::Title).toString();
    const qint64 id = change(finding::schema, openFinding(), {{finding::Title, u"New"_s}});
    change(finding::schema, openFinding(), {{finding::Response, u"Came later"_s}});
    const HistoryUndo undo = plan(id);
    QVERIFY(undo.isDecided());
    QVERIFY(undo.sentence().contains(u"“Title” goes back to "_s));
    QVERIFY2(undo.sentence().contains(u"What came later stays: Response"_s), qPrintable(undo.sentence()));
    QVERIFY(carryOut(undo));
    QCOMPARE(record(finding::schema, openFinding()).values.at(finding::Title).toString(), title);
    QCOMPARE(record(finding::schema, openFinding()).values.at(finding::Response).toString(), u"Came later"_s);
}

void TestHistory::aLaterChangeOfTheSameFieldIsAChoice()
{
    const QString title = record(finding::schema, openFinding()).values.at(finding::Title).toString();
    const qint64 id
        = change(finding::schema, openFinding(), {{finding::Title, u"New"_s}, {finding::Response, u"Answer"_s}});
    change(finding::schema, openFinding(), {{finding::Title, u"Newer"_s}});
    HistoryUndo undo = plan(id);
    QVERIFY(undo.isPossible());
    QVERIFY(!undo.isDecided());
    const QList<UndoField> fields = undo.rows().first().fields;
    QCOMPARE(fields.size(), 2);
    const qsizetype at = fields.first().isOverwritten ? 0 : 1;
    QVERIFY(!fields.at(1 - at).isOverwritten);
    QCOMPARE(fields.at(at).now, u"Newer"_s);
    QCOMPARE(fields.at(at).back, title);
    undo.choose(0, at, UndoField::Choice::Keep);
    QVERIFY(undo.isDecided());
    QCOMPARE(undo.countGoingBack(), 1);
    QVERIFY(carryOut(undo));
    QCOMPARE(record(finding::schema, openFinding()).values.at(finding::Title).toString(), u"Newer"_s);
    QVERIFY(record(finding::schema, openFinding()).values.at(finding::Response).toString() != u"Answer"_s);
    HistoryUndo again = plan(id);
    QCOMPARE(again.rows().first().fields.size(), 1);
    again.choose(0, 0, UndoField::Choice::GoBack);
    QVERIFY(carryOut(again));
    QCOMPARE(record(finding::schema, openFinding()).values.at(finding::Title).toString(), title);
}

void TestHistory::takesAnEntryAway()
{
    Change enter(u"Enter a finding"_s);
    QMap<qsizetype, Value> values
        = test::valuesOf(test::freshLike(record(finding::schema, 120), finding::schema, 1), finding::schema);
    values[finding::Status] = u"draft"_s;
    enter.insert(finding::schema, values);
    const Result<AppliedChange> applied = m_document->apply(enter);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    const qint64 id = applied->rows.first().after->id;
    const HistoryUndo undo = plan(applied->id);
    QVERIFY2(undo.isPossible(), qPrintable(undo.whyNot()));
    QVERIFY(undo.sentence().contains(u"is taken away"_s));
    change(finding::schema, id, {{finding::Title, u"Changed since"_s}});
    QVERIFY(plan(applied->id).whyNot().contains(u"was changed since"_s));
    QVERIFY(!carryOut(undo)); // planned before
    m_document->undoStack().undo();
    QVERIFY(!plan(applied->id).isPossible());
}

void TestHistory::bringsARemovedRecordBack()
{
    Change enter(u"Enter a finding"_s);
    QMap<qsizetype, Value> values
        = test::valuesOf(test::freshLike(record(finding::schema, 120), finding::schema, 1), finding::schema);
    values[finding::Status] = u"draft"_s;
    enter.insert(finding::schema, values);
    const Record entered = *m_document->apply(enter)->rows.first().after;
    Change remove(u"Remove a draft"_s);
    remove.remove(finding::schema, entered.id, 1);
    const qint64 removal = m_document->apply(remove)->id;
    const HistoryEntry entry = read({.schema = &finding::schema, .recordId = entered.id}).first();
    QCOMPARE(entry.rows.first().kind, HistoryRow::Kind::Removed);
    QCOMPARE(entry.rows.first().name, entered.reference);
    QVERIFY(carryOut(plan(removal)));
    const Record back = record(finding::schema, entered.id);
    QCOMPARE(back.reference, entered.reference);
    QCOMPARE(back.values.first(entered.values.size()), entered.values);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestHistory::undoIsAnEntryThatCanBeUndone()
{
    const qint64 id = change(finding::schema, openFinding(), {{finding::Title, u"New"_s}});
    QVERIFY(carryOut(plan(id)));
    QVERIFY(m_document->undoStack().canUndo());
    const HistoryEntry undone = read({}).first();
    QCOMPARE(undone.kind, u"undo"_s);
    QVERIFY(historyTitle(undone).startsWith(u"Undo: "_s));
    QVERIFY(carryOut(plan(undone.id)));
    QCOMPARE(record(finding::schema, openFinding()).values.at(finding::Title).toString(), u"New"_s);
}

void TestHistory::refusesWithItsReason_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an import") << u"SELECT id FROM change WHERE kind = 'import'"_s << u"An import is taken back"_s;
    QTest::newRow("a row that only grows")
        << u"SELECT max(change_id) FROM change_row WHERE register = 'finding_event'"_s << u"stays for good"_s;
    QTest::newRow("a record that nobody removes")
        << u"SELECT max(change_id) FROM change_row WHERE register = 'person' AND edit = 'insert'"_s
        << u"ever removed"_s;
    QTest::newRow("a record that is closed")
        << u"SELECT max(change_id) FROM change_row WHERE register = 'incident'"_s << u"is “Closed”"_s;
}

void TestHistory::refusesWithItsReason()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    Change event(u"Tell what happened"_s);
    event.insert(finding_event::schema,
        {{finding_event::FindingId, 3}, {finding_event::HappenedOn, u"2026-07-06"_s},
            {finding_event::ToStatus, u"raised"_s}, {finding_event::Cycle, 1}, {finding_event::ById, 1}});
    QVERIFY(m_document->apply(event));
    Change person(u"Enter a person"_s);
    person.insert(person::schema, {{person::Name, u"Somebody New"_s}});
    QVERIFY(m_document->apply(person));
    change(incident::schema,
        test::single(m_document->database(), u"SELECT min(id) FROM incident WHERE status = 'closed'"_s).toLongLong(),
        {{incident::Lessons, u"A lesson"_s}});
    const qint64 entry = test::single(m_document->database(), sql).toLongLong();
    QVERIFY(entry > 0);
    const HistoryUndo undo = plan(entry);
    QVERIFY(!undo.isPossible());
    QVERIFY2(undo.whyNot().contains(reason), qPrintable(undo.whyNot()));
}

void TestHistory::refusesWhatBreaksARule()
{
    const qint64 id = openAction();
    const qint64 owner = record(action::schema, id).values.at(action::ResponsibleId).toLongLong();
    QVERIFY(owner > 0);
    QVERIFY(test::tamper(m_document->path(), u"UPDATE \"action\" SET title = '' WHERE id = %1"_s.arg(id)));
    const qint64 entry = change(action::schema, id, {{action::Title, u"Titled again"_s}});
    QVERIFY(entry > 0);
    const HistoryUndo undo = plan(entry);
    QVERIFY2(undo.isPossible(), qPrintable(undo.whyNot()));
    const Result<Change> change = undo.change(m_document->database());
    QVERIFY(!change);
    QVERIFY2(change.error().message.contains(u"Title"_s), qPrintable(change.error().message));
}

void TestHistory::nothingLeftToUndoIsSaid()
{
    const qint64 id = change(finding::schema, openFinding(), {{finding::Title, u"New"_s}});
    QVERIFY(carryOut(plan(id)));
    QVERIFY(!plan(id).isPossible());
    QVERIFY(plan(id).whyNot().contains(u"already"_s));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
