#include "models/document/drafts.h"
#include "models/document/recordbuffer.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/registers/referencechoices.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Unfinished forms stay in the document, outside log and undo, until they are entered; references are found by name.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_document.reset(); }

    void keepsWhatWasTyped();
    void keepsTextThatTheFieldCannotHold();
    void laterDraftReplacesTheOneBefore();
    void listsTheLastOneFirst();
    void leavesNoTraceInLogAndUndo();
    void cannotBeKeptInAReadOnlyDocument();
    void bufferEntersOnlyWhatWasTyped();
    void bufferKeepsTheRevisionOfItsDraft();
    void draftIsThereUntilTheEntryIsDone();
    void newRecordsGetTheirFirstDueDateAsOriginal();

    void referencesAreFoundByAnyWord_data();
    void referencesAreFoundByAnyWord();
    void largeRegistersAreSearchedThroughTheIndex();

private:
    QStringList found(const RegisterSchema &target, const QString &text, int limit = 200);

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestDrafts::init()
{
    test::failOnAnyWarning();
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

void TestDrafts::keepsWhatWasTyped()
{
    const QMap<qsizetype, Value> values{{incident::Title, u"Wörter „und“ <b>"_s}, {incident::Severity, 3LL},
        {incident::CostLikely, 12.5}, {incident::OccurredAt, u"2026-07-06T07:00Z"_s}, {incident::OccurredOffset, 60LL},
        {incident::OccurredPrecision, u"minute"_s}, {incident::PersonalData, 1LL}, {incident::ResponsibleId, 4LL},
        {incident::LessonsOn, Value()}};
    Drafts drafts(*m_document);
    QVERIFY(drafts.keep({.schema = &incident::schema, .recordId = 7, .revision = 3, .values = values}));
    const auto draft = drafts.find(incident::schema, 7);
    QVERIFY(draft && draft->has_value());
    QCOMPARE((*draft)->values, values);
    QCOMPARE((*draft)->revision, 3);
    QCOMPARE((*draft)->typedAt, test::clock().now());
    QVERIFY(drafts.remove(incident::schema, 7));
    QVERIFY(!drafts.find(incident::schema, 7)->has_value());
    QVERIFY(drafts.remove(incident::schema, 7));
}

void TestDrafts::keepsTextThatTheFieldCannotHold()
{
    const QMap<qsizetype, Value> values{{incident::Severity, u"12"_s}, {incident::CostLow, u"much"_s},
        {incident::ResponsibleId, u"4"_s}, {incident::LessonsOn, u"31 February"_s}, {incident::Kind, u"odd"_s}};
    Drafts drafts(*m_document);
    QVERIFY(drafts.keep({.schema = &incident::schema, .values = values}));
    QCOMPARE((*drafts.find(incident::schema, 0))->values, values);
}

void TestDrafts::laterDraftReplacesTheOneBefore()
{
    Drafts drafts(*m_document);
    QVERIFY(drafts.keep({.schema = &person::schema, .recordId = 1, .revision = 1, .values = {{person::Name, u"A"_s}}}));
    QVERIFY(drafts.keep({.schema = &person::schema, .recordId = 1, .revision = 2, .values = {{person::Name, u"B"_s}}}));
    QCOMPARE(drafts.all()->size(), 1);
    QCOMPARE(drafts.all()->first().revision, 2);
    QCOMPARE(drafts.all()->first().values.value(person::Name), Value(u"B"_s));
}

void TestDrafts::listsTheLastOneFirst()
{
    Drafts drafts(*m_document);
    QVERIFY(drafts.keep({.schema = &person::schema, .recordId = 1}));
    QVERIFY(drafts.keep({.schema = &finding::schema, .recordId = 2}));
    QVERIFY(execute(
        m_document->database(), u"UPDATE draft SET typed_at = '2026-07-06T10:00:00Z' WHERE register = 'person'"_s));
    QVERIFY(execute(m_document->database(),
        u"INSERT INTO draft VALUES ('of_a_later_version', 1, 1, '{}', '2026-07-06T10:00:00Z')"_s));
    const auto all = drafts.all();
    QVERIFY(all.isOk());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().schema, &person::schema);
}

void TestDrafts::leavesNoTraceInLogAndUndo()
{
    const QString changes = test::single(m_document->database(), u"SELECT count(*) FROM change"_s);
    QVERIFY(Drafts(*m_document).keep({.schema = &person::schema, .recordId = 1}));
    QCOMPARE(test::single(m_document->database(), u"SELECT count(*) FROM change"_s), changes);
    QVERIFY(!m_document->undoStack().canUndo());
}

void TestDrafts::cannotBeKeptInAReadOnlyDocument()
{
    const QString path = m_document->path();
    m_document.reset();
    auto reading = Document::open(path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(reading.isOk());
    const Result<> kept = Drafts(**reading).keep({.schema = &person::schema, .recordId = 1});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Error::Code::ReadOnly);
}

void TestDrafts::bufferEntersOnlyWhatWasTyped()
{
    RecordBuffer buffer(*m_document, finding::schema);
    QVERIFY(buffer.load(21));
    QList<Value> values = buffer.start();
    values[finding::Title] = u"Another title"_s;
    QCOMPARE(buffer.typed(values).keys(), QList<qsizetype>{finding::Title});
    QVERIFY(buffer.enter(values));
    QCOMPARE(test::column(m_document->database(),
                 u"SELECT field FROM change_value JOIN change_row ON change_row_id = id "
                 "WHERE change_id = (SELECT max(id) FROM change)"_s),
        QStringList{u"title"_s});
    QCOMPARE(test::single(m_document->database(), u"SELECT title FROM change ORDER BY id DESC"_s),
        u"Change finding F-021"_s);
}

void TestDrafts::bufferKeepsTheRevisionOfItsDraft()
{
    RecordBuffer buffer(*m_document, finding::schema);
    QVERIFY(buffer.load(21));
    QList<Value> values = buffer.start();
    values[finding::Title] = u"Mine"_s;
    QVERIFY(buffer.keepDraft(values));
    Change change(u"Another window"_s);
    change.update(finding::schema, 21, buffer.kept().revision, {{finding::Clause, u"A.5.1"_s}});
    QVERIFY(m_document->apply(change));

    RecordBuffer again(*m_document, finding::schema);
    QVERIFY(again.load(21));
    QVERIFY(again.hasDraft());
    QCOMPARE(again.withDraft().at(finding::Title), Value(u"Mine"_s));
    QCOMPARE(again.withDraft().at(finding::Clause), Value(u"A.5.1"_s));
    const Result<qint64> refused = again.enter(again.withDraft());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    const Result<MetChange> met = again.meet(again.withDraft());
    QVERIFY(met);
    QCOMPARE(met->conflicts.size(), 1); // nobody knows what the draft began with
    QVERIFY(again.enter(met->values));
}

void TestDrafts::draftIsThereUntilTheEntryIsDone()
{
    RecordBuffer buffer(*m_document, finding::schema);
    buffer.startNew({{finding::Title, u"Preset"_s}});
    QCOMPARE(buffer.start().at(finding::Status), Value(u"draft"_s));
    QCOMPARE(buffer.start().at(finding::RaisedOn), Value(u"2026-07-06"_s));
    QList<Value> values = buffer.start();
    values[finding::Clause] = u"A.8.15"_s;
    QVERIFY(buffer.keepDraft(values));
    QVERIFY(!buffer.enter(values));
    QVERIFY(Drafts(*m_document).find(finding::schema, 0)->has_value());

    RecordBuffer again(*m_document, finding::schema);
    again.startNew({});
    QCOMPARE(again.withDraft().at(finding::Title), Value(u"Preset"_s));
    values = again.withDraft();
    values[finding::Source] = u"customer"_s;
    values[finding::Grade] = u"minor"_s;
    values[finding::UnitId] = 1LL;
    values[finding::ResponsibleId] = 1LL;
    values[finding::AccountableId] = 1LL;
    QVERIFY(again.enter(values));
    QVERIFY(!Drafts(*m_document).find(finding::schema, 0)->has_value());
}

void TestDrafts::newRecordsGetTheirFirstDueDateAsOriginal()
{
    RecordBuffer buffer(*m_document, finding::schema);
    buffer.startNew({});
    QList<Value> values = buffer.start();
    const Record like = *RecordStore(m_document->database(), finding::schema).find(21);
    for (const int field : std::initializer_list<int>{finding::Title, finding::Source, finding::AuditId, finding::Grade, finding::Clause,
             finding::UnitId, finding::ResponsibleId, finding::AccountableId}) {
        values[field] = like.values.at(field);
    }
    values[finding::CurrentDueOn] = u"2026-09-01"_s;
    const Result<qint64> id = buffer.enter(values);
    QVERIFY(id.isOk());
    const Record kept = *RecordStore(m_document->database(), finding::schema).find(*id);
    QCOMPARE(kept.values.at(finding::OriginalDueOn), Value(u"2026-09-01"_s));
}

QStringList TestDrafts::found(const RegisterSchema &target, const QString &text, int limit)
{
    const auto result = ReferenceChoices(m_document->database()).find(target, text, limit);
    QStringList labels;
    if (result) {
        for (const auto &[id, label] : *result) {
            labels << label;
        }
    }
    return labels;
}

void TestDrafts::referencesAreFoundByAnyWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("beginning") << u"Maren"_s << u"Maren Oakhurst"_s;
    QTest::newRow("case") << u"OAKHURST"_s << u"Maren Oakhurst"_s;
    QTest::newRow("inside a word") << u"khur"_s << u"Maren Oakhurst"_s;
    QTest::newRow("two words in any order") << u"oak mar"_s << u"Maren Oakhurst"_s;
    QTest::newRow("marks") << u"márén"_s << u"Maren Oakhurst"_s;
    QTest::newRow("nobody") << u"zzz"_s << QString();
}

void TestDrafts::referencesAreFoundByAnyWord()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QCOMPARE(found(person::schema, text).value(0), first);
}

void TestDrafts::largeRegistersAreSearchedThroughTheIndex()
{
    QVERIFY(execute(m_document->database(),
        u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO person (reference, name) SELECT 'PX' || i, 'Person ' || i FROM n"_s));
    QVERIFY(execute(m_document->database(),
        u"INSERT INTO search_text (register, record_id, content) SELECT 'person', id, lower(name) FROM person "
        "WHERE reference LIKE 'PX%'"_s));
    QVERIFY(execute(m_document->database(),
        u"INSERT INTO search (rowid, content) SELECT id, content FROM search_text "
        "WHERE content LIKE 'person %'"_s));
    QCOMPARE(found(person::schema, QString()).size(), 200);
    QCOMPARE(found(person::schema, u"person"_s, 10).size(), 10);
    QCOMPARE(found(person::schema, u"person 1234"_s).value(0), u"Person 12349"_s);
    QVERIFY(found(person::schema, u"Person 1234"_s).contains(u"Person 1234"_s));
    QCOMPARE(found(person::schema, u"oakh"_s), QStringList{u"Maren Oakhurst"_s});
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
