#include "models/registers/obligationclock.h"
#include "support/testdocument.h"
#include "support/testvectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

class TestObligationClock : public QObject
{
    Q_OBJECT

private slots:
    void referenceValues_data();
    void referenceValues();
    void everyClockOfTheCatalogueHasALimitOrNone();
    void contractSaysItsHours();
    void workingDays_data();
    void workingDays();
    void months_data();
    void months();
    void states_data();
    void states();
};

static QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

static const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

void TestObligationClock::referenceValues_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = test::testVectors("clocks"_L1).toArray();
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(test::rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

void TestObligationClock::referenceValues()
{
    QFETCH(QJsonObject, vector);
    const ObligationClock *clock = findObligationClock(vector[u"clock"_s].toString());
    QVERIFY(clock);
    QString holidays;
    for (const QJsonValue &holiday : vector[u"holidays"_s].toArray()) {
        holidays += holiday.toString() + u'\n';
    }
    const WorkingCalendar calendar = WorkingCalendar::fromText(u"mon,tue,wed,thu,fri"_s, holidays);
    QString start;
    for (const QString &key : {u"aware_at"_s, u"start"_s, u"discovered"_s, u"classified"_s}) {
        start += vector[key].toString();
    }
    QDateTime due = dueAt(*clock, utc(start), QTimeZone::utc(), calendar);
    if (vector.contains(u"aware"_s)) { // two clocks for one notice: the earlier counts
        due = std::min(due,
            dueAt(*findObligationClock(u"DORA-I2"_s), utc(vector[u"aware"_s].toString()), QTimeZone::utc(), calendar));
    }
    if (vector.contains(u"due"_s)) {
        QCOMPARE(due.addSecs(-1).date().toString(Qt::ISODate), vector[u"due"_s].toString());
    } else {
        QCOMPARE(due, utc(vector[u"due_at"_s].toString()));
    }
}

void TestObligationClock::everyClockOfTheCatalogueHasALimitOrNone()
{
    QCOMPARE(obligationClockIds().size(), 16);
    const QDateTime start = utc(u"2026-07-06T09:00:00Z"_s);
    QStringList unlimited;
    for (const QString &id : obligationClockIds()) {
        const QDateTime due = dueAt(*findObligationClock(id), start, berlin(), {});
        QVERIFY2(!due.isValid() || due > start, qPrintable(id));
        unlimited += due.isValid() ? QStringList() : QStringList{id};
        QVERIFY(!findObligationClock(id)->basis.isEmpty());
    }
    QCOMPARE(unlimited, (QStringList{u"GDPR34"_s, u"CUST"_s}));
    QVERIFY(!findObligationClock(u"GDPR99"_s));
}

void TestObligationClock::contractSaysItsHours()
{
    const QDateTime start = utc(u"2026-07-06T09:00:00Z"_s);
    QCOMPARE(dueAt(*findObligationClock(u"CUST"_s), start, berlin(), {}, 24), start.addDays(1));
}

void TestObligationClock::workingDays_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("holidays");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("expected");
    const QString week = u"mon,tue,wed,thu,fri"_s;
    const QDate friday(2026, 7, 3);
    QTest::newRow("over the weekend") << week << QString() << friday << 1 << QDate(2026, 7, 6);
    QTest::newRow("none") << week << QString() << friday << 0 << friday;
    QTest::newRow("holiday on Monday") << week << u"2026-07-06"_s << friday << 1 << QDate(2026, 7, 7);
    QTest::newRow("holidays with blanks and nonsense")
        << week << u" 2026-07-06 \nsoon\n2026-02-30\n"_s << friday << 1 << QDate(2026, 7, 7);
    QTest::newRow("Sunday to Thursday") << u"sun, mon,TUE,wed,thu"_s << QString() << friday << 1 << QDate(2026, 7, 5);
    QTest::newRow("no day named") << u"whenever"_s << QString() << friday << 5 << QDate(2026, 7, 10);
}

void TestObligationClock::workingDays()
{
    QFETCH(QString, days);
    QFETCH(QString, holidays);
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QDate, expected);
    QCOMPARE(WorkingCalendar::fromText(days, holidays).after(from, count), expected);
}

void TestObligationClock::months_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("due");
    QTest::newRow("leap year") << u"2028-01-31T10:00:00Z"_s << u"2028-02-29T10:00:00Z"_s;
    QTest::newRow("over the change to summer time") << u"2026-03-15T10:00:00+01:00"_s << u"2026-04-15T10:00:00+02:00"_s;
    QTest::newRow("the day is that of the place") << u"2026-01-30T23:30:00Z"_s << u"2026-02-27T23:30:00Z"_s;
    QTest::newRow("over the year") << u"2026-12-31T08:00:00+01:00"_s << u"2027-01-31T08:00:00+01:00"_s;
}

void TestObligationClock::months()
{
    QFETCH(QString, start);
    QFETCH(QString, due);
    QCOMPARE(dueAt(*findObligationClock(u"NIS2-FR"_s), utc(start), berlin(), {}), utc(due));
}

void TestObligationClock::states_data()
{
    using Kind = ObligationState::Kind;
    QTest::addColumn<std::optional<bool>>("isApplicable");
    QTest::addColumn<int>("limit"); // hours after the start; 0: none
    QTest::addColumn<int>("stopped"); // minutes after the start; -1: not yet
    QTest::addColumn<int>("now"); // minutes after the start
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isPressing");
    const std::optional<bool> yes(true);
    const std::optional<bool> no(false);
    const std::optional<bool> open;
    QTest::newRow("does not apply") << no << 72 << -1 << 9999 << Kind::NotApplicable << 0 << false;
    QTest::newRow("undecided, early") << open << 72 << -1 << 18 * 60 << Kind::Undecided << 0 << false;
    QTest::newRow("undecided, a quarter gone") << open << 72 << -1 << 18 * 60 + 1 << Kind::Undecided << 0 << true;
    QTest::newRow("running") << yes << 72 << -1 << 60 << Kind::Running << 71 * 60 << false;
    QTest::newRow("in its last second") << yes << 1 << -1 << 60 << Kind::Running << 0 << false;
    QTest::newRow("run out") << yes << 1 << -1 << 61 << Kind::Missed << 1 << false;
    QTest::newRow("told in time") << yes << 72 << 30 << 9999 << Kind::Met << 72 * 60 - 30 << false;
    QTest::newRow("told late") << yes << 1 << 90 << 9999 << Kind::Missed << 30 << false;
    QTest::newRow("no limit, not told") << yes << 0 << -1 << 9999 << Kind::Running << 0 << false;
    QTest::newRow("no limit, told") << yes << 0 << 30 << 9999 << Kind::Met << 0 << false;
}

void TestObligationClock::states()
{
    QFETCH(std::optional<bool>, isApplicable);
    QFETCH(int, limit);
    QFETCH(int, stopped);
    QFETCH(int, now);
    QFETCH(ObligationState::Kind, kind);
    QFETCH(int, minutes);
    QFETCH(bool, isPressing);
    const QDateTime start = utc(u"2026-07-06T09:00:00Z"_s);
    const auto at = [&](int minute) { return start.addSecs(qint64(minute) * 60); };
    const ObligationState state = obligationState(isApplicable, start, limit > 0 ? at(limit * 60) : QDateTime(),
        stopped < 0 ? QDateTime() : at(stopped), at(now));
    QCOMPARE(state.kind, kind);
    QCOMPARE(state.seconds, qint64(minutes) * 60);
    QCOMPARE(state.isPressing, isPressing);
}

QTEST_GUILESS_MAIN(TestObligationClock)
#include "tst_obligationclock.moc"
