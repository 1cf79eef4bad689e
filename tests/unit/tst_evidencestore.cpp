#include "models/document/evidenceintake.h"
#include "models/document/filetype.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/recordstore.h"
#include "models/storage/blobreader.h"
#include "models/storage/query.h"
#include "support/otheruser.h"
#include "support/testdocument.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <sys/stat.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Files become evidence, once, unchanged, and come out as they went in.
class TestEvidenceStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aFileIsKeptWithItsFacts();
    void theSameBytesAreKeptOnce();
    void filesOfOneActAreOneChange();
    void undoTakesFileAndLink();
    void undoOfTheSecondLinkLeavesTheFile();
    void largeFilesAreRefusedWithTheWayOut();
    void aRaisedLimitHolds();
    void namesAreForPeopleOnly_data();
    void namesAreForPeopleOnly();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void unreadableFilesAreRefused();
    void theOpenDocumentIsNotTouched();
    void growingFilesAreRefused_data();
    void growingFilesAreRefused();
    void nobodyAddsNothing();
    void workOfItsOwnTakesFilesIn();
    void stoppedWorkKeepsNothing();
    void whatWasRedactedIsNotTakenAgain();
    void piecesAreTheWhole_data();
    void piecesAreTheWhole();
    void changedBytesAreNotGivenOut();
    void savingReplacesNothingUnasked();
    void listsLeaveContentsOut();
    void verificationFindsThemIntact();
    void theLogHoldsNoSecondCopy();
    void theLogGivesNoFileBack();
    void typesFollowTheBytes_data();
    void typesFollowTheBytes();
    void dangersAreKnown_data();
    void dangersAreKnown();
    void endingsAreHarmless_data();
    void endingsAreHarmless();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    EvidenceIntake::Outcome add(const QStringList &paths)
    {
        return EvidenceIntake(*m_document).addFiles(m_place, paths);
    }
    EvidenceStore store() const { return EvidenceStore(m_document->database()); }
    QString one(const QString &sql) const { return test::single(m_document->database(), sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    RecordPlace m_place{&finding::schema, 21};
};

static const QString countEvidence = u"SELECT count(*) FROM evidence"_s;
static const QString countLinks = u"SELECT count(*) FROM evidence_link"_s;

static QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

static QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random.generate()); });
    return bytes;
}

void TestEvidenceStore::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
}

QString TestEvidenceStore::file(const QString &name, const QByteArray &bytes) const
{
    test::writeBytes(m_folder->filePath(name), bytes);
    return m_folder->filePath(name);
}

void TestEvidenceStore::aFileIsKeptWithItsFacts()
{
    const QString path = file(u"archive-job.csv"_s, "day;state\n1;off\n");
    QFile dated(path);
    QVERIFY(dated.open(QIODevice::ReadWrite));
    QVERIFY(dated.setFileTime(QDateTime({2026, 4, 3}, {10, 0}), QFileDevice::FileModificationTime));
    dated.close();

    const EvidenceIntake::Outcome outcome = add({path});
    QVERIFY(outcome.refused.isEmpty());
    QCOMPARE(outcome.added.size(), 1);
    const Result<QList<KeptEvidence>> kept = store().of(m_place);
    QVERIFY(kept);
    const KeptEvidence &evidence = kept->last();
    QCOMPARE(evidence.id, outcome.last());
    QCOMPARE(evidence.reference, u"E-141"_s);
    QCOMPARE(evidence.fileName, u"archive-job.csv"_s);
    QCOMPARE(evidence.mediaType, u"text/csv"_s);
    QCOMPARE(evidence.size, 16);
    QCOMPARE(evidence.sha256, digestOf("day;state\n1;off\n"));
    QCOMPARE(evidence.datedOn, QDate(2026, 4, 3));
    QCOMPARE(evidence.addedOn, QDate(2026, 7, 6));
    QCOMPARE(evidence.addedBy, one(u"SELECT name FROM person WHERE id = 1"_s));
    QCOMPARE(m_document->undoStack().undoText(),
        u"Add evidence to finding "_s + one(u"SELECT reference FROM finding WHERE id = 21"_s));
}

void TestEvidenceStore::theSameBytesAreKeptOnce()
{
    QCOMPARE(add({file(u"a.txt"_s, "the same")}).added.size(), 1);
    const QString count = one(countEvidence);
    m_place.id = 22;
    const EvidenceIntake::Outcome again = add({file(u"other name.txt"_s, "the same")});
    QCOMPARE(again.linked.size(), 1);
    QVERIFY(again.added.isEmpty());
    QCOMPARE(one(countEvidence), count);
    QCOMPARE(store().of(m_place)->last().fileName, u"a.txt"_s);
    QCOMPARE(store().usesOf(again.last())->size(), 2);

    const QString links = one(countLinks);
    QCOMPARE(add({file(u"third.txt"_s, "the same")}).known.size(), 1);
    QCOMPARE(one(countLinks), links);
    m_place.id = 21;
}

void TestEvidenceStore::filesOfOneActAreOneChange()
{
    const int step = m_document->undoStack().index();
    const EvidenceIntake::Outcome outcome
        = add({file(u"a.txt"_s, "one"), file(u"empty.txt"_s, ""), file(u"b.txt"_s, "two"), file(u"c.txt"_s, "one")});
    QCOMPARE(outcome.added.size(), 2); // the third has the bytes of the first
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(m_document->undoStack().index(), step + 1);
    QCOMPARE(store().of(m_place)->size(), 2);
}

void TestEvidenceStore::undoTakesFileAndLink()
{
    const QStringList before = test::contentOf(m_document->database(), false);
    QVERIFY(add({file(u"a.txt"_s, "one")}).refused.isEmpty());
    m_document->undoStack().undo();
    QCOMPARE(test::contentOf(m_document->database(), false), before);
    m_document->undoStack().redo();
    QCOMPARE(store().of(m_place)->last().reference, u"E-141"_s);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(store().copyTo(store().of(m_place)->last(), out));
    QCOMPARE(out.data(), QByteArray("one"));
}

void TestEvidenceStore::undoOfTheSecondLinkLeavesTheFile()
{
    QVERIFY(add({file(u"a.txt"_s, "one")}).refused.isEmpty());
    const RecordPlace other{&finding::schema, 22};
    QCOMPARE(EvidenceIntake(*m_document).addFiles(other, {m_folder->filePath(u"a.txt"_s)}).linked.size(), 1);
    m_document->undoStack().undo();
    QCOMPARE(store().of(other)->size(), 0);
    QCOMPARE(store().of(m_place)->size(), 1);
}

static Result<> setLimit(Document &document, qint64 mib)
{
    const Result<Record> record = RecordStore(document.database(), organization::schema).find(1);
    Change change(u"Raise the limit"_s);
    change.update(organization::schema, 1, record->revision, {{organization::EvidenceLimitMib, mib}});
    const Result<AppliedChange> applied = document.apply(change);
    return applied ? Result<>() : Result<>(applied.error());
}

void TestEvidenceStore::largeFilesAreRefusedWithTheWayOut()
{
    QVERIFY(setLimit(*m_document, 1));
    const QString path = file(u"large.bin"_s, QByteArray((1 << 20) + 1, 'x'));
    const EvidenceIntake::Outcome outcome = add({path});
    QCOMPARE(outcome.refused.size(), 1);
    const QString sentence = outcome.refused.first().message;
    for (const QString &part : {u"large.bin"_s, u"1.0 MiB"_s, u"1 MiB"_s, u"Settings"_s}) {
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
    QVERIFY(add({file(u"just.bin"_s, QByteArray(1 << 20, 'x'))}).refused.isEmpty());
}

void TestEvidenceStore::aRaisedLimitHolds()
{
    QVERIFY(setLimit(*m_document, 1));
    const IncomingFile pasted = incomingContent(u"picture.png"_s, QByteArray((1 << 20) + 1, 'x'), {});
    QCOMPARE(EvidenceIntake(*m_document).add(m_place, {pasted}).refused.size(), 1);
    QVERIFY(setLimit(*m_document, 2));
    QVERIFY(EvidenceIntake(*m_document).add(m_place, {pasted}).refused.isEmpty());
    QCOMPARE(store().of(m_place)->last().datedOn, QDate(2026, 7, 6)); // nobody said another
}

void TestEvidenceStore::namesAreForPeopleOnly_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("path upwards") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("absolute path") << u"/etc/shadow"_s << u"shadow"_s;
    QTest::newRow("path of another system") << u"C:\\Windows\\System32\\cmd.exe"_s << u"cmd.exe"_s;
    QTest::newRow("direction override") << u"report\u202Efdp.exe"_s << u"report\uFFFDfdp.exe"_s;
    QTest::newRow("isolate") << u"a\u2067b.txt"_s << u"a\uFFFDb.txt"_s;
    QTest::newRow("control characters") << u"a\x01\x1b[2Jb.txt"_s << u"a\uFFFD\uFFFD[2Jb.txt"_s;
    QTest::newRow("two lines") << u"a\nb.txt"_s << u"a\uFFFDb.txt"_s;
    QTest::newRow("nothing but a folder") << u"folder/"_s << u"without a name"_s;
    QTest::newRow("the folder above") << u".."_s << u"without a name"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD800) + u"b") << u"a\uFFFDb"_s;
    QTest::newRow("very long") << QString(QString(900, u'n') + u".pdf")
                               << QString(QString(159, u'n') + u"…" + QString(36, u'n') + u".pdf");
}

void TestEvidenceStore::namesAreForPeopleOnly()
{
    QFETCH(QString, given);
    QFETCH(QString, shown);
    QCOMPARE(shownFileName(given), shown);
    const EvidenceIntake::Outcome outcome = EvidenceIntake(*m_document).add(m_place, {incomingContent(given, "x", {})});
    QVERIFY2(outcome.refused.isEmpty(), outcome.refused.isEmpty() ? "" : qPrintable(outcome.refused.first().message));
    QCOMPARE(store().find(outcome.last())->fileName, shown);
}

void TestEvidenceStore::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing there") << u"nothing"_s << u"is not there"_s;
    QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"pipe or a device"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"pipe or a device"_s;
    QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
    QTest::newRow("made up as it is read") << u"/proc/self/status"_s << u"still being written"_s;
}

void TestEvidenceStore::whatIsNoFileIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, part);
    const QString path = kind.startsWith(u'/') ? kind : m_folder->filePath(kind);
    if (kind == u"folder") {
        QVERIFY(QDir().mkpath(path));
    } else if (kind == u"pipe") {
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    } else if (kind == u"empty") {
        file(kind, {});
    }
    const EvidenceIntake::Outcome outcome = add({path});
    QCOMPARE(outcome.refused.size(), 1);
    QVERIFY2(outcome.refused.first().message.contains(part), qPrintable(outcome.refused.first().message));
    QCOMPARE(outcome.last(), 0);
}

void TestEvidenceStore::unreadableFilesAreRefused()
{
    const QString path = file(u"secret.txt"_s, "x");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    const int answer = test::asUnprivilegedUser([&] {
        const Result<IncomingFile> read = readIncoming(path, 50, m_document->path());
        return !read && read.error().message.contains(u"cannot be read") ? 42 : 1;
    });
    if (answer < 0) {
        QSKIP("this account may not become another one");
    }
    QCOMPARE(answer, 42);
}

void TestEvidenceStore::theOpenDocumentIsNotTouched()
{
    const QString link = m_folder->filePath(u"link.txt"_s);
    QVERIFY(QFile::link(m_document->path(), link));
    for (const QString &path : {m_document->path(), link}) {
        const EvidenceIntake::Outcome outcome = add({path});
        QCOMPARE(outcome.refused.size(), 1);
        QVERIFY(outcome.refused.first().message.contains(u"is this document"));
    }
}

namespace {

/// Has other bytes than it said.
class Restless final : public QBuffer
{
public:
    explicit Restless(qsizetype real)
    {
        setData(QByteArray(real, 'x'));
        open(QIODevice::ReadOnly);
    }
};

} // namespace

void TestEvidenceStore::growingFilesAreRefused_data()
{
    QTest::addColumn<int>("announced");
    QTest::addColumn<int>("real");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as it said") << 3'000'000 << 3'000'000 << true;
    QTest::newRow("one byte more") << 3'000'000 << 3'000'001 << false;
    QTest::newRow("far more") << 10 << 3'000'000 << false;
    QTest::newRow("cut off meanwhile") << 3'000'000 << 2'999'999 << false;
}

void TestEvidenceStore::growingFilesAreRefused()
{
    QFETCH(int, announced);
    QFETCH(int, real);
    QFETCH(bool, isTaken);
    Restless device(real);
    const Result<QByteArray> content = readAllOf(device, announced, 50, u"a.log"_s);
    QCOMPARE(content.isOk(), isTaken);
    if (!isTaken) {
        QVERIFY(content.error().message.contains(u"still being written"));
    }
}

void TestEvidenceStore::nobodyAddsNothing()
{
    m_document->setAuthor({.account = u"somebody"_s});
    const EvidenceIntake::Outcome outcome = add({file(u"a.txt"_s, "one")});
    QCOMPARE(outcome.refused.size(), 1);
    QVERIFY(outcome.refused.first().message.contains(u"Say who you are"));
}

void TestEvidenceStore::workOfItsOwnTakesFilesIn()
{
    const QStringList paths{file(u"a.bin"_s, randomBytes(700'000)), file(u"empty.txt"_s, ""), file(u"b.txt"_s, "text")};
    QVERIFY(!EvidenceIntake::takesAMoment(paths));
    QVERIFY(EvidenceIntake::takesAMoment(paths + QStringList{file(u"c.bin"_s, randomBytes(400'000))}));
    const int before = one(countEvidence).toInt();
    const auto report = std::make_shared<EvidenceIntake::Report>();
    QList<const RegisterSchema *> told;
    connect(m_document.get(), &Document::changed, this, [&](const RegisterSchema &schema) { told << &schema; });
    const auto step = Document::StepOfWork(report, &report->change);
    QVERIFY(m_document->runJob(EvidenceIntake::work(*m_document, m_place, paths, report), keepGoing, step));
    QCOMPARE(report->outcome.added.size(), 2);
    QCOMPARE(report->outcome.refused.size(), 1);
    QCOMPARE(told.size(), 2); // evidence and its links, nothing else
    QCOMPARE(one(u"SELECT kind || title FROM change ORDER BY id DESC LIMIT 1"_s),
        u"change"_s + m_document->undoStack().undoText());
    m_document->undoStack().undo();
    QCOMPARE(one(countEvidence).toInt(), before);
    m_document->undoStack().redo();
    QCOMPARE(one(u"SELECT sha256 FROM evidence WHERE id = %1"_s.arg(report->outcome.added.first())),
        digestOf(randomBytes(700'000)));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestEvidenceStore::stoppedWorkKeepsNothing()
{
    const QStringList paths{file(u"a.bin"_s, randomBytes(2'500'000)), file(u"b.txt"_s, "text")};
    const QString before = one(countEvidence);
    const QString entries = one(u"SELECT count(*) FROM change"_s);
    int questions = 0;
    qint64 lastTotal = -1;
    bool isDone = false;
    for (int allowed = 0; !isDone; ++allowed) {
        questions = 0;
        const auto report = std::make_shared<EvidenceIntake::Report>();
        const Result<> done
            = m_document->runJob(EvidenceIntake::work(*m_document, m_place, paths, report), [&](qint64, qint64 total) {
                  lastTotal = total;
                  return ++questions <= allowed;
              });
        isDone = done.isOk();
        if (!isDone) {
            QCOMPARE(done.error().code, Error::Code::Cancelled);
            QCOMPARE(report->outcome.last(), 0);
            QCOMPARE(report->change.id, 0);
            QCOMPARE(one(countEvidence), before);
            QCOMPARE(one(u"SELECT count(*) FROM change"_s), entries);
        }
    }
    QVERIFY(questions >= 5); // for each piece of each file
    QCOMPARE(lastTotal, 0); // and at last, when nothing is left but to say that it counts
    QCOMPARE(one(countEvidence).toInt(), before.toInt() + 2);
}

void TestEvidenceStore::whatWasRedactedIsNotTakenAgain()
{
    const qint64 id = add({file(u"a.txt"_s, "one")}).last();
    QVERIFY(execute(m_document->database(),
        u"UPDATE evidence SET content = NULL, redacted_on = '2026-07-01' WHERE id = ?"_s, {id}));
    const EvidenceIntake::Outcome outcome = add({m_folder->filePath(u"a.txt"_s)});
    QCOMPARE(outcome.refused.size(), 1);
    QVERIFY(outcome.refused.first().message.contains(u"redacted"));
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const Result<> copied = store().copyTo(*store().find(id), out);
    QVERIFY(!copied && copied.error().message.contains(u"redacted on 2026-07-01"));
}

void TestEvidenceStore::piecesAreTheWhole_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5'000'003}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestEvidenceStore::piecesAreTheWhole()
{
    QFETCH(int, size);
    const QByteArray bytes = randomBytes(size);
    const qint64 id = add({file(u"random.bin"_s, bytes)}).last();
    QVERIFY(id > 0);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(store().copyTo(*store().find(id), out));
    QCOMPARE(out.data(), bytes);

    Result<BlobReader> reader = BlobReader::open(m_document->database(), u"evidence"_s, u"content"_s, id);
    QVERIFY(reader);
    QCOMPARE(reader->size(), size);
    QByteArray whole;
    for (QByteArray piece = *reader->read(777); !piece.isEmpty(); piece = *reader->read(777)) {
        whole += piece;
        if (whole.size() > 100'000) {
            break;
        }
    }
    QVERIFY(bytes.startsWith(whole));
    QVERIFY(!BlobReader::open(m_document->database(), u"evidence"_s, u"content"_s, 99'999));
}

void TestEvidenceStore::changedBytesAreNotGivenOut()
{
    const qint64 id = add({file(u"a.txt"_s, "genuine")}).last();
    QVERIFY(execute(m_document->database(), u"UPDATE evidence SET content = x'666f72676564' WHERE id = ?"_s, {id}));
    const QString target = m_folder->filePath(u"out.txt"_s);
    const Result<> saved = store().saveTo(*store().find(id), target, EvidenceStore::Existing::Kept);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Damaged);
    QVERIFY(!QFile::exists(target));
}

void TestEvidenceStore::savingReplacesNothingUnasked()
{
    const KeptEvidence evidence = *store().find(add({file(u"a.txt"_s, "genuine")}).last());
    const QString target = file(u"out.txt"_s, "older");
    using enum EvidenceStore::Existing;
    QCOMPARE(store().saveTo(evidence, target, Kept).error().code, Error::Code::ReadOnly);
    QCOMPARE(test::bytesOf(target), QByteArray("older"));
    QVERIFY(store().saveTo(evidence, target, Replaced));
    QCOMPARE(test::bytesOf(target), QByteArray("genuine"));
    for (const QString &path : {m_document->path(), m_folder->path(), QString(m_document->path() + u"-journal")}) {
        QVERIFY(!store().saveTo(evidence, path, Replaced));
    }
    QVERIFY(!store().saveTo(evidence, m_folder->filePath(u"no folder/a.txt"_s), Replaced));
}

void TestEvidenceStore::listsLeaveContentsOut()
{
    const qint64 id = add({file(u"a.txt"_s, "genuine")}).last();
    const auto content = [&](RecordStore::Contents contents) {
        return RecordStore(m_document->database(), evidence::schema, contents).find(id)->values.at(evidence::Content);
    };
    QCOMPARE(content(RecordStore::Contents::Read).toByteArray(), QByteArray("genuine"));
    QVERIFY(content(RecordStore::Contents::LeftOut).isNull());
}

void TestEvidenceStore::verificationFindsThemIntact()
{
    QVERIFY(add({file(u"a.txt"_s, "one"), file(u"b.txt"_s, "two")}).refused.isEmpty());
    m_document->undoStack().undo();
    m_document->undoStack().redo();
    const QString path = m_document->path();
    m_document.reset();
    QCOMPARE(test::verify(path), QStringList());
}

void TestEvidenceStore::theLogHoldsNoSecondCopy()
{
    QVERIFY(add({file(u"a.txt"_s, "genuine")}).refused.isEmpty());
    m_document->undoStack().undo();
    m_document->undoStack().redo();
    const QString logged = u"SELECT group_concat(coalesce(new, old)) FROM change_value WHERE field = 'content'"_s;
    const QString digest = digestOf("genuine");
    QCOMPARE(one(logged), QStringList({digest, digest, digest}).join(u','));
    const QString path = m_document->path();
    m_document.reset();

    // Documents of the first days hold the bytes; they are as good.
    QVERIFY(test::tamper(
        path, u"UPDATE change_value SET new = x'67656e75696e65' WHERE field = 'content' AND new NOT NULL"_s));
    QCOMPARE(test::verify(path), QStringList());
    QVERIFY(
        test::tamper(path, u"UPDATE change_value SET new = x'66616c7365' WHERE field = 'content' AND new NOT NULL"_s));
    QVERIFY(!test::verify(path).isEmpty());
}

void TestEvidenceStore::theLogGivesNoFileBack()
{
    Change change(u"Put it back"_s, Change::Kind::Undo);
    const Record kept = *RecordStore(m_document->database(), evidence::schema).find(1);
    change.append({.kind = RowEdit::Kind::Update,
        .schema = &evidence::schema,
        .id = 1,
        .revision = kept.revision,
        .values = {{evidence::Content, digestOf("older")}}});
    const Result<AppliedChange> applied = m_document->apply(change);
    QVERIFY(!applied);
    QVERIFY(applied.error().message.contains(u"Add the file again"));
}

void TestEvidenceStore::typesFollowTheBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("a table") << u"a.csv"_s << QByteArray("a;b\n1;2\n") << u"text/csv"_s;
    QTest::newRow("a text") << u"a"_s << QByteArray("hello\n") << u"text/plain"_s;
    QTest::newRow("a PDF file") << u"a.pdf"_s << QByteArray("%PDF-1.4\n") << u"application/pdf"_s;
    QTest::newRow("a PDF file called text") << u"a.txt"_s << QByteArray("%PDF-1.4\n") << u"application/pdf"_s;
    QTest::newRow("a script called PDF") << u"a.pdf"_s << QByteArray("#!/bin/sh\nrm\n")
                                         << u"application/x-shellscript"_s;
    QTest::newRow("a word file") << u"a.docx"_s << QByteArray("PK\x03\x04 rest of it")
                                 << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("nothing known") << u"a.pdf"_s << QByteArray("\x00\x01\x02\x03\xff\xfe", 6)
                                   << u"application/octet-stream"_s;
}

void TestEvidenceStore::typesFollowTheBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QCOMPARE(mediaTypeOf(name, bytes), type.size() > 80 ? u"application/octet-stream"_s : type);
}

void TestEvidenceStore::dangersAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Danger>("danger");
    QTest::newRow("text") << u"a.txt"_s << QByteArray("hello\n") << Danger::None;
    QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-1.4\n") << Danger::None;
    QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n") << Danger::None;
    QTest::newRow("word file") << u"a.docx"_s << QByteArray("PK\x03\x04 rest of it") << Danger::None;
    QTest::newRow("mail") << u"a.eml"_s << QByteArray("From: a@b\nTo: c@d\n\nhello\n") << Danger::None;
    QTest::newRow("program") << u"a"_s
                             << QByteArray("\x7f"
                                           "ELF\x02\x01\x01")
                             << Danger::Program;
    QTest::newRow("program of another system") << u"a.exe"_s << QByteArray("MZ\x90") << Danger::Program;
    QTest::newRow("program called PDF") << u"a.pdf"_s << QByteArray("MZ\x90") << Danger::Program;
    QTest::newRow("script") << u"a.sh"_s << QByteArray("echo\n") << Danger::Script;
    QTest::newRow("script called text") << u"a.txt"_s << QByteArray("#!/usr/bin/env python3\n") << Danger::Script;
    QTest::newRow("batch file") << u"a.bat"_s << QByteArray("del *\n") << Danger::Script;
    QTest::newRow("page") << u"a.html"_s << QByteArray("<p>hello\n") << Danger::WebPage;
    QTest::newRow("page called text") << u"a.txt"_s << QByteArray("<!DOCTYPE html><script>") << Danger::WebPage;
    QTest::newRow("drawing") << u"a.svg"_s << QByteArray("<svg xmlns='x'/>") << Danger::WebPage;
    QTest::newRow("macros") << u"a.docm"_s << QByteArray("PK\x03\x04 rest of it") << Danger::Macros;
    QTest::newRow("old word file") << u"a.doc"_s << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) << Danger::Macros;
    QTest::newRow("desktop entry") << u"a"_s << QByteArray("[Desktop Entry]\nExec=sh\n") << Danger::Shortcut;
    QTest::newRow("archive") << u"a.zip"_s << QByteArray("PK\x03\x04 rest of it") << Danger::Archive;
    QTest::newRow("packed") << u"a.tar.gz"_s << QByteArray("\x1f\x8b\x08\x00", 4) << Danger::Archive;
    QTest::newRow("nobody knows") << u"a"_s << QByteArray("\x00\x01\x02\x03\xff\xfe", 6) << Danger::Unknown;
}

void TestEvidenceStore::dangersAreKnown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Danger, danger);
    QCOMPARE(int(dangerOf(mediaTypeOf(name, bytes), name, bytes)), int(danger));
    if (danger == Danger::Program || danger == Danger::Script) {
        QVERIFY(dangerOf(u"application/pdf"_s, u"harmless.pdf"_s, bytes) != Danger::None || name.contains(u'.'));
    }
}

void TestEvidenceStore::endingsAreHarmless_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PDF") << u"application/pdf"_s << u"pdf"_s;
    QTest::newRow("text") << u"text/plain"_s << u"txt"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"bin"_s;
    QTest::newRow("nothing") << u""_s << u"bin"_s;
}

void TestEvidenceStore::endingsAreHarmless()
{
    QFETCH(QString, type);
    QFETCH(QString, suffix);
    QCOMPARE(safeSuffix(type), suffix);
}

QTEST_GUILESS_MAIN(TestEvidenceStore)
#include "tst_evidencestore.moc"
