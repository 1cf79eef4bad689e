#include "models/measures/responsibilitymap.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/responsibility.h"
#include "models/review/dutychange.h"
#include "models/storage/database.h"
#include "support/testdocument.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The map of responsibilities of the sample against its records, and what may be typed into it.
class TestResponsibilityMap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dutiesAreThoseOfTheDay_data();
    void dutiesAreThoseOfTheDay();
    void loadsAreThoseOfTheRecords();
    void peopleStandBySeat();
    void delegationsAreThoseThatRun();
    void delegateStandsForTheDuty();
    void vacantDutyIsAGap();
    void whoLeftLeavesAGap_data();
    void whoLeftLeavesAGap();
    void clauseWithoutDutyIsAGap();
    void singlePointsHaveNoDeputy();
    void panelSaysIt();
    void beforeTheFirstDutyNothingIsKnown();

    void accountabilityIsNotTypedAway();
    void responsibleMovesFromTheDay();
    void sameDayIsChangedInPlace();
    void consultedAndInformedComeAndGo();
    void lastResponsibleIsNotCleared();
    void theEndOfADutyStays();
    void endedDutyIsGivenByRecordOnly();
    void endedDutyIsEnteredAgainForTheSamePerson();
    void undoBringsTheDutyBack();
    void appointmentMovesItFromItsDay();

private:
    ResponsibilityMap map(QDate day = {2026, 7, 6}) const;
    QString one(const QString &sql) const { return test::single(m_document->database(), sql); }
    bool endDuty(qint64 id, const QString &day);
    bool apply(const Result<Change> &change);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

void TestResponsibilityMap::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

ResponsibilityMap TestResponsibilityMap::map(QDate day) const
{
    const Result<ResponsibilityMap> made = responsibilityMap(m_document->database(), day);
    return made ? *made : ResponsibilityMap();
}

static const MapDuty &dutyOf(const ResponsibilityMap &map, const QString &clause)
{
    const auto found = std::find_if(
        map.duties.begin(), map.duties.end(), [&](const MapDuty &duty) { return duty.clause == clause; });
    Q_ASSERT(found != map.duties.end());
    return *found;
}

static MapPerson personOf(const ResponsibilityMap &map, const QString &reference)
{
    const auto found = std::find_if(map.everybody.begin(), map.everybody.end(),
        [&](const MapPerson &person) { return person.reference == reference; });
    Q_ASSERT(found != map.everybody.end());
    return *found;
}

bool TestResponsibilityMap::endDuty(qint64 id, const QString &day)
{
    Change change(u"End it"_s);
    change.update(responsibility::schema, id,
        one(u"SELECT revision FROM responsibility WHERE id = %1"_s.arg(id)).toLongLong(),
        {{responsibility::ToOn, day}});
    return m_document->apply(change).isOk();
}

bool TestResponsibilityMap::apply(const Result<Change> &change)
{
    return change && !change->edits().isEmpty() && m_document->apply(*change).isOk();
}

void TestResponsibilityMap::dutiesAreThoseOfTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("today") << QDate(2026, 7, 6);
    QTest::newRow("the last day of the old one") << QDate(2024, 11, 15);
    QTest::newRow("the first day of the new one") << QDate(2025, 1, 2);
}

void TestResponsibilityMap::dutiesAreThoseOfTheDay()
{
    QFETCH(QDate, day);
    const ResponsibilityMap shown = map(day);
    const QString valid = u"from_on <= '%1' AND (to_on IS NULL OR to_on >= '%1')"_s.arg(day.toString(Qt::ISODate));
    QCOMPARE(QString::number(shown.duties.size()), one(u"SELECT count(*) FROM responsibility WHERE "_s + valid));
    for (const MapDuty &duty : shown.duties) {
        QCOMPARE(one(u"SELECT accountable_id || ' ' || responsible_id || ' ' || duty FROM responsibility "
                     "WHERE id = %1 AND clause = '%2' AND "_s.arg(duty.id)
                         .arg(duty.clause)
                     + valid),
            u"%1 %2 %3"_s.arg(duty.accountableId).arg(duty.responsibleId).arg(duty.duty));
    }
    QVERIFY(shown.gaps().isEmpty());
}

void TestResponsibilityMap::loadsAreThoseOfTheRecords()
{
    const ResponsibilityMap shown = map();
    const QString valid = u" FROM responsibility WHERE to_on IS NULL AND "_s;
    for (const MapPerson &person : shown.people) {
        const DutyLoad load = shown.load(person);
        QCOMPARE(QString::number(load.accountable),
            one(u"SELECT count(*)"_s + valid + u"accountable_id = %1"_s.arg(person.id)));
        const int delegated = static_cast<int>(std::count_if(shown.duties.begin(), shown.duties.end(),
            [&](const MapDuty &duty) { return duty.delegates.contains(person.id); }));
        QCOMPARE(QString::number(load.responsible - delegated),
            one(u"SELECT count(*)"_s + valid + u"responsible_id = %1"_s.arg(person.id)));
    }
    QStringList overloaded;
    for (const MapPerson &person : shown.overloaded()) {
        overloaded << person.reference;
    }
    QCOMPARE(overloaded,
        test::column(m_document->database(),
            u"SELECT p.reference FROM person p WHERE (SELECT count(*) FROM responsibility r WHERE r.accountable_id = "
            "p.id AND r.to_on IS NULL) > 6 OR (SELECT count(*) FROM responsibility r WHERE r.responsible_id = p.id AND "
            "r.to_on IS NULL) > 8"_s));
}

void TestResponsibilityMap::peopleStandBySeat()
{
    QStringList references;
    for (const MapPerson &person : map().people) {
        references << person.reference;
    }
    QCOMPARE(references.first(5), (QStringList{u"P01"_s, u"P02"_s, u"P06"_s, u"P04"_s, u"P05"_s}));
    QVERIFY(std::is_sorted(references.begin() + 5, references.end()));
    QVERIFY(!references.contains(u"P03"_s)); // left, and has no letter any more
}

void TestResponsibilityMap::delegationsAreThoseThatRun()
{
    for (const QDate day : {QDate(2026, 7, 6), QDate(2025, 11, 30), QDate(2025, 11, 29), QDate(2024, 6, 1)}) {
        QStringList running;
        for (const RunningDelegation &delegation : map(day).delegations) {
            running << delegation.reference;
        }
        running.sort();
        QCOMPARE(running,
            test::column(m_document->database(),
                u"SELECT reference FROM delegation WHERE '%1' BETWEEN from_on AND to_on AND "
                "coalesce(revoked_on, '9999') > '%1' ORDER BY reference"_s.arg(day.toString(Qt::ISODate))));
    }
}

void TestResponsibilityMap::delegateStandsForTheDuty()
{
    const ResponsibilityMap shown = map();
    const MapPerson delegate = personOf(shown, u"P22"_s); // assesses platform risks for the CTO
    QCOMPARE(shown.letters(dutyOf(shown, u"8.2"_s), delegate), DutyLetters(DutyLetter::Delegated));
    QCOMPARE(shown.letters(dutyOf(shown, u"8.3"_s), delegate), DutyLetters());
    QCOMPARE(shown.letters(dutyOf(shown, u"7.4"_s), personOf(shown, u"P17"_s)), DutyLetters(DutyLetter::Delegated));
    const ResponsibilityMap later = map({2026, 10, 1});
    QCOMPARE(later.letters(dutyOf(later, u"8.2"_s), delegate), DutyLetters()); // expired by itself
    for (const MapDuty &duty : shown.duties) {
        const MapDuty &then = dutyOf(later, duty.clause);
        QCOMPARE(then.accountableId, duty.accountableId); // whatever is delegated
    }
}

void TestResponsibilityMap::vacantDutyIsAGap()
{
    const ResponsibilityMap vacant = map({2024, 12, 1});
    const QList<DutyGap> gaps = vacant.gaps();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().kind, DutyGap::Kind::NobodyAccountable);
    QCOMPARE(vacant.duties.at(gaps.first().duty).clause, u"8.1"_s);
    QCOMPARE(gapText(vacant, gaps.first()), u"Nobody is accountable since 16 Nov 2024"_s);
    const Result<Panel> panel = responsibilityMapPanel(m_document->database(), {{}, {}, QDate(2024, 12, 1)});
    QVERIFY(panel);
    QCOMPARE(panel->sentence.text,
        u"24 of 25 duties have one accountable person. Without one: 8.1 Security in daily processes."_s);
}

void TestResponsibilityMap::whoLeftLeavesAGap_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("gaps");
    QTest::addColumn<QString>("text");
    QTest::newRow("accountable") << u"P02"_s << u"2026-07-05"_s << 3 << u"Nobody is accountable: I. Valcourt left on"_s;
    QTest::newRow("responsible") << u"P12"_s << u"2026-07-05"_s << 1 << u"Nobody is responsible: R. Maddock left on"_s;
    QTest::newRow("the last day is a day in office") << u"P02"_s << u"2026-07-06"_s << 0 << QString();
    QTest::newRow("a delegate goes on") << u"P15"_s << u"2026-07-05"_s << 0 << QString();
}

void TestResponsibilityMap::whoLeftLeavesAGap()
{
    QFETCH(QString, reference);
    QFETCH(QString, day);
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QString path = test::copyOfSample(folder, u"left.binnacle"_s);
    QVERIFY(test::tamper(path, u"UPDATE person SET to_on = '%2' WHERE reference = '%1'"_s.arg(reference, day)));
    const auto document = test::openForWriting(path);
    const Result<ResponsibilityMap> shown = responsibilityMap(document->database(), {2026, 7, 6});
    QVERIFY(shown);
    const QList<DutyGap> gaps = shown->gaps();
    QTEST(int(gaps.size()), "gaps");
    QVERIFY(text.isEmpty() || gapText(*shown, gaps.first()).startsWith(text));
}

void TestResponsibilityMap::clauseWithoutDutyIsAGap()
{
    const QTemporaryDir folder;
    const QString path = test::copyOfSample(folder, u"without.binnacle"_s);
    QVERIFY(test::tamper(path, u"DELETE FROM responsibility WHERE clause = '7.4'"_s));
    const auto document = test::openForWriting(path);
    const Result<ResponsibilityMap> shown = responsibilityMap(document->database(), {2026, 7, 6});
    QVERIFY(shown);
    QCOMPARE(shown->gaps().size(), 1);
    QCOMPARE(shown->gaps().first().kind, DutyGap::Kind::NotOnRecord);
    QCOMPARE(shown->duties.at(shown->gaps().first().duty).duty, u"Communication"_s);
}

void TestResponsibilityMap::singlePointsHaveNoDeputy()
{
    const ResponsibilityMap shown = map();
    QHash<QString, int> alone;
    for (const SinglePoint &point : shown.singlePoints()) {
        alone.insert(shown.everybody.value(point.personId).reference, static_cast<int>(point.duties.size()));
    }
    // Seven duties of the ISMS manager, one of which (8.2) has a delegate of its accountable person.
    QCOMPARE(alone, (QHash<QString, int>{{u"P07"_s, 5}, {u"P08"_s, 6}}));
    QCOMPARE(one(u"SELECT count(*) FROM responsibility WHERE responsible_id = 8 AND to_on IS NULL"_s), u"7"_s);
}

void TestResponsibilityMap::panelSaysIt()
{
    const Result<Panel> panel = responsibilityMapPanel(m_document->database(), {{}, {}, QDate(2026, 7, 6)});
    QVERIFY(panel);
    QCOMPARE(panel->sentence.text, u"All 25 duties have one accountable person."_s);
    QCOMPARE(panel->table.total, 25);
    QCOMPARE(panel->remarks.last().text, u"Maren Oakhurst is accountable for 13 and responsible for 1."_s);
}

void TestResponsibilityMap::beforeTheFirstDutyNothingIsKnown()
{
    const Result<Panel> panel = responsibilityMapPanel(m_document->database(), {{}, {}, QDate(2023, 6, 30)});
    QVERIFY(panel);
    QCOMPARE(panel->status, Status::Unknown);
    QVERIFY(panel->sentence.text.startsWith(u"Not known: "_s));
}

void TestResponsibilityMap::accountabilityIsNotTypedAway()
{
    const ResponsibilityMap shown = map();
    const MapDuty &duty = dutyOf(shown, u"7.1"_s);
    const Result<Change> moved = dutyChange(shown, duty, personOf(shown, u"P01"_s), DutyLetter::Accountable);
    QVERIFY(!moved);
    QCOMPARE(moved.error().message,
        u"7.1 has one accountable person, I. Valcourt. Moving it needs a decision or an appointment."_s);
    const Result<Change> cleared = dutyCleared(shown, duty, personOf(shown, u"P02"_s));
    QVERIFY(!cleared && cleared.error().message == moved.error().message);
    const Result<Change> same = dutyChange(shown, duty, personOf(shown, u"P02"_s), DutyLetter::Accountable);
    QVERIFY(same && same->edits().isEmpty());
    const Result<Change> left = dutyChange(shown, duty, personOf(shown, u"P03"_s), DutyLetter::Responsible);
    QVERIFY(!left);
    QCOMPARE(left.error().message, u"T. Renmark left on 15 Nov 2024."_s);
}

void TestResponsibilityMap::responsibleMovesFromTheDay()
{
    const ResponsibilityMap before = map();
    const MapDuty duty = dutyOf(before, u"9.1"_s);
    QVERIFY(apply(dutyChange(before, duty, personOf(before, u"P07"_s), DutyLetter::Responsible)));
    const ResponsibilityMap after = map();
    QCOMPARE(dutyOf(after, u"9.1"_s).responsibleId, personOf(after, u"P07"_s).id);
    QCOMPARE(dutyOf(after, u"9.1"_s).accountableId, duty.accountableId);
    QCOMPARE(one(u"SELECT to_on FROM responsibility WHERE id = %1"_s.arg(duty.id)), u"2026-07-05"_s);
    QCOMPARE(dutyOf(map({2026, 7, 5}), u"9.1"_s).responsibleId, duty.responsibleId); // yesterday stays as it was
    QCOMPARE(dutyOf(after, u"9.1"_s).fromOn, QDate(2026, 7, 6));
    QCOMPARE(dutyOf(after, u"9.1"_s).accountableSince, duty.fromOn); // who answers for it is the same as before
}

void TestResponsibilityMap::sameDayIsChangedInPlace()
{
    const QString rows = u"SELECT count(*) FROM responsibility"_s;
    ResponsibilityMap shown = map();
    QVERIFY(apply(dutyChange(shown, dutyOf(shown, u"9.1"_s), personOf(shown, u"P07"_s), DutyLetter::Responsible)));
    const QString once = one(rows);
    shown = map();
    QVERIFY(apply(dutyChange(shown, dutyOf(shown, u"9.1"_s), personOf(shown, u"P12"_s), DutyLetter::Responsible)));
    QCOMPARE(one(rows), once);
    QCOMPARE(dutyOf(map(), u"9.1"_s).responsibleId, 12);
}

void TestResponsibilityMap::consultedAndInformedComeAndGo()
{
    ResponsibilityMap shown = map();
    const MapPerson person = personOf(shown, u"P12"_s);
    QVERIFY(apply(dutyChange(shown, dutyOf(shown, u"9.1"_s), person, DutyLetter::Consulted)));
    shown = map();
    QCOMPARE(shown.letters(dutyOf(shown, u"9.1"_s), person), DutyLetters(DutyLetter::Consulted));
    QVERIFY(apply(dutyChange(shown, dutyOf(shown, u"9.1"_s), person, DutyLetter::Informed)));
    shown = map();
    QCOMPARE(shown.letters(dutyOf(shown, u"9.1"_s), person), DutyLetters(DutyLetter::Informed));
    QVERIFY(apply(dutyCleared(shown, dutyOf(shown, u"9.1"_s), person)));
    shown = map();
    QCOMPARE(shown.letters(dutyOf(shown, u"9.1"_s), person), DutyLetters());
    QVERIFY(!dutyChange(shown, dutyOf(shown, u"9.1"_s), personOf(shown, u"P08"_s), DutyLetter::Consulted));
}

void TestResponsibilityMap::lastResponsibleIsNotCleared()
{
    const ResponsibilityMap shown = map();
    const Result<Change> cleared = dutyCleared(shown, dutyOf(shown, u"9.1"_s), personOf(shown, u"P08"_s));
    QVERIFY(!cleared);
    QCOMPARE(cleared.error().message, u"9.1 needs somebody responsible. Type R for another person."_s);
}

void TestResponsibilityMap::theEndOfADutyStays()
{
    const qint64 id = dutyOf(map(), u"9.1"_s).id;
    QVERIFY(endDuty(id, u"2026-12-31"_s));
    const ResponsibilityMap shown = map();
    QVERIFY(apply(dutyChange(shown, dutyOf(shown, u"9.1"_s), personOf(shown, u"P12"_s), DutyLetter::Informed)));
    const QString last = u"SELECT to_on FROM responsibility WHERE clause = '9.1' ORDER BY from_on DESC LIMIT 1"_s;
    QCOMPARE(one(last), u"2026-12-31"_s);
    const ResponsibilityMap again = map(); // and where the row of that very day is changed
    QVERIFY(apply(dutyChange(again, dutyOf(again, u"9.1"_s), personOf(again, u"P07"_s), DutyLetter::Responsible)));
    QCOMPARE(one(last), u"2026-12-31"_s);
}

void TestResponsibilityMap::endedDutyIsGivenByRecordOnly()
{
    const ResponsibilityMap vacant = map({2024, 12, 1});
    const MapDuty &left = dutyOf(vacant, u"8.1"_s);
    const Result<Change> early = dutyChange(vacant, left, personOf(vacant, u"P18"_s), DutyLetter::Responsible);
    QVERIFY(!early);
    QCOMPARE(early.error().message, u"Nobody is accountable for 8.1. Name that person first, with A."_s);
    const Result<Change> named = dutyChange(vacant, left, personOf(vacant, u"P04"_s), DutyLetter::Accountable);
    QVERIFY(!named);
    QCOMPARE(named.error().message,
        u"8.1 had one accountable person, T. Renmark (left on 15 Nov 2024), until 15 Nov 2024. Giving it to another "
        u"one "
        "needs a decision or an appointment."_s);

    const MapDuty duty = dutyOf(map(), u"9.1"_s);
    QVERIFY(endDuty(duty.id, u"2026-07-01"_s));
    using namespace accountability_change;
    Change move(u"Move it"_s);
    move.insert(accountability_change::schema,
        {{RecordRegister, u"responsibility"_s}, {RecordId, duty.id}, {FromId, duty.accountableId},
            {ToId, duty.accountableId == 2 ? 4 : 2}, {ChangedOn, u"2026-07-06"_s}, {Reason, u"It begins again"_s},
            {AppointedById, 1}});
    QVERIFY(m_document->apply(move));
    QCOMPARE(one(u"SELECT to_on FROM responsibility WHERE id = %1"_s.arg(duty.id)), u"2026-07-01"_s);
    const MapDuty now = dutyOf(map(), u"9.1"_s);
    QVERIFY(now.isInForce());
    QCOMPARE(now.accountableId, duty.accountableId == 2 ? 4 : 2);
    QCOMPARE(now.fromOn, QDate(2026, 7, 6));
    QVERIFY(!dutyOf(map({2026, 7, 3}), u"9.1"_s).isInForce()); // nobody was, in between
}

void TestResponsibilityMap::endedDutyIsEnteredAgainForTheSamePerson()
{
    const MapDuty duty = dutyOf(map(), u"9.1"_s);
    QVERIFY(endDuty(duty.id, u"2026-07-01"_s));
    const ResponsibilityMap ended = map();
    const MapPerson same = ended.everybody.value(duty.accountableId);
    QVERIFY(apply(dutyChange(ended, dutyOf(ended, u"9.1"_s), same, DutyLetter::Accountable)));
    const MapDuty now = dutyOf(map(), u"9.1"_s);
    QVERIFY(now.isInForce() && !now.toOn.isValid());
    QCOMPARE(now.accountableId, duty.accountableId);
}

void TestResponsibilityMap::undoBringsTheDutyBack()
{
    const QStringList before = test::contentOf(m_document->database(), false);
    const ResponsibilityMap shown = map();
    QVERIFY(apply(dutyChange(shown, dutyOf(shown, u"9.1"_s), personOf(shown, u"P07"_s), DutyLetter::Responsible)));
    m_document->undoStack().undo();
    QCOMPARE(test::contentOf(m_document->database(), false), before);
}

void TestResponsibilityMap::appointmentMovesItFromItsDay()
{
    using namespace accountability_change;
    const MapDuty before = dutyOf(map(), u"7.1"_s);
    Change move(u"Move accountability for 7.1"_s);
    move.insert(accountability_change::schema,
        {{RecordRegister, u"responsibility"_s}, {RecordId, before.id}, {FromId, before.accountableId}, {ToId, 6},
            {ChangedOn, u"2026-07-06"_s}, {Reason, u"New in office"_s}, {AppointedById, 1}});
    const Result<AppliedChange> done = m_document->apply(move);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(dutyOf(map(), u"7.1"_s).accountableId, 6);
    QCOMPARE(dutyOf(map(), u"7.1"_s).responsibleId, before.responsibleId);
    QCOMPARE(dutyOf(map({2026, 7, 5}), u"7.1"_s).accountableId, before.accountableId);
    m_document->undoStack().undo();
    QCOMPARE(dutyOf(map(), u"7.1"_s).accountableId, before.accountableId);
}

QTEST_GUILESS_MAIN(TestResponsibilityMap)
#include "tst_responsibilitymap.moc"
