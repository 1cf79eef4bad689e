#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/recordstore.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

static const QByteArray header
    = "reference,title,source,grade,status,clause,unit_id,responsible_id,accountable_id,raised_on,cycle,repeat_of_id\n";

static QByteArray row(const QByteArray &reference, const QByteArray &title = "Title", const QByteArray &repeats = {})
{
    // What the sample has goes on as it is.
    const QByteArray status = reference == "F-117" ? "accepted" : "raised";
    const QByteArray source = reference == "F-119" || reference == "F-120" ? "customer" : "audit";
    return reference + ',' + title + ',' + source + ",ofi," + status + ",A.5.1,FIN,P14,P06,2026-05-01,1," + repeats + '\n';
}

/// One import is one step of undo; what cannot be one says so.
class TestImportUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void takesAllRowsBackAndBringsThemAgain_data();
    void takesAllRowsBackAndBringsThemAgain();
    void keepsWhatCouldBeUndoneBefore();
    void takesBackALongJob();
    void refusesWhenARowWasChangedSince();
    void refusesWhenARowWasReferredToSince();
    void countsReferencesOnAfterUndo();
    void barriersAreToldInTheLog_data();
    void barriersAreToldInTheLog();
    void appendOnlyRegistersAreBarriers();
    void logsUpdatesBeyondTheLimit();

private:
    QString write(const QByteArray &content) const
    {
        test::writeBytes(m_folder->filePath(u"rows.csv"_s), content);
        return m_folder->filePath(u"rows.csv"_s);
    }
    test::ImportRun import(const QByteArray &content, const test::ImportOptions &options = {})
    {
        return test::importFile(*m_document, finding::schema, write(content), options);
    }
    Result<AppliedChange> retitle(qint64 id, const QString &title)
    {
        Change change(u"Change a finding"_s);
        const qint64 revision = single(u"SELECT revision FROM finding WHERE id = %1"_s.arg(id)).toLongLong();
        change.update(finding::schema, id, revision, {{finding::Title, title}});
        return m_document->apply(change);
    }
    QString single(const QString &sql) const { return test::single(m_document->database(), sql); }
    QStringList content() const { return test::contentOf(m_document->database(), false); }
    QUndoStack &stack() { return m_document->undoStack(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

void TestImportUndo::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

void TestImportUndo::takesAllRowsBackAndBringsThemAgain_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("added") << row("X-1") + row("") + row("X-2");
    QTest::newRow("updated") << row("F-120", "Other") + row("F-119", "Another");
    QTest::newRow("added, then updated by a later row") << row("X-1", "First") + row("X-1", "Second");
    QTest::newRow("added, referring to an earlier and a later row")
        << row("X-1", "T", "X-3") + row("X-2", "T", "X-1") + row("X-3");
    QTest::newRow("all of it") << row("X-1") + row("F-120", "Other") + row("") + row("F-118", "Other");
}

void TestImportUndo::takesAllRowsBackAndBringsThemAgain()
{
    QFETCH(QByteArray, rows);
    const QStringList before = content();
    const test::ImportRun run = import(header + rows, {.onDuplicate = ImportPlan::OnDuplicate::Update});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    const QStringList after = content();
    QVERIFY(after != before);
    QCOMPARE(stack().undoText(), u"Import rows.csv"_s);
    for (int round = 0; round < 2; ++round) {
        stack().undo();
        QCOMPARE(content(), before);
        QCOMPARE(single(u"SELECT kind || ' ' || title FROM change ORDER BY id DESC"_s), u"undo Import rows.csv"_s);
        QCOMPARE(test::verify(m_document->path()), QStringList());
        stack().redo();
        QCOMPARE(content(), after);
        QCOMPARE(test::verify(m_document->path()), QStringList());
    }
    QCOMPARE(single(u"SELECT count(*) FROM change WHERE title LIKE 'rows.csv%'"_s), u"1"_s);
    QCOMPARE(single(u"SELECT undoes_id FROM change WHERE kind = 'undo' ORDER BY id"_s),
        single(u"SELECT id FROM change WHERE title LIKE 'rows.csv%'"_s));
}

void TestImportUndo::keepsWhatCouldBeUndoneBefore()
{
    const QStringList before = content();
    QVERIFY(retitle(120, u"Before the import"_s));
    QVERIFY(import(header + row("X-1")).result);
    QVERIFY(retitle(121, u"After the import"_s));
    QCOMPARE(stack().count(), 3);
    while (stack().canUndo()) { // a row that was changed and changed back is still what the import left
        stack().undo();
    }
    QCOMPARE(stack().count(), 3);
    QCOMPARE(content(), before);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImportUndo::takesBackALongJob()
{
    const QStringList before = content();
    const auto report = std::make_shared<ImportReport>();
    ImportPlan plan{.path = write(header + row("X-1") + row("X-2")), .schema = &finding::schema};
    plan.madeAt = m_document->clock().now();
    LongJob *job = m_document->startJob(
        LongJob::Access::Writing, importWork(plan, report), Document::StepOfWork(report, &report->change));
    QVERIFY(job);
    QSignalSpy finished(job, &LongJob::finished);
    QVERIFY(finished.wait());
    QVERIFY(content() != before);
    stack().undo();
    QCOMPARE(content(), before);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImportUndo::refusesWhenARowWasChangedSince()
{
    QVERIFY(import(header + row("X-1") + row("X-2")).result);
    QVERIFY(test::tamper(m_document->path(), u"UPDATE finding SET title = 'Mine' WHERE reference = 'X-2'"_s));
    const QStringList before = content();
    QSignalSpy refusals(m_document.get(), &Document::refused);
    stack().undo();
    QCOMPARE(refusals.size(), 1);
    const Error error = refusals.first().first().value<Error>();
    QCOMPARE(error.code, Error::Code::Conflict);
    QCOMPARE(error.message,
        u"The finding X-2 was changed since. Taking this back would lose that, so nothing was changed."_s);
    QCOMPARE(content(), before);
}

void TestImportUndo::refusesWhenARowWasReferredToSince()
{
    QVERIFY(import(header + row("X-1")).result);
    QVERIFY(test::tamper(m_document->path(), u"UPDATE finding SET repeat_of_id = 121 WHERE id = 120"_s));
    QSignalSpy refusals(m_document.get(), &Document::refused);
    stack().undo();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(single(u"SELECT count(*) FROM finding"_s), u"121"_s);
}

void TestImportUndo::countsReferencesOnAfterUndo()
{
    QVERIFY(import(header + row("")).result);
    QCOMPARE(single(u"SELECT reference FROM finding WHERE id = 121"_s), u"F-121"_s);
    stack().undo();
    Change change(u"Enter a finding"_s);
    change.insert(finding::schema,
        test::valuesOf(
            test::freshLike(*RecordStore(m_document->database(), finding::schema).find(120), finding::schema, 1),
            finding::schema));
    QVERIFY(m_document->apply(change));
    QCOMPARE(single(u"SELECT max(reference) FROM finding"_s), u"F-122"_s); // F-121 was somebody's once
}

void TestImportUndo::barriersAreToldInTheLog_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("isUndoable");
    QTest::addColumn<QString>("title");
    QTest::newRow("as many rows as may be") << 3 << true << u"rows.csv"_s;
    QTest::newRow("one row too many") << 2 << false << u"rows.csv (cannot be undone: it has more than 2 rows)"_s;
}

void TestImportUndo::barriersAreToldInTheLog()
{
    QFETCH(int, limit);
    QVERIFY(retitle(120, u"Before the import"_s));
    const test::ImportOptions options{.onDuplicate = ImportPlan::OnDuplicate::Update, .undoLimit = limit};
    QVERIFY(import(header + row("X-1") + row("F-119", "Other") + row("X-2"), options).result);
    QTEST(stack().canUndo(), "isUndoable");
    QTEST(single(u"SELECT title FROM change WHERE title LIKE 'rows.csv%'"_s), "title");
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImportUndo::appendOnlyRegistersAreBarriers()
{
    QVERIFY(retitle(120, u"Before the import"_s));
    const QString metric = single(u"SELECT code FROM metric ORDER BY id"_s);
    const test::ImportRun run = test::importFile(*m_document, metric_value::schema,
        write("metric_id,period_end_on,value,note,entered_by_id,entered_on\n" + metric.toUtf8()
            + ",2026-05-31,5,Counted,P14,2026-06-01\n"));
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QVERIFY(!stack().canUndo());
    QCOMPARE(single(u"SELECT title FROM change WHERE title LIKE 'rows.csv%'"_s),
        u"rows.csv (cannot be undone: this register only grows)"_s);
}

void TestImportUndo::logsUpdatesBeyondTheLimit()
{
    const test::ImportOptions options{.onDuplicate = ImportPlan::OnDuplicate::Update, .undoLimit = 2};
    const QByteArray rows
        = row("F-117", "A") + row("X-1") + row("F-118", "B") + row("F-119", "C") + row("X-2") + row("F-120", "D");
    QVERIFY(import(header + rows, options).result);
    QVERIFY(!stack().canUndo());
    QCOMPARE(
        single(u"SELECT count(*) FROM change_row JOIN change ON change.id = change_id WHERE title LIKE 'rows.csv%'"_s),
        u"4"_s);
    QCOMPARE(single(u"SELECT sum(row_count) FROM change_block JOIN change ON change.id = change_id "
                    "WHERE title LIKE 'rows.csv%'"_s),
        u"2"_s);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
