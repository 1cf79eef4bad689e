#include "models/document/verification.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/reading_mark.h"
#include "models/registers/definitions/review_input.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/definitions/why.h"
#include "models/registers/recordfilter.h"
#include "models/registers/recordstore.h"
#include "models/storage/bulk.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Everything that is written is a change: validated, logged, undoable, or refused without a trace.
class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_document.reset(); }

    void changesUndoesAndRedoesARecord_data();
    void changesUndoesAndRedoesARecord();
    void randomChangesCanAllBeUndone_data();
    void randomChangesCanAllBeUndone();
    void oneChangeIsOneLogEntryWithItsAuthor();
    void undoNamesWhatItTakesBack();
    void conflictsAreFoundByRevision();
    void undoIsRefusedWhenTheFieldWasChangedSince();
    void standInIdsLeadToTheNewRecord();
    void unknownStandInIsRefused();
    void refusedChangeLeavesNothing_data();
    void refusedChangeLeavesNothing();
    void valuesAreKeptInTheirOwnForm();
    void appendOnlyRegistersEndTheUndoStack();
    void readingMarksAreOutsideLogAndUndo();
    void signedReviewsDoNotChange();
    void firstValueOfAnImmutableFieldCanBeUndone();
    void onlyDraftsAreRemoved_data();
    void onlyDraftsAreRemoved();
    void referencesAreNeverUsedTwice();
    void searchIndexFollowsEveryChange();
    void tellsWhatChanged();
    void busyDocumentRefusesChanges();
    void readingJobKeepsTheUndoStack();
    void workThatKeepsNothingKeepsTheUndoStack();
    void authorMayHaveNoAccountAndNoPerson();
    void titlesOfAnySortVerify();
    void pinsItsDayOrFollowsTheClock();

private:
    Result<AppliedChange> update(const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &values);
    Record find(const RegisterSchema &schema, qint64 id) const;
    QString answer(const QString &sql) const { return test::single(m_document->database(), sql); }
    QStringList logged() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestDocument::init()
{
    test::failOnAnyWarning();
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
    QVERIFY(m_document->isWritable());
}

Record TestDocument::find(const RegisterSchema &schema, qint64 id) const
{
    const Result<Record> record = RecordStore(m_document->database(), schema).find(id);
    return record ? *record : Record();
}

Result<AppliedChange> TestDocument::update(
    const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &values)
{
    Change change(u"Edit %1 %2"_s.arg(schema.id()).arg(id));
    change.update(schema, id, find(schema, id).revision, values);
    return m_document->apply(change);
}

QStringList TestDocument::logged() const
{
    return test::column(m_document->database(), u"SELECT kind || ' ' || title FROM change ORDER BY id"_s).mid(1);
}

static QStringList findings(Document &document)
{
    const Result<VerificationReport> report = verifyDocument(document.database());
    return report ? report->findings : QStringList{report.error().message};
}

void TestDocument::changesUndoesAndRedoesARecord_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        const bool canBeChanged = !schema->appendOnly && schema->logged && schema->id() != u"freeze";
        if (canBeChanged && test::freeTextField(*schema) >= 0) {
            QTest::newRow(schema->table) << schema->id();
        }
    }
}

void TestDocument::changesUndoesAndRedoesARecord()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    const bool isGuarded
        = answer(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table)) != u"0";
    const bool namesReview
        = answer(u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = 'review_id'"_s.arg(table)) != u"0";
    const QString open = isGuarded && namesReview ? u" WHERE review_id = 12"_s : QString();
    const qint64 last = answer(u"SELECT max(id) FROM \"%1\"%2"_s.arg(table, open)).toLongLong();
    if (last == 0) {
        QSKIP("every row of it belongs to a signed review");
    }
    const qsizetype field = test::freeTextField(schema);
    const Record before = find(schema, last);
    const Result<AppliedChange> applied = update(schema, last, {{field, u"Wörter"_s}});
    if (!applied && applied.error().detail.contains(u"review_is_signed"_s)) {
        QSKIP("every row of it belongs to a signed review");
    }
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message + applied.error().detail));
    QCOMPARE(find(schema, last).values.at(field), u"Wörter"_s);
    QCOMPARE(find(schema, last).revision, before.revision + 1);

    connect(m_document.get(), &Document::refused, this,
        [](const Error &error) { qWarning() << error.message << error.detail; });
    m_document->undoStack().undo();
    Record undone = find(schema, last);
    QCOMPARE(undone.revision, before.revision + 2);
    undone.revision = before.revision;
    QCOMPARE(undone, before);

    m_document->undoStack().redo();
    QCOMPARE(find(schema, last).values.at(field), u"Wörter"_s);
    QCOMPARE(logged().size(), 3);
    QCOMPARE(findings(*m_document), QStringList());
}

namespace {

/// Does things at random, as a person with a grid would, and keeps count of what was logged.
class Player
{
public:
    Player(Document &document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void play()
    {
        static const RegisterSchema *const registers[]
            = {&finding::schema, &action::schema, &risk::schema, &person::schema, &unit::schema};
        const RegisterSchema &schema = *registers[m_random.bounded(5)];
        switch (m_random.bounded(7)) {
        case 0:
        case 1:
            return insert(schema);
        case 2:
        case 3:
            return update(schema);
        case 4:
            return remove();
        case 5:
            return step(m_document.undoStack().canUndo(), [](QUndoStack &stack) { stack.undo(); });
        default:
            return step(m_document.undoStack().canRedo(), [](QUndoStack &stack) { stack.redo(); });
        }
    }

    int logged() const { return m_logged; }
    QStringList problems;

private:
    void apply(const Change &change)
    {
        const Result<AppliedChange> applied = m_document.apply(change);
        if (applied) {
            ++m_logged;
        } else {
            problems << applied.error().message + applied.error().detail;
        }
    }
    void step(bool isPossible, void (*take)(QUndoStack &))
    {
        if (isPossible) {
            take(m_document.undoStack());
            ++m_logged;
        }
    }
    Record any(const RegisterSchema &schema)
    {
        const Result<QList<qint64>> ids = selectIds(m_document.database(), u"SELECT id FROM \"%1\""_s.arg(schema.id()));
        return *RecordStore(m_document.database(), schema).find(ids->at(m_random.bounded(ids->size())));
    }
    void insert(const RegisterSchema &schema)
    {
        Change change(u"Enter"_s);
        QMap<qsizetype, Value> values = test::valuesOf(test::freshLike(any(schema), schema, ++m_number), schema);
        values[test::freeTextField(schema)] = u"Entered \u202bno\u202c"_s.remove(u'\u202b').remove(u'\u202c');
        change.insert(schema, values);
        apply(change);
    }
    void update(const RegisterSchema &schema)
    {
        const Record record = any(schema);
        Change change(u"Edit"_s);
        QMap<qsizetype, Value> values{{test::freeTextField(schema), u"Edited %1 – ł 漢 🙂"_s.arg(++m_number)}};
        if (schema.id() == u"risk") {
            values[risk::IntervalDays] = static_cast<int>(m_random.bounded(1, 900));
        }
        change.update(schema, record.id, record.revision, values);
        apply(change);
    }
    void remove()
    {
        const Result<QList<qint64>> drafts
            = selectIds(m_document.database(), u"SELECT id FROM finding WHERE status = 'draft'"_s);
        if (!drafts->isEmpty()) {
            const Record draft = *RecordStore(m_document.database(), finding::schema).find(drafts->last());
            Change change(u"Remove a draft"_s);
            change.remove(finding::schema, draft.id, draft.revision);
            apply(change);
        }
    }

    Document &m_document;
    QRandomGenerator m_random;
    int m_number = 0;
    int m_logged = 0;
};

} // namespace

void TestDocument::randomChangesCanAllBeUndone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 27001U, 20260706U, 4711U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestDocument::randomChangesCanAllBeUndone()
{
    QFETCH(quint32, seed);
    const QSignalSpy refusals(m_document.get(), &Document::refused);
    const QStringList start = test::contentOf(m_document->database(), false);
    const QStringList searchable = test::column(m_document->database(),
        u"SELECT register || record_id || content FROM search_text ORDER BY register, record_id"_s);
    Player player(*m_document, seed);
    for (int i = 0; i < 150; ++i) {
        player.play();
    }
    QCOMPARE(player.problems, QStringList());
    QCOMPARE(refusals.size(), 0);
    QCOMPARE(logged().size(), player.logged());
    QCOMPARE(findings(*m_document), QStringList());
    QVERIFY(test::contentOf(m_document->database(), false) != start);

    while (m_document->undoStack().canUndo()) {
        m_document->undoStack().undo();
    }
    QCOMPARE(refusals.size(), 0);
    QVERIFY(logged().size() >= player.logged());
    QCOMPARE(test::contentOf(m_document->database(), false), start);
    QCOMPARE(test::column(m_document->database(),
                 u"SELECT register || record_id || content FROM search_text ORDER BY register, record_id"_s),
        searchable);
    QCOMPARE(findings(*m_document), QStringList());
    QVERIFY(execute(m_document->database(), u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s));
}

void TestDocument::oneChangeIsOneLogEntryWithItsAuthor()
{
    Change change(u"Rename two"_s);
    change.update(person::schema, 3, find(person::schema, 3).revision, {{person::Name, u"A"_s}});
    change.update(unit::schema, 2, find(unit::schema, 2).revision, {{unit::Name, u"B"_s}});
    const Result<AppliedChange> applied = m_document->apply(change);
    QVERIFY(applied);
    QCOMPARE(applied->id, 2);
    QCOMPARE(
        answer(
            u"SELECT title || '|' || kind || '|' || person_id || '|' || account || '|' || made_at FROM change WHERE id = 2"_s),
        u"Rename two|change|1|keeper|2026-07-06T09:00:00Z"_s);
    QCOMPARE(test::column(
                 m_document->database(), u"SELECT register || record_id || edit FROM change_row WHERE change_id = 2"_s),
        (QStringList{u"person3update"_s, u"unit2update"_s}));
    QCOMPARE(
        answer(u"SELECT group_concat(field || '=' || new) FROM change_value WHERE change_row_id = 1"_s), u"name=A"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Rename two"_s);
}

void TestDocument::undoNamesWhatItTakesBack()
{
    QVERIFY(update(person::schema, 3, {{person::Name, u"A"_s}}));
    m_document->undoStack().undo();
    m_document->undoStack().redo();
    QCOMPARE(test::column(m_document->database(), u"SELECT kind || undoes_id FROM change WHERE id > 2"_s),
        (QStringList{u"undo2"_s, u"redo3"_s}));
}

void TestDocument::conflictsAreFoundByRevision()
{
    const qint64 seen = find(person::schema, 3).revision;
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    for (const bool isRemoval : {false, true}) {
        Change late(u"Second"_s);
        if (isRemoval) {
            late.remove(person::schema, 3, seen);
        } else {
            late.update(person::schema, 3, seen, {{person::Name, u"Second"_s}});
        }
        const Result<AppliedChange> applied = m_document->apply(late);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Error::Code::Conflict);
    }
    QCOMPARE(find(person::schema, 3).values.at(person::Name), u"First"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestDocument::undoIsRefusedWhenTheFieldWasChangedSince()
{
    const Result<AppliedChange> first = update(person::schema, 3, {{person::Name, u"First"_s}});
    QVERIFY(first);
    // Another field may have changed meanwhile; the same one may not.
    QVERIFY(update(person::schema, 3, {{person::JobTitle, u"Other"_s}}));
    QVERIFY(m_document->apply(first->inverse(Change::Kind::Undo)));
    QVERIFY(update(person::schema, 3, {{person::Name, u"Third"_s}}));
    const Result<AppliedChange> refused = m_document->apply(first->inverse(Change::Kind::Undo));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);

    // A step of the stack that fails is over.
    QSignalSpy refusals(m_document.get(), &Document::refused);
    QVERIFY(execute(m_document->database(), u"UPDATE person SET name = 'Fourth' WHERE id = 3"_s));
    const int steps = m_document->undoStack().count();
    m_document->undoStack().undo();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(m_document->undoStack().count(), steps - 1);
}

void TestDocument::standInIdsLeadToTheNewRecord()
{
    Change change(u"Enter a risk and a finding about it"_s);
    const qint64 newPerson = change.insert(person::schema, {{person::Name, u"New"_s}});
    QVERIFY(newPerson < 0);
    QMap<qsizetype, Value> values
        = test::valuesOf(test::freshLike(find(finding::schema, 120), finding::schema, 1), finding::schema);
    values[finding::ResponsibleId] = newPerson;
    const qint64 newFinding = change.insert(finding::schema, values);
    change.insert(why::schema,
        {{why::FindingId, newFinding}, {why::Cycle, 1}, {why::Position, 1}, {why::Statement, u"Nobody was told."_s}});
    const Result<AppliedChange> applied = m_document->apply(change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    const Record personRecord = *applied->rows.at(0).after;
    const Record firstFinding = *applied->rows.at(1).after;
    QCOMPARE(personRecord.reference, u"P25"_s);
    QCOMPARE(firstFinding.reference, u"F-121"_s);
    QCOMPARE(firstFinding.values.at(finding::ResponsibleId), personRecord.id);
    QCOMPARE(applied->rows.at(2).after->values.at(why::FindingId), firstFinding.id);
    QCOMPARE(find(finding::schema, firstFinding.id).values.at(finding::ResponsibleId), personRecord.id);
    m_document->undoStack().undo();
    QCOMPARE(answer(u"SELECT count(*) FROM finding"_s), u"120"_s);
    m_document->undoStack().redo();
    QCOMPARE(find(finding::schema, firstFinding.id).reference, u"F-121"_s);
    QCOMPARE(findings(*m_document), QStringList());
}

void TestDocument::unknownStandInIsRefused()
{
    const Result<AppliedChange> applied = update(finding::schema, 120, {{finding::ResponsibleId, -7}});
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Invalid);
}

void TestDocument::refusedChangeLeavesNothing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no title") << int(finding::Title) << QVariant();
    QTest::newRow("blank title") << int(finding::Title) << QVariant(u"  "_s);
    QTest::newRow("title too long") << int(finding::Title) << QVariant(QString(301, u'x'));
    QTest::newRow("title of two lines") << int(finding::Title) << QVariant(u"a\nb"_s);
    QTest::newRow("direction override") << int(finding::Title) << QVariant(u"a\u202eb"_s);
    QTest::newRow("no such grade") << int(finding::Grade) << QVariant(u"huge"_s);
    QTest::newRow("no such day") << int(finding::ClosedOn) << QVariant(u"2026-02-30"_s);
    QTest::newRow("no such person") << int(finding::ResponsibleId) << QVariant(4711LL);
    QTest::newRow("person number 0") << int(finding::ResponsibleId) << QVariant(0LL);
    QTest::newRow("cycle 0") << int(finding::Cycle) << QVariant(0);
    QTest::newRow("text for a number") << int(finding::Cycle) << QVariant(u"two"_s);
    QTest::newRow("immutable day") << int(finding::OriginalDueOn) << QVariant(u"2027-01-01"_s);
}

void TestDocument::refusedChangeLeavesNothing()
{
    QFETCH(int, field);
    QFETCH(QVariant, value);
    QSignalSpy changed(m_document.get(), &Document::changed);
    const QStringList start = test::contentOf(m_document->database(), true);
    Change change(u"Half of it is wrong"_s);
    change.update(person::schema, 3, find(person::schema, 3).revision, {{person::Name, u"Right"_s}});
    change.insert(person::schema, {{person::Name, u"Right too"_s}});
    change.update(finding::schema, 109, find(finding::schema, 109).revision, {{field, value}});
    const Result<AppliedChange> applied = m_document->apply(change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Invalid);
    QVERIFY(!applied.error().message.isEmpty());
    QVERIFY(hasError(m_document->issues()));
    QCOMPARE(m_document->issues().last().registerId, u"finding"_s);
    QCOMPARE(m_document->issues().last().recordId, 109);
    QCOMPARE(m_document->issues().last().field, QString::fromUtf8(finding::schema.field(field).column));
    QCOMPARE(test::contentOf(m_document->database(), true), start);
    QCOMPARE(logged(), QStringList());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_document->undoStack().count(), 0);
    // The next person gets the reference that the refused one would have had.
    Change next(u"Enter a person"_s);
    next.insert(person::schema, {{person::Name, u"Next"_s}});
    QCOMPARE(m_document->apply(next)->rows.first().after->reference, u"P25"_s);
}

void TestDocument::valuesAreKeptInTheirOwnForm()
{
    Change change(u"Enter with the types of widgets"_s);
    Record like = test::freshLike(find(evidence::schema, 1), evidence::schema, 1);
    like.values[evidence::Content] = QByteArray("", 0);
    change.insert(evidence::schema, test::valuesOf(like, evidence::schema));
    change.insert(due_rule::schema,
        {{due_rule::Grade, u"strength"_s}, {due_rule::Step, u"plan"_s}, {due_rule::Amount, 7},
            {due_rule::Unit, u"d"_s}});
    change.insert(
        unit::schema, {{unit::Code, u"NEW"_s}, {unit::Name, u"New"_s}, {unit::SeatId, 1}, {unit::IsSecurity, true}});
    const Result<AppliedChange> applied = m_document->apply(change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message + applied.error().detail));
    for (const AppliedRow &row : applied->rows) {
        Record kept = find(*row.schema, row.after->id);
        kept.values.resize(row.schema->fieldCount());
        for (qsizetype i = 0; i < kept.values.size(); ++i) {
            QCOMPARE(row.after->values.at(i).typeId(), kept.values.at(i).typeId());
            QCOMPARE(row.after->values.at(i), kept.values.at(i));
        }
    }
    QCOMPARE(findings(*m_document), QStringList());
}

void TestDocument::appendOnlyRegistersEndTheUndoStack()
{
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    QCOMPARE(m_document->undoStack().count(), 1);
    Change change(u"Note an event"_s);
    change.insert(finding_event::schema,
        test::valuesOf(
            test::freshLike(find(finding_event::schema, 905), finding_event::schema, 1), finding_event::schema));
    QVERIFY(m_document->apply(change));
    QCOMPARE(m_document->undoStack().count(), 0);

    const Result<AppliedChange> edited = update(finding_event::schema, 905, {{finding_event::Note, u"Other"_s}});
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, Error::Code::Invalid);
    QVERIFY2(edited.error().message.contains(u"only grows"_s), qPrintable(edited.error().message));
    QCOMPARE(findings(*m_document), QStringList());
}

void TestDocument::readingMarksAreOutsideLogAndUndo()
{
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    QSignalSpy changed(m_document.get(), &Document::changed);
    Change change(u"Mark as read"_s);
    change.insert(reading_mark::schema,
        test::valuesOf(test::freshLike(find(reading_mark::schema, 37), reading_mark::schema, 1), reading_mark::schema));
    const Result<AppliedChange> applied = m_document->apply(change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    QCOMPARE(applied->id, 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(answer(u"SELECT count(*) FROM reading_mark"_s), u"38"_s);
    QCOMPARE(logged().size(), 1);
    QCOMPARE(answer(u"SELECT count(*) FROM search_text WHERE register = 'reading_mark'"_s), u"0"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(findings(*m_document), QStringList());
}

void TestDocument::signedReviewsDoNotChange()
{
    const Result<AppliedChange> edited = update(review_input::schema, 1, {{review_input::Words, u"Other"_s}});
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, Error::Code::Invalid);
    QVERIFY2(edited.error().message.contains(u"signed"_s), qPrintable(edited.error().message));
    QVERIFY(update(review_input::schema, 120, {{review_input::Words, u"Other"_s}}));
}

void TestDocument::firstValueOfAnImmutableFieldCanBeUndone()
{
    Change enter(u"Enter a draft"_s);
    QMap<qsizetype, Value> values
        = test::valuesOf(test::freshLike(find(finding::schema, 120), finding::schema, 1), finding::schema);
    values[finding::Status] = u"draft"_s;
    values[finding::OriginalDueOn] = {};
    enter.insert(finding::schema, values);
    QVERIFY(m_document->apply(enter));
    QVERIFY(update(finding::schema, 121, {{finding::OriginalDueOn, u"2026-10-01"_s}}));
    QVERIFY(!update(finding::schema, 121, {{finding::OriginalDueOn, u"2026-10-02"_s}}));
    m_document->undoStack().undo();
    QVERIFY(find(finding::schema, 121).values.at(finding::OriginalDueOn).isNull());
    m_document->undoStack().redo();
    QCOMPARE(find(finding::schema, 121).values.at(finding::OriginalDueOn), u"2026-10-01"_s);
}

void TestDocument::onlyDraftsAreRemoved_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a person") << u"person"_s << u"SELECT max(id) FROM person"_s << u"ever removed"_s;
    QTest::newRow("a raised finding") << u"finding"_s << u"SELECT max(id) FROM finding"_s << u"Only a draft"_s;
    QTest::newRow("an annotation") << u"annotation"_s << u"SELECT max(id) FROM annotation"_s << u"ever removed"_s;
    QTest::newRow("an open action with progress")
        << u"action"_s
        << u"SELECT action_id FROM action_progress JOIN action AS a ON a.id = action_id AND a.status = 'open'"_s
        << u"Other records refer"_s;
    QTest::newRow("a due rule") << u"due_rule"_s << u"SELECT max(id) FROM due_rule"_s << QString();
}

void TestDocument::onlyDraftsAreRemoved()
{
    QFETCH(QString, table);
    QFETCH(QString, sql);
    QFETCH(QString, sentence);
    const RegisterSchema &schema = *findRegister(table);
    const qint64 id = answer(sql).toLongLong();
    QVERIFY(id > 0);
    Change change(u"Remove"_s);
    change.remove(schema, id, find(schema, id).revision);
    const Result<AppliedChange> removed = m_document->apply(change);
    QCOMPARE(removed.isOk(), sentence.isEmpty());
    if (!removed) {
        QCOMPARE(removed.error().code, Error::Code::Invalid);
        QVERIFY2(
            removed.error().message.contains(sentence), qPrintable(removed.error().message + removed.error().detail));
    }
}

void TestDocument::referencesAreNeverUsedTwice()
{
    const auto enter = [this] {
        Change change(u"Enter a draft"_s);
        QMap<qsizetype, Value> values
            = test::valuesOf(test::freshLike(find(finding::schema, 120), finding::schema, 1), finding::schema);
        values[finding::Status] = u"draft"_s;
        change.insert(finding::schema, values);
        return m_document->apply(change)->rows.first().after->reference;
    };
    QCOMPARE(enter(), u"F-121"_s);
    m_document->undoStack().undo();
    QCOMPARE(enter(), u"F-122"_s);
    Change remove(u"Remove"_s);
    remove.remove(finding::schema, answer(u"SELECT max(id) FROM finding"_s).toLongLong(), 1);
    QVERIFY(m_document->apply(remove));
    const QString path = m_document->path();
    m_document.reset();
    m_document = test::openForWriting(path);
    QCOMPARE(enter(), u"F-123"_s);
}

void TestDocument::searchIndexFollowsEveryChange()
{
    const auto found = [this](const QString &words) {
        const FilterQuery query = idQuery(person::schema, {.searchText = words});
        const Result<QList<qint64>> ids = selectIds(m_document->database(), query.sql, query.values);
        return ids ? *ids : QList<qint64>{-1};
    };
    QCOMPARE(found(u"zebrastripe"_s), QList<qint64>());
    QVERIFY(update(person::schema, 3, {{person::Name, u"Łukasz Zébrastripe"_s}}));
    QCOMPARE(found(u"zebrastripe"_s), QList<qint64>{3});
    QCOMPARE(found(u"ZÉBRA lukasz"_s), QList<qint64>{3});
    QCOMPARE(found(u"p03"_s), QList<qint64>{3});
    m_document->undoStack().undo();
    QCOMPARE(found(u"zebrastripe"_s), QList<qint64>());
    QVERIFY(execute(m_document->database(), u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s));
}

void TestDocument::tellsWhatChanged()
{
    QSignalSpy changed(m_document.get(), &Document::changed);
    Change change(u"Rename three"_s);
    change.update(person::schema, 3, find(person::schema, 3).revision, {{person::Name, u"A"_s}});
    change.update(unit::schema, 2, find(unit::schema, 2).revision, {{unit::Name, u"B"_s}});
    change.update(person::schema, 4, find(person::schema, 4).revision, {{person::Name, u"C"_s}});
    QVERIFY(m_document->apply(change));
    QCOMPARE(changed.size(), 2);
    QMap<QString, QList<qint64>> told;
    for (const QList<QVariant> &signal : changed) {
        told[signal.at(0).value<RegisterSchema>().id()] = signal.at(1).value<QList<qint64>>();
    }
    QCOMPARE(told.value(u"person"_s), (QList<qint64>{3, 4}));
    QCOMPARE(told.value(u"unit"_s), QList<qint64>{2});
    m_document->undoStack().undo();
    QCOMPARE(changed.size(), 4);
}

void TestDocument::busyDocumentRefusesChanges()
{
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    QSignalSpy busy(m_document.get(), &Document::busyChanged);
    QSignalSpy changed(m_document.get(), &Document::changed);
    std::atomic<bool> mayEnd = false;
    LongJob *job = m_document->startJob(LongJob::Access::Writing, [&](Database &database, const Progress &goOn) {
        while (!mayEnd && goOn(1, 2)) {
            QThread::msleep(1);
        }
        return execute(database, u"INSERT INTO meta VALUES ('worked', 'yes')"_s);
    });
    QVERIFY(job);
    QVERIFY(m_document->isBusy());
    QVERIFY(!m_document->isWritable());
    const Result<AppliedChange> refused = update(person::schema, 3, {{person::Name, u"Second"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Locked);
    QVERIFY(!m_document->startJob(LongJob::Access::Writing, [](Database &, const Progress &) { return Result<>(); }));
    QVERIFY(!m_document->startJob(LongJob::Access::Reading, [](Database &, const Progress &) { return Result<>(); }));
    QVERIFY(!m_document->runJob([](Database &, const Progress &) { return Result<>(); }));
    QCOMPARE(find(person::schema, 3).values.at(person::Name), u"First"_s); // it can be read

    QSignalSpy finished(job, &LongJob::finished);
    mayEnd = true;
    QVERIFY(finished.wait());
    QVERIFY(!m_document->isBusy());
    QCOMPARE(busy.size(), 2);
    QCOMPARE(changed.size(), 70); // anything may have changed
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(update(person::schema, 3, {{person::Name, u"Second"_s}}));
}

void TestDocument::readingJobKeepsTheUndoStack()
{
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    LongJob *job = m_document->startJob(LongJob::Access::Reading, [](Database &database, const Progress &progress) {
        const Result<VerificationReport> report = verifyDocument(database, progress);
        return report && report->isIntact() ? Result<>() : Result<>(Error{});
    });
    QSignalSpy finished(job, &LongJob::finished);
    QVERIFY(finished.wait());
    QVERIFY(finished.first().first().value<Result<>>());
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QVERIFY(find(person::schema, 3).values.at(person::Name) != u"First"_s);
}

void TestDocument::workThatKeepsNothingKeepsTheUndoStack()
{
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    QSignalSpy changed(m_document.get(), &Document::changed);
    LongJob *job = m_document->startJob(LongJob::Access::Writing, [](Database &, const Progress &) {
        return Result<>(Error{Error::Code::Invalid, u"refused"_s});
    });
    QSignalSpy finished(job, &LongJob::finished);
    QVERIFY(finished.wait());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestDocument::authorMayHaveNoAccountAndNoPerson()
{
    m_document->setAuthor({});
    QVERIFY(update(person::schema, 3, {{person::Name, u"First"_s}}));
    QCOMPARE(answer(u"SELECT quote(person_id) || quote(account) FROM change WHERE id = 2"_s), u"NULL''"_s);
    QCOMPARE(findings(*m_document), QStringList());
}

void TestDocument::titlesOfAnySortVerify()
{
    for (const QString &title : {QString(), u"“Quoted” \"and\" \\ / <b>"_s, u"two\nlines\tand a tab"_s,
             u"漢字 🙂 é e\u0301"_s, u"\u007f\u0001"_s}) {
        Change change(title);
        change.update(
            person::schema, 3, find(person::schema, 3).revision, {{person::Name, u"N%1"_s.arg(title.size())}});
        QVERIFY(m_document->apply(change));
    }
    QCOMPARE(findings(*m_document), QStringList());
}

void TestDocument::pinsItsDayOrFollowsTheClock()
{
    QCOMPARE(m_document->asOf(), QDate(2026, 7, 6));
    QVERIFY(execute(m_document->database(), u"UPDATE meta SET value = '2025-01-31' WHERE key = 'as_of'"_s));
    QCOMPARE(m_document->asOf(), QDate(2025, 1, 31));
    QVERIFY(execute(m_document->database(), u"DELETE FROM meta WHERE key = 'as_of'"_s));
    QCOMPARE(m_document->asOf(), test::clock().today());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
