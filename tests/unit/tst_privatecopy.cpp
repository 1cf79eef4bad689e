#include "models/document/evidenceintake.h"
#include "models/document/privatecopy.h"
#include "models/document/redaction.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QDir>
#include <QTest>
#include <sys/stat.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Other programs see a copy that only its owner can read, under a name that nobody else chose, and not for long.
class TestPrivateCopy : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isReadOnlyInAPrivateFolder();
    void isNeverNamedByTheStoredName_data();
    void isNeverNamedByTheStoredName();
    void replacesAnEarlierCopy();
    void goesWithTheObject();
    void goesWhenItsProgramCrashed();
    void goesWithTheContent();
    void staysWhileItsProgramRuns();
    void leavesNoHalfCopy();
    void saysWhenThereIsNoPlace();

private:
    KeptEvidence evidence(const QByteArray &bytes, const QString &name = u"a.txt"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Document> m_document;
};

void TestPrivateCopy::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
}

KeptEvidence TestPrivateCopy::evidence(const QByteArray &bytes, const QString &name)
{
    const RecordPlace place{&finding::schema, 21};
    const qint64 id = EvidenceIntake(*m_document).add(place, {incomingContent(name, bytes, {})}).last();
    return *EvidenceStore(m_document->database()).find(id);
}

static int modeOf(const QString &path)
{
    struct stat facts = {};
    return stat(qPrintable(path), &facts) == 0 ? int(facts.st_mode & 07777) : -1;
}

void TestPrivateCopy::isReadOnlyInAPrivateFolder()
{
    const mode_t before = umask(0);
    PrivateCopies copies(m_place->path());
    const Result<QString> path = copies.make(EvidenceStore(m_document->database()), evidence("genuine"));
    umask(before);
    QVERIFY(path);
    QCOMPARE(modeOf(*path), 0400);
    QCOMPARE(modeOf(copies.folder()), 0700);
    QVERIFY(path->startsWith(copies.folder() + u'/'));
    QCOMPARE(test::bytesOf(*path), QByteArray("genuine"));
}

void TestPrivateCopy::isNeverNamedByTheStoredName_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("as made here") << u"E-141"_s << u"application/pdf"_s << u"E-141.pdf"_s;
    QTest::newRow("a path") << u"../../etc/cron.d/x"_s << u"text/plain"_s << u"______etc_cron_d_x.txt"_s;
    QTest::newRow("a hidden file") << u".profile"_s << u"text/plain"_s << u"_profile.txt"_s;
    QTest::newRow("letters of other scripts") << u"Ж 7"_s << u"text/plain"_s << u"__7.txt"_s;
    QTest::newRow("a type that is none") << u"E-1"_s << u"x/../../y"_s << u"E-1.bin"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u"E.bin"_s;
}

void TestPrivateCopy::isNeverNamedByTheStoredName()
{
    QFETCH(QString, reference);
    QFETCH(QString, type);
    QFETCH(QString, name);
    KeptEvidence kept = evidence("x", u"../../.bashrc"_s);
    kept.fileName = u"../../.bashrc"_s; // as a document from elsewhere may hold it
    kept.reference = reference;
    kept.mediaType = type;
    QCOMPARE(privateName(kept), name);
    PrivateCopies copies(m_place->path());
    const Result<QString> path = copies.make(EvidenceStore(m_document->database()), kept);
    QVERIFY(path);
    QCOMPARE(*path, copies.folder() + u'/' + name);
}

void TestPrivateCopy::replacesAnEarlierCopy()
{
    PrivateCopies copies(m_place->path());
    const EvidenceStore store(m_document->database());
    const KeptEvidence kept = evidence("genuine");
    const QString path = *copies.make(store, kept);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    test::writeBytes(path, "written by a viewer");
    QCOMPARE(*copies.make(store, kept), path);
    QCOMPARE(test::bytesOf(path), QByteArray("genuine"));
    QCOMPARE(modeOf(path), 0400);
}

void TestPrivateCopy::goesWithTheObject()
{
    QString folder;
    {
        PrivateCopies copies(m_place->path());
        QVERIFY(copies.make(EvidenceStore(m_document->database()), evidence("genuine")));
        folder = copies.folder();
        QVERIFY(QFile::exists(folder));
    }
    QVERIFY(!QFile::exists(folder));
    QVERIFY(QDir(m_place->path()).isEmpty());
}

void TestPrivateCopy::goesWhenItsProgramCrashed()
{
    const QString left = m_place->filePath(u"binnacle-evidence-abcdef"_s);
    QVERIFY(QDir().mkpath(left));
    test::writeBytes(left + u"/lock", "999999999\nbinnacle\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    test::writeBytes(left + u"/E-001.pdf", "secret");
    const QString other = m_place->filePath(u"something else"_s);
    QVERIFY(QDir().mkpath(other));
    PrivateCopies copies(m_place->path());
    QVERIFY(copies.make(EvidenceStore(m_document->database()), evidence("genuine")));
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(other));
}

void TestPrivateCopy::goesWithTheContent()
{
    PrivateCopies copies(m_place->path());
    const EvidenceStore store(m_document->database());
    const KeptEvidence redacted = evidence("one");
    const KeptEvidence kept = evidence("two", u"b.txt"_s);
    const KeptEvidence takenBack = evidence("three", u"c.txt"_s);
    const QString first = *copies.make(store, redacted);
    const QString second = *copies.make(store, kept);
    const QString third = *copies.make(store, takenBack);
    m_document->undoStack().undo();
    const Result<Redaction> plan = planRedaction(m_document->database(), binnacle::evidence::schema, redacted.id);
    QVERIFY(m_document->runJob(
        redactionWork(*plan, {m_document->author(), m_document->clock().now(), m_document->asOf()})));
    copies.removeEmptied(store);
    QVERIFY(!QFile::exists(first));
    QVERIFY(QFile::exists(second));
    QVERIFY(!QFile::exists(third));
}

void TestPrivateCopy::staysWhileItsProgramRuns()
{
    PrivateCopies first(m_place->path());
    PrivateCopies second(m_place->path());
    const EvidenceStore store(m_document->database());
    const QString path = *first.make(store, evidence("genuine"));
    QVERIFY(second.make(store, evidence("another")));
    QVERIFY(QFile::exists(path));
    QVERIFY(first.folder() != second.folder());
}

void TestPrivateCopy::leavesNoHalfCopy()
{
    const KeptEvidence kept = evidence("genuine");
    QVERIFY(
        execute(m_document->database(), u"UPDATE evidence SET content = x'666f72676564' WHERE id = ?"_s, {kept.id}));
    PrivateCopies copies(m_place->path());
    QCOMPARE(copies.make(EvidenceStore(m_document->database()), kept).error().code, Error::Code::Damaged);
    QCOMPARE(QDir(copies.folder()).entryList({u"E-*"_s}, QDir::Files), QStringList());
}

void TestPrivateCopy::saysWhenThereIsNoPlace()
{
    PrivateCopies copies(m_place->filePath(u"not there"_s));
    const Result<QString> path = copies.make(EvidenceStore(m_document->database()), evidence("genuine"));
    QVERIFY(!path);
    QVERIFY(path.error().message.contains(u"Save a copy instead"));
}

QTEST_GUILESS_MAIN(TestPrivateCopy)
#include "tst_privatecopy.moc"
