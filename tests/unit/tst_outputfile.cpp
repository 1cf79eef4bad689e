#include "models/storage/database.h"
#include "models/storage/outputfile.h"
#include "support/testdocument.h"

#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What may be lost by writing an output: nothing, or an older output of the same kind.
class TestOutputFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void replacesOnlyItsOwnKind_data();
    void replacesOnlyItsOwnKind();
    void leavesNamesBesideADocumentAlone_data();
    void leavesNamesBesideADocumentAlone();
    void noDocumentIsMadeBesideAnother();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file(const QString &name) const { return m_folder->filePath(name); }
};

static constexpr QByteArrayView mark = "%PDF-";

void TestOutputFile::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString document = test::copyOfSample(*m_folder);
    QVERIFY(QFile::copy(document, file(u"other.pdf"_s)));
    test::writeBytes(file(u"damaged.pdf"_s), test::bytesOf(document).left(5000));
    test::writeBytes(file(u"letter.pdf"_s), "What I must not lose.");
    test::writeBytes(file(u"pack.pdf"_s), "%PDF-1.4 an older one");
    test::writeBytes(file(u"empty.pdf"_s), {});
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.pdf"_s));
    QCOMPARE(mkfifo(qPrintable(file(u"pipe.pdf"_s)), 0600), 0);
    QVERIFY(QFile::link(file(u"pipe.pdf"_s), file(u"topipe.pdf"_s)));
    QVERIFY(QFile::link(document, file(u"link.pdf"_s)));
    QVERIFY(QFile::link(file(u"pack.pdf"_s), file(u"topack.pdf"_s)));
    QCOMPARE(link(qPrintable(document), qPrintable(file(u"hard.pdf"_s))), 0);
}

void TestOutputFile::replacesOnlyItsOwnKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words"); // empty: it may
    QTest::newRow("nothing") << u"new.pdf"_s << QString();
    QTest::newRow("an older output") << u"pack.pdf"_s << QString();
    QTest::newRow("an older output through a link") << u"topack.pdf"_s << QString();
    QTest::newRow("an empty file") << u"empty.pdf"_s << QString();
    QTest::newRow("another kind of file") << u"letter.pdf"_s << u"of another kind"_s;
    QTest::newRow("a folder") << u"folder.pdf"_s << u"is a folder"_s;
    QTest::newRow("a pipe") << u"pipe.pdf"_s << u"a pipe or a device"_s;
    QTest::newRow("a pipe through a link") << u"topipe.pdf"_s << u"a pipe or a device"_s;
    QTest::newRow("the document") << u"sample.binnacle"_s << u"is a document"_s;
    QTest::newRow("the document through a link") << u"link.pdf"_s << u"is a document"_s;
    QTest::newRow("the document by another name") << u"hard.pdf"_s << u"is a document"_s;
    QTest::newRow("another document") << u"other.pdf"_s << u"is a document"_s;
    QTest::newRow("a damaged document") << u"damaged.pdf"_s << u"is a document"_s;
    QTest::newRow("the name of a document") << u"new.binnacle"_s << u"is a document"_s;
}

void TestOutputFile::replacesOnlyItsOwnKind()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    const Result<> allowed = checkOutput(file(name), mark, file(u"sample.binnacle"_s));
    QCOMPARE(allowed.isOk(), words.isEmpty());
    if (!allowed) {
        QCOMPARE(allowed.error().code, Error::Code::ReadOnly);
        QVERIFY2(allowed.error().message.contains(words), qPrintable(allowed.error().message));
        QVERIFY2(allowed.error().message.contains(file(name)), qPrintable(allowed.error().message));
    }
}

void TestOutputFile::leavesNamesBesideADocumentAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
        {u"new.binnacle-journal"_s, u"new.binnacle-wal"_s, u"new.binnacle-shm"_s, u"new.binnacle.lock"_s,
            u"NEW.BINNACLE-JOURNAL"_s, u"new.binnacle.version-3.backup"_s, u"own-journal"_s, u"own.lock"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestOutputFile::leavesNamesBesideADocumentAlone()
{
    QFETCH(QString, name);
    QVERIFY(QFile::copy(file(u"sample.binnacle"_s), file(u"own"_s))); // named as somebody liked
    const Result<> allowed = checkOutput(file(name), {}, file(u"own"_s));
    QVERIFY(!allowed);
    QVERIFY2(allowed.error().message.contains(u"its journal, its lock"_s), qPrintable(allowed.error().message));
    QVERIFY(checkOutput(file(u"journal.csv"_s), {}, file(u"own"_s)));
}

void TestOutputFile::noDocumentIsMadeBesideAnother()
{
    const auto made = Document::create(file(u"new.binnacle.lock"_s), test::clock());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::ReadOnly);
    QVERIFY(!QFileInfo::exists(file(u"new.binnacle.lock"_s)));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
