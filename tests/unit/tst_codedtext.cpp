#include "models/registers/codedtext.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Days of the week and of the year, as codes and as words.
class TestCodedText : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void weekdaysAreRead_data();
    void weekdaysAreRead();
    void weekdaysAreTyped_data();
    void weekdaysAreTyped();
    void dayOfYearIsReadAndTyped_data();
    void dayOfYearIsReadAndTyped();
    void daysSpeakTheLanguage();
};

void TestCodedText::weekdaysAreRead_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("words");
    QTest::newRow("usual week") << u"mon,tue,wed,thu,fri"_s << u"Monday to Friday"_s;
    QTest::newRow("whole week") << u"mon,tue,wed,thu,fri,sat,sun"_s << u"Monday to Sunday"_s;
    QTest::newRow("run and one more") << u"mon,tue,wed,sat"_s << u"Monday to Wednesday, Saturday"_s;
    QTest::newRow("two days") << u"mon,tue"_s << u"Monday, Tuesday"_s;
    QTest::newRow("with spaces") << u"sun, mon"_s << u"Sunday, Monday"_s;
    QTest::newRow("nothing known") << u"weekdays"_s << u"weekdays"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestCodedText::weekdaysAreRead()
{
    QFETCH(QString, codes);
    QTEST(weekdaysText(codes), "words");
}

void TestCodedText::weekdaysAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("codes"); // null: not understood
    QTest::newRow("from to") << u"Monday to Friday"_s << u"mon,tue,wed,thu,fri"_s;
    QTest::newRow("short") << u"mo-fr"_s << u"mon,tue,wed,thu,fri"_s;
    QTest::newRow("over the week end") << u"Sat to Mon"_s << u"mon,sat,sun"_s;
    QTest::newRow("list in any order") << u"wednesday; Monday"_s << u"mon,wed"_s;
    QTest::newRow("codes") << u"mon,tue"_s << u"mon,tue"_s;
    QTest::newRow("twice") << u"mon, monday"_s << u"mon"_s;
    QTest::newRow("one letter") << u"T"_s << QString();
    QTest::newRow("no day") << u"Monday, Someday"_s << QString();
    QTest::newRow("three ends") << u"mon to wed to fri"_s << QString();
}

void TestCodedText::weekdaysAreTyped()
{
    QFETCH(QString, typed);
    QTEST(weekdayCodes(typed).value_or(QString()), "codes");
}

void TestCodedText::dayOfYearIsReadAndTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // null: not understood
    QTest::addColumn<QString>("words");
    QTest::newRow("words") << u"1 July"_s << u"07-01"_s << u"1 July"_s;
    QTest::newRow("short month") << u" 31  dec "_s << u"12-31"_s << u"31 December"_s;
    QTest::newRow("code") << u"04-06"_s << u"04-06"_s << u"6 April"_s;
    QTest::newRow("leap day") << u"29 February"_s << u"02-29"_s << u"29 February"_s;
    QTest::newRow("no such day") << u"31 June"_s << QString() << QString();
    QTest::newRow("no day") << u"summer"_s << QString() << QString();
    QTest::newRow("a month alone") << u"July"_s << QString() << QString();
}

void TestCodedText::dayOfYearIsReadAndTyped()
{
    QFETCH(QString, typed);
    const QString code = dayOfYearCode(typed).value_or(QString());
    QTEST(code, "code");
    QTEST(code.isEmpty() ? QString() : dayOfYearText(code), "words");
}

void TestCodedText::daysSpeakTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(weekdaysText(u"mon,wed"_s), u"Montag, Mittwoch"_s);
    QCOMPARE(weekdayCodes(u"Mittwoch, Tuesday"_s).value_or(u""_s), u"tue,wed"_s);
    QCOMPARE(dayOfYearText(u"07-01"_s), u"1 Juli"_s);
    QCOMPARE(dayOfYearCode(u"1 Mai"_s).value_or(u""_s), u"05-01"_s);
}

QTEST_GUILESS_MAIN(TestCodedText)
#include "tst_codedtext.moc"
