#include "models/document/verification.h"
#include "models/registers/definitions/person.h"
#include "models/storage/database.h"
#include "support/testdocument.h"

#include <QFile>
#include <QTest>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// No room: the change fails with a sentence, the document stays whole, and goes on once there is room.
class TestDiskFull : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void changeFailsAndTheDocumentStaysWhole_data();
    void changeFailsAndTheDocumentStaysWhole();
    void newDocumentLeavesNothingBehind();
    void lockThatCannotBeWrittenIsSaidSo();

private:
    QTemporaryDir m_folder;
};

namespace {

/// A file system of a few megabytes that can be filled.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
        , m_isMounted(mount("none", qPrintable(folder), "tmpfs", 0, "size=3m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            umount2(qPrintable(m_folder), MNT_DETACH);
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    /// Writes until nothing more goes in.
    void fill()
    {
        QFile file(m_folder + u"/filler"_s);
        const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        while (isOpen && file.write(QByteArray(4096, 'x')) == 4096) { }
    }
    void makeRoom() { QFile::remove(m_folder + u"/filler"_s); }

private:
    QString m_folder;
    bool m_isMounted;
};

/// No file may grow beyond a size; the nearest thing where no file system can be mounted.
class SizeLimit
{
public:
    SizeLimit()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
    }
    ~SizeLimit() { makeRoom(); }
    Q_DISABLE_COPY_MOVE(SizeLimit)

    void set(qint64 size)
    {
        const rlimit small{.rlim_cur = static_cast<rlim_t>(size), .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    void makeRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

static Result<AppliedChange> enterMany(Document &document, int count)
{
    Change change(u"Enter many"_s);
    for (int i = 0; i < count; ++i) {
        change.insert(person::schema, {{person::Name, QString(280, u'x')}, {person::Email, QString(290, u'y')}});
    }
    return document.apply(change);
}

void TestDiskFull::changeFailsAndTheDocumentStaysWhole_data()
{
    QTest::addColumn<bool>("isMounted");
    QTest::newRow("a small file system") << true;
    QTest::newRow("a limit on the size of files") << false;
}

void TestDiskFull::changeFailsAndTheDocumentStaysWhole()
{
    QFETCH(bool, isMounted);
    QVERIFY(QDir(m_folder.path()).mkpath(u"disk"_s));
    std::unique_ptr<SmallDisk> disk;
    if (isMounted) {
        disk = std::make_unique<SmallDisk>(m_folder.filePath(u"disk"_s));
        if (!disk->isMounted()) {
            QSKIP("no file system can be mounted here");
        }
    }
    SizeLimit limit;
    auto document = test::emptyDocument(m_folder, isMounted ? u"disk/a.binnacle"_s : u"b.binnacle"_s);
    QVERIFY(document);
    QVERIFY(enterMany(*document, 3));
    const QStringList content = test::contentOf(document->database(), true);
    const qint64 size = QFileInfo(document->path()).size();
    for (int round = 0; round < 3; ++round) {
        if (disk) {
            disk->fill();
        } else {
            limit.set(size + 8192);
        }
        const Result<AppliedChange> applied = enterMany(*document, 2000);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Error::Code::Storage);
        QVERIFY2(applied.error().message.contains(u"Nothing was changed"_s), qPrintable(applied.error().message));
        QVERIFY2(!disk || applied.error().message.contains(u"disk is full"_s), qPrintable(applied.error().message));
        QCOMPARE(test::contentOf(document->database(), true), content);
        QCOMPARE(document->undoStack().count(), 1);
        disk ? disk->makeRoom() : limit.makeRoom();
        const Result<VerificationReport> report = verifyDocument(document->database());
        QVERIFY(report);
        QCOMPARE(report->findings, QStringList());
        QCOMPARE(report->changes, 1);
    }
    const Result<AppliedChange> next = enterMany(*document, 3);
    QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    QCOMPARE(next->rows.first().after->reference, u"P04"_s);
    const QString path = document->path();
    document.reset();
    QCOMPARE(test::verify(path), QStringList());
}

void TestDiskFull::newDocumentLeavesNothingBehind()
{
    SizeLimit limit;
    limit.set(100000);
    const auto document = Document::create(m_folder.filePath(u"c.binnacle"_s), test::clock());
    limit.makeRoom();
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList({u"c.binnacle*"_s}, QDir::Files), QStringList());
}

void TestDiskFull::lockThatCannotBeWrittenIsSaidSo()
{
    const QString path = test::copyOfSample(m_folder);
    SizeLimit limit;
    limit.set(0);
    const auto document = Document::open(path, Document::Mode::ReadWrite, test::clock());
    limit.makeRoom();
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::NoRoomForLock);
    QVERIFY((*document)->accessText().contains(u"Make room"_s));
    QVERIFY(!QFileInfo::exists(path + u".lock"_s));
    QVERIFY((*Document::open(path, Document::Mode::ReadWrite, test::clock()))->isWritable());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
