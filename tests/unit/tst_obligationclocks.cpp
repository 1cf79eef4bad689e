#include "models/measures/obligationclocks.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/testdocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The clocks of the sample's incidents against SQL that is not the program's, at many moments.
class TestObligationClocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void statesOfTheSample();
    void agreeWithSqlAtAnyMoment();

private:
    QStringList states(const QDateTime &now) const;
    QStringList pressing(const QDateTime &now) const;
    QStringList counted(const QDateTime &now, const QString &where) const;
    Database &database() const { return m_document->database(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestObligationClocks::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

static QString line(const ClockFace &face)
{
    static const QStringList kinds{u"not applicable"_s, u"undecided"_s, u"running"_s, u"met"_s, u"missed"_s};
    return u"%1 %2 %3 %4"_s.arg(QString::number(face.obligationId), kinds.at(static_cast<int>(face.state.kind)),
        QString::number(face.state.seconds), QString::number(face.state.isPressing ? 1 : 0));
}

/// Of all incidents, by obligation: "7 met 3600 0".
QStringList TestObligationClocks::states(const QDateTime &now) const
{
    QMap<qint64, QString> lines;
    for (const QString &id : test::column(database(), u"SELECT DISTINCT incident_id FROM obligation"_s)) {
        const Result<QList<ClockFace>> faces = clocksOf(database(), id.toLongLong(), now);
        for (const ClockFace &face : faces ? *faces : QList<ClockFace>()) {
            lines.insert(face.obligationId, line(face));
        }
    }
    return lines.values();
}

QStringList TestObligationClocks::pressing(const QDateTime &now) const
{
    const Result<QList<ClockFace>> faces = runningClocks(database(), now);
    QMap<qint64, QString> lines;
    for (const ClockFace &face : faces ? *faces : QList<ClockFace>()) {
        if (face.status != Status::NotApplicable) { // the others run, and nothing presses yet
            lines.insert(face.obligationId, line(face));
        }
    }
    return lines.values();
}

/// GDPR33 runs for 72 elapsed hours, CUST as long as the contract says: what stands in the record, or no limit.
QStringList TestObligationClocks::counted(const QDateTime &now, const QString &where) const
{
    const QString sql
        = u"WITH moment AS (SELECT unixepoch('%1') AS now), raw AS (SELECT o.*, i.status AS incident_status, "
          "unixepoch(ifnull(o.started_at, ifnull(i.aware_at, ifnull(i.detected_at, i.reported_at)))) AS "
          "begins, unixepoch(o.due_at) AS written, unixepoch(o.stopped_at) AS ends FROM obligation o, incident "
          "i WHERE i.id = o.incident_id), timed AS (SELECT *, CASE WHEN written IS NOT NULL THEN written WHEN "
          "clock = 'GDPR33' THEN begins + 72 * 3600 END AS limits FROM raw), judged AS (SELECT *, "
          "limits - iif(ends IS NULL, now, ends) AS spare, applicability = 'unknown' AND limits IS NOT NULL AND "
          "(now - begins) * 4 > limits - begins AS presses FROM timed, moment) "
          "SELECT id || CASE WHEN applicability = 'no' THEN ' not applicable 0' "
          "WHEN applicability = 'unknown' THEN ' undecided 0' "
          "WHEN limits IS NULL AND ends IS NULL THEN ' running 0' WHEN limits IS NULL THEN ' met 0' "
          "WHEN spare < 0 THEN ' missed ' || -spare WHEN ends IS NULL THEN ' running ' || spare "
          "ELSE ' met ' || spare END || ' ' || ifnull(presses, 0) FROM judged WHERE %2 ORDER BY id"_s;
    return test::column(database(), sql.arg(now.toString(u"yyyy-MM-ddTHH:mm:ss"_s), where));
}

/// Over, or undecided when a quarter of the time is gone, or running with less than a quarter left; of what goes on.
static const QString presses
    = u"ends IS NULL AND applicability <> 'no' AND incident_status <> 'false_positive' AND (presses "
      "OR (applicability = 'yes' AND (spare < 0 OR spare * 4 < limits - begins)))"_s;

void TestObligationClocks::statesOfTheSample()
{
    const QDateTime now = test::clock().now();
    const QStringList found = states(now);
    QCOMPARE(found.size(), 42);
    QCOMPARE(found, counted(now, u"1"_s));
    QCOMPARE(found.filter(u"not applicable"_s).size(), 29);
    QCOMPARE(found.filter(u" met "_s).size() + found.filter(u" missed "_s).size(), 13);
    QCOMPARE(pressing(now), QStringList());
    qInfo("42 clocks: 29 do not apply, %lld met, %lld missed", static_cast<long long>(found.filter(u" met "_s).size()),
        static_cast<long long>(found.filter(u" missed "_s).size()));
}

void TestObligationClocks::agreeWithSqlAtAnyMoment()
{
    QRandomGenerator random(42);
    QHash<QString, int> seen;
    qsizetype pressed = 0;
    for (int round = 0; round < 400; ++round) {
        const Result<Transaction> outer = Transaction::begin(database());
        QVERIFY(outer);
        const QString anchor = test::single(database(),
            u"SELECT coalesce(started_at, (SELECT aware_at FROM incident i WHERE i.id = incident_id), "
            u"'2026-01-05T09:00Z') "
            "FROM obligation WHERE id = %1"_s.arg(1 + random.bounded(42)));
        for (const char *set : {"stopped_at = NULL, stopped_offset = NULL, stopped_precision = NULL",
                 "applicability = 'unknown', stopped_at = NULL, stopped_offset = NULL, stopped_precision = NULL",
                 "applicability = 'yes'", "due_at = NULL, due_offset = NULL, due_precision = NULL"}) {
            QVERIFY(execute(database(),
                u"UPDATE obligation SET %1 WHERE id %% 5 = %2"_s.replace(u"%%"_s, u"%"_s)
                    .arg(QString::fromLatin1(set))
                    .arg(random.bounded(5))));
        }
        QDateTime now = QDateTime::fromString(anchor, Qt::ISODate);
        now.setTimeSpec(Qt::UTC);
        now = now.addSecs(random.bounded(100 * 3600));
        const QStringList found = states(now);
        QCOMPARE(found, counted(now, u"1"_s));
        QCOMPARE(pressing(now), counted(now, presses));
        pressed += pressing(now).size();
        for (const QString &state : found) {
            ++seen[state.section(u' ', 1, 1)];
        }
    }
    for (const QString &kind : {u"not"_s, u"undecided"_s, u"running"_s, u"met"_s, u"missed"_s}) {
        QVERIFY2(seen.value(kind) > 100, qPrintable(kind));
    }
    QVERIFY(pressed > 100);
    qInfo("400 moments, 42 clocks: %d running, %d met, %d missed, %d undecided; %lld pressing", seen[u"running"_s],
        seen[u"met"_s], seen[u"missed"_s], seen[u"undecided"_s], static_cast<long long>(pressed));
}

QTEST_GUILESS_MAIN(TestObligationClocks)
#include "tst_obligationclocks.moc"
