#include "binnacle.h"

#include <QCryptographicHash>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// `binnacle evidence` gives out what was kept, and destroys nothing.
class TestEvidenceCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesWhatWasKept();
    void refusesNonsense_data();
    void refusesNonsense();
    void leavesWhatExistsAlone();
    void leavesNoFileOfChangedBytes();
    void neverUsesTheStoredName();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    test::Said evidence(const QString &reference, const QString &to) const
    {
        return test::binnacle({u"evidence"_s, m_document, reference, u"--to"_s, to});
    }
};

void TestEvidenceCommand::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::copyOfSample(*m_folder);
}

void TestEvidenceCommand::writesWhatWasKept()
{
    const QByteArray before = test::bytesOf(m_document);
    const test::Said said = evidence(u"E-012"_s, file(u"out.txt"_s));
    EXPECT_CODE(said, 0);
    const QByteArray digest
        = QCryptographicHash::hash(test::bytesOf(file(u"out.txt"_s)), QCryptographicHash::Sha256).toHex();
    QCOMPARE(test::column(m_document, u"SELECT sha256 FROM evidence WHERE reference = 'E-012'"_s),
        QStringList{QString::fromLatin1(digest)});
    QVERIFY(said.out().contains(QLatin1StringView(digest)));
    QCOMPARE(test::bytesOf(m_document), before);
}

void TestEvidenceCommand::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such evidence") << QStringList{u"E-999"_s, u"--to"_s, u"out"_s} << 2;
    QTest::newRow("nowhere to") << QStringList{u"E-012"_s} << 2;
    QTest::newRow("too little") << QStringList{} << 2;
    QTest::newRow("no such folder") << QStringList{u"E-012"_s, u"--to"_s, u"/no/such/folder/out"_s} << 4;
    QTest::newRow("a folder") << QStringList{u"E-012"_s, u"--to"_s, u"/tmp"_s} << 4;
}

void TestEvidenceCommand::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const test::Said said = test::binnacle(QStringList{u"evidence"_s, m_document} + arguments);
    QVERIFY2(said.code == code, said.text().constData());
    QVERIFY(!said.err.isEmpty());
}

void TestEvidenceCommand::leavesWhatExistsAlone()
{
    test::writeBytes(file(u"older.txt"_s), "older");
    const QByteArray before = test::bytesOf(m_document);
    for (const QString &path : {file(u"older.txt"_s), m_document, QString(m_document + u"-journal")}) {
        EXPECT_CODE(evidence(u"E-012"_s, path), 4);
    }
    QCOMPARE(test::bytesOf(file(u"older.txt"_s)), QByteArray("older"));
    QCOMPARE(test::bytesOf(m_document), before);
}

void TestEvidenceCommand::leavesNoFileOfChangedBytes()
{
    QVERIFY(test::tamper(m_document, u"UPDATE evidence SET content = x'00' WHERE reference = 'E-012'"_s));
    EXPECT_CODE(evidence(u"E-012"_s, file(u"out.txt"_s)), 3);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestEvidenceCommand::neverUsesTheStoredName()
{
    QVERIFY(test::tamper(m_document, u"UPDATE evidence SET file_name = '../evil.txt' WHERE reference = 'E-012'"_s));
    EXPECT_CODE(evidence(u"E-012"_s, file(u"out.txt"_s)), 0);
    QCOMPARE(test::filesIn(m_folder->path()), (QStringList{u"out.txt"_s, u"sample.binnacle"_s}));
}

QTEST_GUILESS_MAIN(TestEvidenceCommand)
#include "tst_evidencecommand.moc"
