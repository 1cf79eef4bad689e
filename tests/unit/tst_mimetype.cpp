#include "models/storage/dialect.h"
#include "support/testdocument.h"

#include <QDir>
#include <QMimeDatabase>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

static const QString description = QStringLiteral(SOURCE_DIR "/resources/linux/org.binnacle.Binnacle.xml");

/// A desktop that has read resources/linux tells documents from other files, with and without their ending.
class TestMimeType : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void knowsADocumentByItsBytes();
    void leavesOtherDatabasesAlone();
    void knowsADocumentByItsName();

private:
    QTemporaryDir m_folder;
};

void TestMimeType::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(description, m_folder.filePath(u"mime/packages/binnacle.xml"_s)));
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_DATA_DIRS", m_folder.filePath(u"nothing"_s).toLocal8Bit()); // what this machine has installed
}

void TestMimeType::knowsADocumentByItsBytes()
{
    const QString path = test::copyOfSample(m_folder, u"without an ending"_s);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent);
    QCOMPARE(type.name(), u"application/x-binnacle"_s);
    QVERIFY(type.inherits(u"application/vnd.sqlite3"_s));
}

void TestMimeType::leavesOtherDatabasesAlone()
{
    const QString path = test::copyOfSample(m_folder, u"other"_s);
    QVERIFY(test::tamper(path, u"PRAGMA application_id = %1"_s.arg(dialect::applicationId + 1)));
    QVERIFY(QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name() != u"application/x-binnacle"_s);
}

void TestMimeType::knowsADocumentByItsName()
{
    const auto type = QMimeDatabase().mimeTypeForFile(u"a.binnacle"_s, QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), u"application/x-binnacle"_s);
    QCOMPARE(type.preferredSuffix(), u"binnacle"_s);
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
