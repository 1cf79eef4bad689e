#include "models/base/typeddate.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What people type for a day or a time, and what it means on 6 July 2026.
class TestTypedDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readsDays_data();
    void readsDays();
    void readsDaysInTheLanguageOfTheProgram_data();
    void readsDaysInTheLanguageOfTheProgram();
    void readsTimes_data();
    void readsTimes();
    void showsWhatItReads_data();
    void showsWhatItReads();
    void offsetIsShownWhereTheZoneHasAnother();
    void everyShownDayIsRead();

private:
    const QDate m_today{2026, 7, 6};
    const QTimeZone m_london{"Europe/London"_ba};
};

void TestTypedDate::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");

    QTest::newRow("as kept") << u"2026-07-06"_s << u"2026-07-06"_s;
    QTest::newRow("without leading zeros") << u"2026-7-6"_s << u"2026-07-06"_s;
    QTest::newRow("short month") << u"6 Jul 2026"_s << u"2026-07-06"_s;
    QTest::newRow("four letters") << u"6 Sept 2026"_s << u"2026-09-06"_s;
    QTest::newRow("long month, no capitals") << u"6 july 2026"_s << u"2026-07-06"_s;
    QTest::newRow("month with a full stop") << u"6. Jul. 2026"_s << u"2026-07-06"_s;
    QTest::newRow("full stops") << u"6.7.2026"_s << u"2026-07-06"_s;
    QTest::newRow("full stops and spaces") << u"06. 07. 2026"_s << u"2026-07-06"_s;
    QTest::newRow("spaces around") << u"  6   Jul 2026 "_s << u"2026-07-06"_s;
    QTest::newRow("Arabic digits") << u"٦.٧.٢٠٢٦"_s << u"2026-07-06"_s;
    QTest::newRow("today") << u"Today"_s << u"2026-07-06"_s;
    QTest::newRow("tomorrow") << u"tomorrow"_s << u"2026-07-07"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2026-07-05"_s;
    QTest::newRow("plus days") << u"+14 days"_s << u"2026-07-20"_s;
    QTest::newRow("plus a number") << u"+14"_s << u"2026-07-20"_s;
    QTest::newRow("plus one week") << u"+ 1 week"_s << u"2026-07-13"_s;
    QTest::newRow("minus months") << u"-2 months"_s << u"2026-05-06"_s;
    QTest::newRow("leap day") << u"29 Feb 2028"_s << u"2028-02-29"_s;

    QTest::newRow("no such day") << u"31 Feb 2026"_s << QString();
    QTest::newRow("no leap year") << u"29.2.2026"_s << QString();
    QTest::newRow("slashes mean two things") << u"6/7/2026"_s << QString();
    QTest::newRow("no year") << u"6 Jul"_s << QString();
    QTest::newRow("two digits of a year") << u"6.7.26"_s << QString();
    QTest::newRow("month alone") << u"Jul 2026"_s << QString();
    QTest::newRow("two letters are not enough") << u"6 Ju 2026"_s << QString();
    QTest::newRow("no unit") << u"+14 moons"_s << QString();
    QTest::newRow("words") << u"next week"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTypedDate::readsDays()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    const std::optional<QDate> read = typedDate(text, m_today);
    QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), day);
}

void TestTypedDate::readsDaysInTheLanguageOfTheProgram_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");

    QTest::newRow("German") << QLocale(QLocale::German) << u"6. März 2026"_s;
    QTest::newRow("German without marks") << QLocale(QLocale::German) << u"6 marz 2026"_s;
    QTest::newRow("English where German is spoken") << QLocale(QLocale::German) << u"6 Mar 2026"_s;
    QTest::newRow("Polish") << QLocale(QLocale::Polish) << u"6 marca 2026"_s;
    QTest::newRow("French") << QLocale(QLocale::French) << u"6 mars 2026"_s;
}

void TestTypedDate::readsDaysInTheLanguageOfTheProgram()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QLocale::setDefault(locale);
    QCOMPARE(typedDate(text, m_today), std::optional(QDate(2026, 3, 6)));
}

void TestTypedDate::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("precision");

    QTest::newRow("year") << u"2026"_s << u"2026-01-01T00:00Z"_s << 0 << u"year"_s;
    QTest::newRow("month") << u"Mar 2026"_s << u"2026-03-01T00:00Z"_s << 0 << u"month"_s;
    QTest::newRow("month in summer") << u"2026-07"_s << u"2026-06-30T23:00Z"_s << 60 << u"month"_s;
    QTest::newRow("day") << u"6 Jul 2026"_s << u"2026-07-05T23:00Z"_s << 60 << u"day"_s;
    QTest::newRow("today") << u"today"_s << u"2026-07-05T23:00Z"_s << 60 << u"day"_s;
    QTest::newRow("hour") << u"6 Jul 2026 14h"_s << u"2026-07-06T13:00Z"_s << 60 << u"hour"_s;
    QTest::newRow("minute") << u"6 Jul 2026 14:30"_s << u"2026-07-06T13:30Z"_s << 60 << u"minute"_s;
    QTest::newRow("minute after a comma") << u"6 Jul 2026, 14:30"_s << u"2026-07-06T13:30Z"_s << 60 << u"minute"_s;
    QTest::newRow("winter") << u"6.1.2026 14:30"_s << u"2026-01-06T14:30Z"_s << 0 << u"minute"_s;
    QTest::newRow("as kept") << u"2026-07-06T13:30Z"_s << u"2026-07-06T13:30Z"_s << 0 << u"minute"_s;
    QTest::newRow("with offset") << u"6 Jul 2026 14:30 +05:30"_s << u"2026-07-06T09:00Z"_s << 330 << u"minute"_s;
    QTest::newRow("west") << u"6 Jul 2026 14:30 -0500"_s << u"2026-07-06T19:30Z"_s << -300 << u"minute"_s;
    QTest::newRow("unknown") << u"Unknown"_s << QString() << 0 << u"unknown"_s;
    QTest::newRow("not known") << u"Not known"_s << QString() << 0 << u"unknown"_s;

    QTest::newRow("no such minute") << u"6 Jul 2026 14:61"_s << QString() << 0 << QString();
    QTest::newRow("no such hour") << u"6 Jul 2026 25:00"_s << QString() << 0 << QString();
    QTest::newRow("no such offset") << u"6 Jul 2026 14:00 +15:00"_s << QString() << 0 << QString();
    QTest::newRow("month thirteen") << u"2026-13"_s << QString() << 0 << QString();
    QTest::newRow("clock without a day") << u"14:30"_s << QString() << 0 << QString();
}

void TestTypedDate::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    QFETCH(int, offset);
    QFETCH(QString, precision);
    const std::optional<TypedTime> time = typedTime(text, m_today, m_london);
    QCOMPARE(time.has_value(), !precision.isEmpty());
    if (time) {
        QCOMPARE(time->at, at);
        QCOMPARE(time->offset, offset);
        QCOMPARE(time->precision, precision);
    }
}

void TestTypedDate::showsWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"2026"_s, u"Mar 2026"_s, u"6 Jul 2026"_s, u"6 Jul 2026 14h"_s, u"6 Jul 2026 14:30"_s,
             u"6 Jan 2026 00:05"_s, u"6 Jul 2026 14:30 +05:30"_s, u"Not known"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestTypedDate::showsWhatItReads()
{
    QFETCH(QString, text);
    QCOMPARE(timeText(*typedTime(text, m_today, m_london), m_london), text);
}

void TestTypedDate::offsetIsShownWhereTheZoneHasAnother()
{
    const TypedTime time = *typedTime(u"6 Jul 2026 14:30"_s, m_today, m_london);
    QCOMPARE(timeText(time, QTimeZone::utc()), u"6 Jul 2026 14:30 +01:00"_s);
}

void TestTypedDate::everyShownDayIsRead()
{
    for (const QLocale::Language language :
        {QLocale::English, QLocale::German, QLocale::French, QLocale::Polish, QLocale::Portuguese, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2026, month, 17);
            const QString shown = QLocale().toString(day, u"d MMM yyyy"_s);
            QVERIFY2(typedDate(shown, m_today) == day, qPrintable(shown));
        }
    }
}

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
