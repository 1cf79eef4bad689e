#include "models/base/text.h"
#include "models/document/drafts.h"
#include "models/document/history.h"
#include "models/document/historyundo.h"
#include "models/document/opening.h"
#include "models/document/redaction.h"
#include "models/document/verification.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>
#include <algorithm>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What was redacted is nowhere in the file any more, in no form; and the document verifies.
class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noByteIsLeft_data();
    void noByteIsLeft();
    void unusedPartsOfTheFileKeepNothing();
    void importedTextGoesToo();
    void evidenceThatWasTakenBackGoesToo();
    void evidenceThatWasUnlinkedGoesToo();
    void obligationsThatWereTakenBackGoToo();
    void recordsThatWereTakenBackCanBeRedacted();
    void draftsOfNewPartsGoToo();
    void evidenceOfOneRecordGoesWithIt();
    void evidenceOfOthersStays();
    void everythingElseStays();
    void nothingIsUndoneBeyondIt();
    void historySaysWhatWasRedacted();
    void peopleKeepTheirNames();
    void verifyCountsAndFindsWhatIsChangedLater();
    void isRedactedOnceMore();
    void planNamesWhatGoes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    static constexpr qint64 id = 7;

    qint64 change(const RegisterSchema &schema, qint64 record, const QMap<qsizetype, Value> &values)
    {
        Change change(u"Change it"_s);
        change.update(schema, record, find(schema, record).revision, values);
        const Result<AppliedChange> applied = m_document->apply(change);
        if (!applied) {
            qWarning("%s", qPrintable(applied.error().message));
        }
        return applied ? applied->id : 0;
    }
    qint64 insert(const RegisterSchema &schema, const QMap<qsizetype, Value> &values)
    {
        Change change(u"Enter it"_s);
        change.insert(schema, values);
        const Result<AppliedChange> applied = m_document->apply(change);
        if (!applied) {
            qWarning("%s", qPrintable(applied.error().message));
        }
        return applied ? applied->rows.first().after->id : 0;
    }
    static QMap<qsizetype, Value> evidenceValues(const QString &title, const QByteArray &content)
    {
        return {{evidence::Title, title}, {evidence::FileName, u"klagebrief-zwölf.pdf"_s},
            {evidence::MediaType, u"application/pdf"_s}, {evidence::Size, qlonglong(content.size())},
            {evidence::Sha256,
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
            {evidence::Content, content}, {evidence::DatedOn, u"2026-07-01"_s}, {evidence::AddedById, 1},
            {evidence::AddedOn, u"2026-07-02"_s}};
    }
    qint64 insertEvidence(const QString &title, const QByteArray &content)
    {
        return insert(evidence::schema, evidenceValues(title, content));
    }
    void link(qint64 evidenceId, qint64 incidentId)
    {
        QVERIFY(insert(evidence_link::schema,
            {{evidence_link::EvidenceId, evidenceId}, {evidence_link::RecordRegister, u"incident"_s},
                {evidence_link::RecordId, incidentId}}));
    }
    Record find(const RegisterSchema &schema, qint64 record) const
    {
        return RecordStore(m_document->database(), schema).find(record).valueOr({});
    }
    void redact(const RegisterSchema &schema, qint64 record)
    {
        const Result<Redaction> plan = planRedaction(m_document->database(), schema, record);
        QVERIFY(plan);
        const Result<> done = m_document->runJob(
            redactionWork(*plan, {m_document->author(), m_document->clock().now(), m_document->asOf()}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    }
    /// The document, or whatever else its folder has: journals, files of work that is over.
    bool fileHas(const QString &text) const
    {
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
        return std::any_of(files.begin(), files.end(), [&](const QFileInfo &file) {
            const QByteArray bytes = test::bytesOf(file.filePath());
            return bytes.contains(text.toUtf8()) || bytes.contains(folded(text).toUtf8());
        });
    }
};

void TestRedaction::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

static const QString secret = u"Jörgensdóttir-Ærø"_s;

void TestRedaction::noByteIsLeft_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << int(incident::Title) << u"Letter about "_s + secret;
    QTest::newRow("description") << int(incident::Description) << QString(secret + u' ').repeated(900);
    QTest::newRow("data categories") << int(incident::DataCategories) << secret;
    QTest::newRow("countries") << int(incident::Countries) << secret;
    QTest::newRow("lessons") << int(incident::Lessons) << u"Ask "_s + secret + u" first"_s;
}

void TestRedaction::noByteIsLeft()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QVERIFY(change(incident::schema, id, {{qsizetype(field), text}}));
    QVERIFY(change(
        incident::schema, id, {{qsizetype(field), u"An earlier version is gone"_s}})); // and is not in the record now
    QVERIFY(change(incident::schema, id, {{qsizetype(field), QString(text + u" again"_s)}}));
    QVERIFY(Drafts(*m_document)
                .keep({.schema = &incident::schema,
                    .recordId = id,
                    .revision = 1,
                    .values = {{qsizetype(field), QString(text + u" typed"_s)}}}));
    QVERIFY(fileHas(secret));
    redact(incident::schema, id);
    QVERIFY(!fileHas(secret));
    QVERIFY(!fileHas(u"rgensdóttir"_s));
    QVERIFY(!fileHas(u"rgensdottir"_s)); // index words share their beginnings
    QVERIFY(!fileHas(u"An earlier version is gone"_s));
    QCOMPARE(find(incident::schema, id).values.at(incident::RedactedOn).toString(), u"2026-07-06"_s);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

// Where SQLite was built without it, what was deleted stays in the file until its place is used again.
void TestRedaction::unusedPartsOfTheFileKeepNothing()
{
    QVERIFY(selectValue(m_document->database(), u"PRAGMA secure_delete = OFF"_s));
    Drafts drafts(*m_document);
    QVERIFY(drafts.keep({.schema = &incident::schema,
        .recordId = id,
        .revision = 1,
        .values = {{incident::Description, QString(secret + u' ').repeated(900)}},
        .typedAt = {}}));
    QVERIFY(drafts.remove(incident::schema, id));
    QVERIFY(fileHas(secret)); // nothing refers to it any more
    redact(incident::schema, id);
    QVERIFY(!fileHas(secret));
}

void TestRedaction::importedTextGoesToo()
{
    const QString title = find(incident::schema, id).values.at(incident::Title).toString();
    const qint64 others = test::single(m_document->database(),
        u"SELECT count(*) FROM incident WHERE title = (SELECT title FROM incident WHERE id = %1)"_s.arg(id))
                              .toLongLong();
    const auto count = [&] { return test::bytesOf(m_document->path()).count(title.toUtf8()); };
    QCOMPARE(count(), others); // each once, in its record: of an import the log has digests only
    redact(incident::schema, id);
    QCOMPARE(count(), others - 1);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::evidenceThatWasTakenBackGoesToo()
{
    Change both(u"Add evidence"_s);
    const qint64 standIn = both.insert(evidence::schema, evidenceValues(u"Letter of "_s + secret, "CONTENT"_ba));
    both.insert(evidence_link::schema,
        {{evidence_link::EvidenceId, standIn}, {evidence_link::RecordRegister, u"incident"_s},
            {evidence_link::RecordId, id}});
    QVERIFY(m_document->apply(both));
    m_document->undoStack().undo();
    QVERIFY(fileHas(secret) && fileHas(u"klagebrief"_s)); // the log has it
    redact(incident::schema, id);
    QVERIFY(!fileHas(secret));
    QVERIFY(!fileHas(u"klagebrief"_s));
    QCOMPARE(test::verify(m_document->path()), QStringList());
    QVERIFY(planRedaction(m_document->database(), incident::schema, id)->isDone());
}

void TestRedaction::evidenceThatWasUnlinkedGoesToo()
{
    const qint64 file = insertEvidence(u"Letter of "_s + secret, "CONTENT"_ba);
    link(file, id);
    m_document->undoStack().undo();
    redact(incident::schema, id);
    QVERIFY(!fileHas(secret));
    QVERIFY(find(evidence::schema, file).values.at(evidence::Content).isNull());
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::obligationsThatWereTakenBackGoToo()
{
    const Record like = find(obligation::schema, 1);
    QMap<qsizetype, Value> values = test::valuesOf(test::freshLike(like, obligation::schema, 1), obligation::schema);
    values[obligation::IncidentId] = id;
    values[obligation::Addressee] = secret;
    QVERIFY(insert(obligation::schema, values));
    m_document->undoStack().undo();
    QVERIFY(fileHas(secret));
    redact(incident::schema, id);
    QVERIFY(!fileHas(secret));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::recordsThatWereTakenBackCanBeRedacted()
{
    QMap<qsizetype, Value> values
        = test::valuesOf(test::freshLike(find(incident::schema, id), incident::schema, 1), incident::schema);
    values[incident::Title] = secret;
    const qint64 entered = insert(incident::schema, values);
    QVERIFY(entered);
    const QString reference = find(incident::schema, entered).reference;
    m_document->undoStack().undo();
    QVERIFY(fileHas(secret));
    const Result<Redaction> plan = planRedaction(m_document->database(), incident::schema, entered);
    QVERIFY(plan && plan->records.first().isGone);
    QCOMPARE(plan->records.first().name, reference);
    redact(incident::schema, entered);
    QVERIFY(!fileHas(secret));
    QVERIFY(planRedaction(m_document->database(), incident::schema, entered)->isDone());
    QCOMPARE(test::verify(m_document->path()), QStringList());
    QVERIFY(!planRedaction(m_document->database(), incident::schema, entered + 1000)); // never was
    QVERIFY(insert(incident::schema, values));
    QVERIFY(test::single(m_document->database(), u"SELECT max(reference) FROM incident"_s) > reference);
}

void TestRedaction::draftsOfNewPartsGoToo()
{
    Drafts drafts(*m_document);
    const auto keep = [&](qint64 incident) {
        return drafts
            .keep({.schema = &obligation::schema,
                .values = {{obligation::IncidentId, incident}, {obligation::Addressee, secret}}})
            .isOk();
    };
    QVERIFY(keep(id + 1));
    redact(incident::schema, id);
    QVERIFY(*drafts.find(obligation::schema, 0)); // of another one
    QVERIFY(keep(id));
    redact(incident::schema, id);
    QVERIFY(!*drafts.find(obligation::schema, 0));
    QVERIFY(!fileHas(secret));
}

void TestRedaction::evidenceOfOneRecordGoesWithIt()
{
    const qint64 file = insertEvidence(u"Letter of "_s + secret, QByteArray(9000, 'x') + "CONTENT OF THE LETTER"_ba);
    link(file, id);
    QVERIFY(fileHas(u"CONTENT OF THE LETTER"_s));
    redact(incident::schema, id);
    for (const QString &text : {secret, u"CONTENT OF THE LETTER"_s, u"xxxxxxxxxxxxxxxxxxxx"_s, u"klagebrief"_s}) {
        QVERIFY2(!fileHas(text), qPrintable(text));
    }
    QVERIFY(find(evidence::schema, file).values.at(evidence::Content).isNull());
    QVERIFY(!find(evidence::schema, file).values.at(evidence::RedactedOn).isNull());
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::evidenceOfOthersStays()
{
    const qint64 file = insertEvidence(u"A letter"_s, "CONTENT OF THE LETTER"_ba);
    link(file, id);
    link(file, id + 1);
    redact(incident::schema, id);
    QCOMPARE(find(evidence::schema, file).values.at(evidence::Content).toByteArray(), "CONTENT OF THE LETTER"_ba);
    redact(evidence::schema, file);
    QVERIFY(!fileHas(u"CONTENT OF THE LETTER"_s));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::everythingElseStays()
{
    const QStringList before = test::contentOf(m_document->database(), false);
    const Record record = find(incident::schema, id);
    redact(incident::schema, id);
    QStringList after = test::contentOf(m_document->database(), false);
    QCOMPARE(after.size(), before.size());
    qsizetype differing = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        differing += after.at(i) == before.at(i) ? 0 : 1;
    }
    const qint64 parts
        = test::single(m_document->database(), u"SELECT count(*) FROM obligation WHERE incident_id = %1"_s.arg(id))
              .toLongLong();
    QVERIFY(differing >= 1 && differing <= 1 + parts);
    const Record now = find(incident::schema, id);
    QCOMPARE(now.values.at(incident::Severity), record.values.at(incident::Severity));
    QCOMPARE(now.values.at(incident::Title).toString(), u"Redacted"_s);
    QVERIFY(test::column(m_document->database(), u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s});
    m_document.reset();
    m_document = test::openForWriting(m_folder->filePath(u"sample.binnacle"_s)); // it is still ours
    QVERIFY(m_document);
    QCOMPARE(m_document->access(), Document::Access::Writable);
}

void TestRedaction::nothingIsUndoneBeyondIt()
{
    const qint64 earlier = change(incident::schema, id, {{incident::Title, secret}});
    QVERIFY(m_document->undoStack().canUndo());
    redact(incident::schema, id);
    QVERIFY(!m_document->undoStack().canUndo());
    QVERIFY(!HistoryUndo::plan(m_document->database(), earlier)->isPossible());
    const Result<HistoryUndo> redaction = HistoryUndo::plan(m_document->database(), earlier + 1);
    QVERIFY(redaction->whyNot().contains(u"gone for good"_s));
}

void TestRedaction::historySaysWhatWasRedacted()
{
    change(incident::schema, id, {{incident::Title, secret}, {incident::DowntimeMinutes, 12}});
    redact(incident::schema, id);
    const QList<HistoryEntry> entries
        = *HistoryReader(m_document->database()).page({.schema = &incident::schema, .recordId = id}, 0, 10);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).kind, u"redaction"_s);
    const HistoryField title = entries.at(0).rows.first().fields.first();
    QVERIFY(title.isOldRedacted);
    QVERIFY(!title.isNowRedacted);
    QCOMPARE(title.now, u"Redacted"_s);
    for (const HistoryField &field : entries.at(1).rows.first().fields) {
        QCOMPARE(field.isNowRedacted, field.column == u"title");
        QCOMPARE(field.isOldRedacted, field.column == u"title");
        QCOMPARE(field.now, field.column == u"title" ? QString() : u"12"_s);
    }
    const HistoryField date = entries.at(0).rows.first().fields.last();
    QCOMPARE(date.column, u"redacted_on"_s);
    QVERIFY(!date.isOldRedacted);
}

void TestRedaction::peopleKeepTheirNames()
{
    const QString name = find(person::schema, 3).values.at(person::Name).toString();
    QVERIFY(change(person::schema, 3, {{person::Email, u"private.address@example.org"_s}}));
    redact(person::schema, 3);
    QCOMPARE(find(person::schema, 3).values.at(person::Name).toString(), name);
    QVERIFY(!fileHas(u"private.address"_s));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::verifyCountsAndFindsWhatIsChangedLater()
{
    change(incident::schema, id, {{incident::Description, secret}});
    redact(incident::schema, id);
    const QString path = m_document->path();
    m_document.reset();
    {
        const auto file = openChecked(path, false, test::clock());
        const Result<VerificationReport> report = verifyDocument(*file->database);
        QVERIFY(report && report->isIntact());
        QVERIFY(report->redacted >= 3); // the description before and after, the title
    }
    QVERIFY(test::tamper(path, u"UPDATE incident SET description = 'No' WHERE id = %1"_s.arg(id)));
    QVERIFY(!test::verify(path).isEmpty());
}

void TestRedaction::isRedactedOnceMore()
{
    redact(incident::schema, id);
    QVERIFY(planRedaction(m_document->database(), incident::schema, id)->isDone());
    const QString entries = test::single(m_document->database(), u"SELECT count(*) FROM change"_s);
    redact(incident::schema, id);
    QCOMPARE(test::single(m_document->database(), u"SELECT count(*) FROM change"_s), entries);
    change(incident::schema, id, {{incident::Description, secret}});
    QVERIFY(!planRedaction(m_document->database(), incident::schema, id)->isDone());
    redact(incident::schema, id);
    QVERIFY(!fileHas(secret));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRedaction::planNamesWhatGoes()
{
    change(incident::schema, id, {{incident::Description, secret}, {incident::Lessons, QVariant()}});
    link(insertEvidence(u"A letter"_s, "CONTENT"_ba), id);
    const Result<Redaction> plan = planRedaction(m_document->database(), incident::schema, id);
    QVERIFY(plan);
    QCOMPARE(plan->records.at(0).name, find(incident::schema, id).reference);
    QVERIFY(plan->records.at(0).labels.contains(u"Title"_s));
    QVERIFY(plan->records.at(0).labels.contains(u"Description"_s));
    QVERIFY(!plan->records.at(0).labels.contains(u"Lessons learned"_s));
    QCOMPARE(plan->records.at(1).schema, &evidence::schema);
    QVERIFY(plan->earlierValues > 0);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
