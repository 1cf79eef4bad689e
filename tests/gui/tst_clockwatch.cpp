#include "models/registers/definitions/incident.h"
#include "models/storage/query.h"
#include "support/testdocument.h"
#include "ui/shell/clockwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The clock in the status bar is not lost because it could not be read for a moment.
class TestClockWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void staysWhenItCannotBeRead();
    void waitsUntilTheWorkIsDone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QObject> m_owner;
    ClockWatch *m_watch = nullptr;
};

void TestClockWatch::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(execute(m_document->database(), // nobody has told the authority yet
        u"UPDATE obligation SET applicability = 'yes', stopped_at = NULL, stopped_offset = NULL, "
        "stopped_precision = NULL WHERE due_at IS NOT NULL"_s));
    m_owner = std::make_unique<QObject>();
    m_watch = new ClockWatch(m_owner.get());
    m_watch->setDocument(m_document.get());
    QVERIFY(m_watch->incidentId() > 0);
}

void TestClockWatch::cleanup()
{
    m_owner.reset();
    m_document.reset();
}

void TestClockWatch::staysWhenItCannotBeRead()
{
    const QString words = m_watch->items().first().text;
    QVERIFY(execute(m_document->database(), u"ALTER TABLE obligation RENAME TO hidden"_s));
    emit m_document->changed(incident::schema, {});
    QVERIFY(m_watch->incidentId() > 0);
    QCOMPARE(m_watch->items().first().text, words);
    QVERIFY(execute(m_document->database(), u"ALTER TABLE hidden RENAME TO obligation"_s));
}

void TestClockWatch::waitsUntilTheWorkIsDone()
{
    QSignalSpy looked(m_watch, &ClockWatch::changed);
    const LongJob::Work work = [](Database &database, const Progress &) {
        return execute(database, u"UPDATE obligation SET applicability = 'no'"_s);
    };
    connect(m_document.get(), &Document::busyChanged, this, [&](bool isBusy) {
        if (isBusy) {
            emit m_document->changed(incident::schema, {});
            QCOMPARE(looked.size(), 0);
        }
    });
    QVERIFY(m_document->runJob(work));
    QVERIFY(looked.size() > 0);
    QCOMPARE(m_watch->incidentId(), 0);
}

QTEST_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
