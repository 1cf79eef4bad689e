#include "models/measures/causepareto.h"
#include "models/registers/choice.h"
#include "models/storage/database.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Causes of findings against the records, in SQL of its own.
class TestCausePareto : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsAreThoseOfTheRecords();
    void mostFrequentStandFirst();
    void sharesAddUp();
    void sentenceNamesHalfOfThem();
    void pastDayKnowsOnlyWhatWasApproved();
    void withoutCausesNothingIsKnown();

private:
    Panel panel(QDate day) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

static const QDate sampleDay(2026, 7, 6);

void TestCausePareto::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

Panel TestCausePareto::panel(QDate day) const
{
    const Result<Panel> made = causeParetoPanel(m_document->database(), {{}, {}, day});
    return made ? *made : Panel();
}

void TestCausePareto::countsAreThoseOfTheRecords()
{
    const Panel causes = panel(sampleDay);
    int total = 0;
    const QStringList codes = test::column(
        m_document->database(), u"SELECT DISTINCT cause_code FROM finding WHERE cause_code IS NOT NULL"_s);
    QCOMPARE(causes.table.rows.size(), codes.size());
    for (const QString &code : codes) {
        const QString word = choiceWord(u"cause", code);
        const qsizetype place = causes.figure.categories.indexOf(word);
        QVERIFY2(place >= 0, qPrintable(word));
        const auto counted = [&](const QString &which) {
            return test::single(m_document->database(),
                u"SELECT count(*) FROM finding WHERE cause_code = '%1' AND %2"_s.arg(code, which));
        };
        const QStringList &cells = causes.table.rows.at(place).cells;
        QCOMPARE(cells.at(1), counted(u"1"_s));
        QCOMPARE(cells.at(2), counted(u"status <> 'closed'"_s));
        QCOMPARE(cells.at(3), counted(u"status = 'closed'"_s));
        QCOMPARE(causes.figure.series.at(0).values.at(place).value_or(-1), cells.at(1).toDouble());
        QCOMPARE(causes.figure.series.at(1).values.at(place).value_or(-1), cells.at(2).toDouble());
        total += cells.at(1).toInt();
    }
    QCOMPARE(causes.sources.first().counted, total);
    QCOMPARE(total, 51);
}

void TestCausePareto::mostFrequentStandFirst()
{
    const auto values = panel(sampleDay).figure.series.first().values;
    QVERIFY(std::is_sorted(values.rbegin(), values.rend()));
}

void TestCausePareto::sharesAddUp()
{
    const Panel causes = panel(sampleDay);
    QCOMPARE(causes.table.rows.first().cells.last(), u"24%"_s); // 12 of 51
    QCOMPARE(causes.table.rows.last().cells.last(), u"100%"_s);
}

void TestCausePareto::sentenceNamesHalfOfThem()
{
    QCOMPARE(panel(sampleDay).sentence.text,
        u"3 causes stand behind 27 of 51 findings: Procedure not followed, Tool gap, Supplier."_s);
}

void TestCausePareto::pastDayKnowsOnlyWhatWasApproved()
{
    const QDate day(2025, 1, 31);
    const QString text = day.toString(Qt::ISODate);
    const Panel causes = panel(day);
    const QString approved = test::single(m_document->database(),
        u"SELECT count(DISTINCT f.id) FROM finding f JOIN finding_event e ON e.finding_id = f.id "
        "WHERE e.to_status = 'cause_approved' AND e.happened_on <= '%1'"_s.arg(text));
    QCOMPARE(QString::number(causes.sources.first().counted), approved);
    const QString waiting = test::single(m_document->database(),
        u"SELECT count(*) FROM finding f WHERE grade IN ('major', 'minor') AND raised_on <= '%1' AND status <> "
        "'withdrawn' AND NOT EXISTS (SELECT 1 FROM finding_event e WHERE e.finding_id = f.id AND e.to_status = "
        "'cause_approved' AND e.happened_on <= '%1')"_s.arg(text));
    QCOMPARE(QString::number(causes.sources.first().excluded), waiting);
    QVERIFY(approved.toInt() > 5 && approved.toInt() < 51);
}

void TestCausePareto::withoutCausesNothingIsKnown()
{
    const Panel before = panel({2020, 1, 1});
    QCOMPARE(before.status, Status::Unknown);
    QCOMPARE(before.figure.kind, Figure::Kind::None);
    QVERIFY(before.sentence.text.startsWith(u"Not known: "_s));
}

QTEST_GUILESS_MAIN(TestCausePareto)
#include "tst_causepareto.moc"
