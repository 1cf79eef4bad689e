#include "tests/gui/strict.h"
#include "ui/theme/digits.h"
#include "ui/theme/textline.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

/// The first and last column that hold ink.
std::pair<int, int> inkOf(const QString &text, Qt::Alignment alignment)
{
    QImage image(240, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    drawTabular(painter, {120, 18}, text, font(TextRole::Body), alignment);
    painter.end();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

} // namespace

class TestDigits : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void usesTheFamiliesOfTheDesign();
    void everyDigitIsAsWide_data();
    void everyDigitIsAsWide();
    void columnsLineUp();
    void joinedLettersStayWhole();
    void blocksBreakAtWordsAndElide();
};

void TestDigits::usesTheFamiliesOfTheDesign()
{
    QCOMPARE(QFontInfo(font(TextRole::Body)).family(), u"Inter"_s);
    QCOMPARE(QFontInfo(font(TextRole::Headline)).family(), u"Inter Display"_s);
    QCOMPARE(font(TextRole::Headline).pixelSize(), 25);
    QCOMPARE(font(TextRole::BodyMedium).weight(), QFont::Medium);
    QVERIFY(font(TextRole::BodyMedium).styleName().isEmpty());
}

void TestDigits::everyDigitIsAsWide_data()
{
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<QString>("wide");
    QTest::newRow("decimals") << u"111.1"_s << u"888.8"_s;
    QTest::newRow("thousands") << u"11,111"_s << u"40,880"_s;
    QTest::newRow("reference") << u"F-2011-111"_s << u"F-2028-008"_s;
    QTest::newRow("date") << u"11 Nov 2011"_s << u"28 Nov 2008"_s;
}

void TestDigits::everyDigitIsAsWide()
{
    QFETCH(QString, narrow);
    QFETCH(QString, wide);
    const QFont &used = font(TextRole::Body);
    QVERIFY(QFontMetricsF(used).horizontalAdvance(narrow) < QFontMetricsF(used).horizontalAdvance(wide) - 1);
    QCOMPARE(tabularWidth(narrow, used), tabularWidth(wide, used));
}

void TestDigits::columnsLineUp()
{
    const int end = inkOf(u"888.0"_s, Qt::AlignRight).second;
    QCOMPARE(inkOf(u"111.0"_s, Qt::AlignRight).second, end);
    QVERIFY(end <= 120);
    const int start = inkOf(u"088"_s, Qt::AlignLeft).first;
    QCOMPARE(inkOf(u"011"_s, Qt::AlignLeft).first, start);
}

void TestDigits::joinedLettersStayWhole()
{
    const QString arabic = u"متأخر 57 يومًا"_s;
    QCOMPARE(tabularWidth(arabic, font(TextRole::Body)), QFontMetricsF(font(TextRole::Body)).horizontalAdvance(arabic));
}

void TestDigits::blocksBreakAtWordsAndElide()
{
    const QString text = u"Log retention shorter than the policy requires"_s;
    const QStringList two = wrapLines(text, TextRole::BodyMedium, 176, 2);
    QCOMPARE(two, QStringList({u"Log retention shorter than"_s, u"the policy requires"_s}));
    const QStringList one = wrapLines(text, TextRole::BodyMedium, 176, 1);
    QCOMPARE(one.size(), 1);
    QVERIFY(one.first().endsWith(u'…'));
    QCOMPARE(blockHeight(text, TextRole::BodyMedium, 176), 36);
}

QTEST_MAIN(TestDigits)
#include "tst_digits.moc"
