#include "models/document/verification.h"
#include "models/registers/definitions/person.h"
#include "models/storage/database.h"
#include "support/testdocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// A writer that is killed at any moment loses nothing that it acknowledged, and leaves a whole document.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void losesNothingThatWasAcknowledged();
    void secondProcessIsRefusedWhileTheFirstLives();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

static constexpr int rounds = 30;
static constexpr int rowsOfAChange = 12;

/// In the child: changes without end, each acknowledged once apply() has returned.
static int writeForEver(const QString &path)
{
    const SystemClock clock;
    const auto document = Document::open(path, Document::Mode::ReadWrite, clock);
    if (!document || !(*document)->isWritable()) {
        std::puts("refused");
        return 1;
    }
    for (qint64 number = 1;; ++number) {
        Change change(u"Enter %1"_s.arg(number));
        for (int row = 0; row < rowsOfAChange; ++row) {
            change.insert(
                person::schema, {{person::Name, u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(number)}});
        }
        const Result<AppliedChange> applied = (*document)->apply(change);
        std::printf(applied ? "%lld\n" : "failed\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}

void TestKill::initTestCase()
{
    const auto document = test::emptyDocument(m_folder);
    QVERIFY(document);
    m_path = document->path();
}

static void start(QProcess &child, const QString &path)
{
    child.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, path});
    QVERIFY(child.waitForStarted());
    QVERIFY(child.waitForReadyRead());
}

void TestKill::losesNothingThatWasAcknowledged()
{
    QRandomGenerator random(static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
    qint64 changes = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        start(child, m_path);
        const qint64 process = child.processId();
        QElapsedTimer life;
        const int span = random.bounded(60); // milliseconds after the first acknowledgement
        for (life.start(); life.elapsed() < span;) {
            child.waitForReadyRead(1);
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(!lines.contains("failed") && !lines.contains("refused"), lines.last().constData());
        const qint64 acknowledged = lines.last().toLongLong();
        QVERIFY(acknowledged > 0);

        const auto document = Document::open(m_path, Document::Mode::ReadWrite, test::clock());
        QVERIFY2(document, document ? "" : qPrintable(document.error().message + document.error().detail));
        QCOMPARE((*document)->access(), Document::Access::Writable); // the lock of the dead one is stale
        const QString ofChild
            = u"SELECT count(DISTINCT name) || ' ' || count(*) FROM person WHERE name LIKE '%1-%'"_s.arg(process);
        const QStringList counts = test::single((*document)->database(), ofChild).split(u' ');
        const qint64 kept = counts.first().toLongLong();
        QVERIFY2(
            kept == acknowledged || kept == acknowledged + 1, qPrintable(u"%1 of %2"_s.arg(kept).arg(acknowledged)));
        QCOMPARE(counts.last().toLongLong(), kept * rowsOfAChange); // a change is whole or not there
        changes += kept;
        const Result<VerificationReport> report = verifyDocument((*document)->database());
        QVERIFY(report);
        QCOMPARE(report->findings, QStringList());
        QCOMPARE(report->changes, changes);
    }
}

void TestKill::secondProcessIsRefusedWhileTheFirstLives()
{
    QProcess first;
    start(first, m_path);
    QProcess second;
    start(second, m_path);
    QCOMPARE(second.readAllStandardOutput().trimmed(), QByteArray("refused"));
    {
        const auto third = Document::open(m_path, Document::Mode::ReadWrite, test::clock());
        QVERIFY(third);
        QCOMPARE((*third)->access(), Document::Access::OpenElsewhere);
        QVERIFY(!(*third)->lockHolder().isElsewhere);
    }
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(second.waitForFinished());
    const auto document = Document::open(m_path, Document::Mode::ReadWrite, test::clock());
    QVERIFY(document);
    QCOMPARE((*document)->access(), Document::Access::Writable);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write-for-ever") {
        return writeForEver(arguments.value(2));
    }
    TestKill tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_kill.moc"
