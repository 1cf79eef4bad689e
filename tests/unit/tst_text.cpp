#include "models/base/text.h"
#include "models/base/trigrams.h"

#include <QRandomGenerator>
#include <QTest>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace binnacle;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void foldsForSearch_data();
    void foldsForSearch();
    void foldingTwiceChangesNothing();
    void shortWayOfPlainLettersGivesTheSame();
    void trigramsFindRewordedText_data();
    void trigramsFindRewordedText();
    void profilesCountAsThePlainFormulaDoes();
    void shinglesFindCopiedText_data();
    void shinglesFindCopiedText();
    void likenessIsSymmetricAndBetweenNoughtAndOne();
    void keepsPlainTextOnly_data();
    void keepsPlainTextOnly();
    void isolatesNames();
    void showsNamesOfOthersInOneLine_data();
    void showsNamesOfOthersInOneLine();
};

void TestText::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("capitals and spaces") << u"  Access \t Review\n"_s << u"access review"_s;
    QTest::newRow("accents") << u"Élise Müller"_s << u"elise muller"_s;
    QTest::newRow("accents, decomposed") << u"E\u0301lise"_s << u"elise"_s;
    QTest::newRow("strokes and ligatures") << u"Łódź, Ærø, Đorđe, Œuvre"_s << u"lodz, aero, dorde, oeuvre"_s;
    QTest::newRow("sharp s") << u"STRAẞE Straße"_s << u"strasse strasse"_s;
    QTest::newRow("dotted and dotless i") << u"İstanbul, Diyarbakır"_s << u"istanbul, diyarbakir"_s;
    QTest::newRow("full width") << u"ＩＳＯ　２７００１"_s << u"iso 27001"_s;
    QTest::newRow("ligature of two letters") << u"ﬁnding"_s << u"finding"_s;
    QTest::newRow("superscript") << u"m²"_s << u"m2"_s;
    QTest::newRow("no-break space") << u"10\u00A0%"_s << u"10 %"_s;
    QTest::newRow("soft hyphen and joiner") << u"in\u00ADci\u200Ddent"_s << u"incident"_s;
    QTest::newRow("Arabic vowel marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("Greek final sigma") << u"ΟΔΟΣ οδός"_s << u"οδοσ οδοσ"_s;
    QTest::newRow("beyond the basic plane") << u"𝐀 😀"_s << u"a 😀"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestText::foldsForSearch()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestText::foldingTwiceChangesNothing()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int j = random.bounded(12); j > 0; --j) {
            char32_t c = char32_t(random.bounded(0x20, random.bounded(4) == 0 ? 0x20000 : 0x2000));
            text += QChar::isSurrogate(c) ? QString(u'x') : QString::fromUcs4(&c, 1);
        }
        const QString once = folded(text);
        QCOMPARE(folded(once), once);
    }
}

void TestText::shortWayOfPlainLettersGivesTheSame()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int j = random.bounded(16); j > 0; --j) {
            const int kind = random.bounded(8);
            text += kind == 0 ? u'\n' : kind == 1 ? u'\t' : kind == 2 ? u' ' : QChar(random.bounded(0x20, 0x7F));
        }
        const QString softHyphen(QChar(0xAD)); // is left out, and makes it go the long way
        QCOMPARE(folded(text), folded(QString(text + softHyphen)));
    }
}

void TestText::trigramsFindRewordedText_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("the same") << u"Leavers keep access"_s << u"Leavers keep access"_s << 1.0 - 1e-12 << 1.0;
    QTest::newRow("but for case and punctuation")
        << u"Leavers: keep access!"_s << u"leavers keep access"_s << 1.0 - 1e-12 << 1.0;
    QTest::newRow("words in another order")
        << u"Accounts of leavers are not disabled"_s << u"Not disabled are accounts of leavers"_s << 0.75 << 0.99;
    QTest::newRow("reworded") << u"Accounts of leavers stay active"_s << u"Active accounts of people who left"_s << 0.4
                              << 0.8;
    QTest::newRow("something else") << u"Restore tests missing"_s << u"Supplier exit plan"_s << 0.0 << 0.1;
    QTest::newRow("by hand: one of two trigrams in common") << u"abcd"_s << u"abce"_s << 0.5 << 0.5 + 1e-12;
    QTest::newRow("too short") << u"ab"_s << u"ab"_s << 0.0 << 0.0;
    QTest::newRow("empty") << QString() << QString() << 0.0 << 0.0;
}

void TestText::trigramsFindRewordedText()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, low);
    QFETCH(double, high);
    const double likeness = trigramCosine(a, b);
    QVERIFY2(likeness >= low - 1e-12 && likeness <= high, qPrintable(QString::number(likeness)));
}

/// As it stands in the book, without anything kept or sorted.
static double plainCosine(const QString &a, const QString &b)
{
    const auto countsOf = [](const QString &text) {
        QMap<QString, int> counts;
        for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
            ++counts[text.sliced(i, 3)];
        }
        return counts;
    };
    const auto product = [](const QMap<QString, int> &left, const QMap<QString, int> &right) {
        double sum = 0;
        for (const auto &[trigram, times] : left.asKeyValueRange()) {
            sum += double(times) * right.value(trigram);
        }
        return sum;
    };
    const QMap<QString, int> left = countsOf(a);
    const QMap<QString, int> right = countsOf(b);
    return left.isEmpty() || right.isEmpty()
        ? 0
        : std::min(1.0, product(left, right) / std::sqrt(product(left, left) * product(right, right)));
}

void TestText::profilesCountAsThePlainFormulaDoes()
{
    QRandomGenerator random(9);
    const auto randomText = [&random](int letters) {
        QString text;
        for (int i = random.bounded(120); i > 0; --i) {
            text += QChar(char16_t(u'a' + random.bounded(letters)));
        }
        return text;
    };
    int different = 0;
    int known = 0;
    for (int i = 0; i < 2000; ++i) {
        const int letters = random.bounded(1, 26);
        const QString a = randomText(letters);
        const QString b = i % 5 == 0 ? a + a : randomText(letters);
        const TrigramProfile left(a);
        const TrigramProfile right(b);
        QCOMPARE(std::bit_cast<quint64>(left.cosine(right)), std::bit_cast<quint64>(plainCosine(a, b)));
        QVERIFY(left.cosineAtMost(right) >= left.cosine(right));
        static constexpr double nearlyOne = 1 - 1e-8;
        different += left.cosine(right) < nearlyOne ? 1 : 0;
        known += left.cosineAtMost(right) < nearlyOne ? 1 : 0;
    }
    QVERIFY(different > 1000 && known > different * 9 / 10); // a bound of 1 would help nobody
    QCOMPARE(TrigramProfile().cosine(TrigramProfile(u"some text")), 0.0);
}

void TestText::shinglesFindCopiedText_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("the same") << u"one two three four"_s << u"One  two\nthree four"_s << 1.0;
    QTest::newRow("new figures in an old text")
        << u"We had 12 incidents in May 2025"_s << u"We had 9 incidents in May 2026"_s << 1.0;
    QTest::newRow("one word more") << u"a b c d"_s << u"a b c d e"_s << 2.0 / 3;
    QTest::newRow("half of four") << u"a b c d"_s << u"x b c d"_s << 1.0 / 3;
    QTest::newRow("words in another order") << u"a b c d"_s << u"d c b a"_s << 0.0;
    QTest::newRow("repeated shingles count once") << u"a a a a a"_s << u"a a a"_s << 1.0;
    QTest::newRow("two words") << u"No change"_s << u"no change"_s << 1.0;
    QTest::newRow("two words and three") << u"No change"_s << u"no change today"_s << 0.0;
    QTest::newRow("digits only") << u"12 13 14"_s << u"12 13 14"_s << 0.0;
    QTest::newRow("empty") << QString() << u"a b c"_s << 0.0;
}

void TestText::shinglesFindCopiedText()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, expected);
    QCOMPARE(shingleSimilarity(a, b), expected);
}

void TestText::likenessIsSymmetricAndBetweenNoughtAndOne()
{
    QRandomGenerator random(4);
    const auto randomWords = [&random] {
        QStringList words;
        for (int i = random.bounded(8); i > 0; --i) {
            words << QString(random.bounded(1, 4), QChar(char16_t(u'a' + random.bounded(3))));
        }
        return words.join(u' ');
    };
    for (int i = 0; i < 2000; ++i) {
        const QString a = randomWords();
        const QString b = randomWords();
        for (const auto &likeness : {trigramCosine, shingleSimilarity}) {
            QCOMPARE(likeness(a, b), likeness(b, a));
            QVERIFY(likeness(a, b) >= 0 && likeness(a, b) <= 1);
        }
    }
}

void TestText::keepsPlainTextOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("newline and tab") << u"a\n\tb"_s << -1;
    QTest::newRow("direction marks") << u"\u200Eabc\u200F\u061C"_s << -1;
    QTest::newRow("a joiner, as Persian needs it") << u"می\u200Cخواهم"_s << -1;
    QTest::newRow("beyond the basic plane") << u"😀"_s << -1;
    QTest::newRow("null") << u"ab"_s + QChar(0) << 2;
    QTest::newRow("carriage return") << u"a\r\n"_s << 1;
    QTest::newRow("escape") << u"\u001B[31m"_s << 0;
    QTest::newRow("delete") << u"a\u007F"_s << 1;
    QTest::newRow("next line (C1)") << u"a\u0085"_s << 1;
    QTest::newRow("a lone high surrogate") << u"a"_s + QChar(0xD83D) << 1;
    QTest::newRow("a lone low surrogate") << u"😀"_s + QChar(0xDE00) << 2;
    for (const int c : {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
        QTest::newRow(qPrintable(u"bidi control U+%1"_s.arg(c, 4, 16))) << u"invoice"_s + QChar(c) + u"fdp" << 7;
    }
}

void TestText::keepsPlainTextOnly()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QCOMPARE(forbiddenCharacterAt(text), at);
    QCOMPARE(isPlainText(text), at < 0);
}

void TestText::isolatesNames()
{
    QCOMPARE(isolated(u"F-109"_s), u"\u2068F-109\u2069"_s);
    QCOMPARE(folded(isolated(u"F-109"_s)), u"f-109"_s);
    QVERIFY(!isPlainText(isolated(u"F-109"_s)));
}

void TestText::showsNamesOfOthersInOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Größe 2"_s << u"Größe 2"_s;
    QTest::newRow("line ends and tabs") << u"a\nb\rc\td"_s << u"a\uFFFDb\uFFFDc\uFFFDd"_s;
    QTest::newRow("a command to the terminal") << u"a\x1B[2Jb"_s << u"a\uFFFD[2Jb"_s;
    QTest::newRow("turned round") << u"a\u202Eb"_s << u"a\uFFFDb"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD800)) << u"a\uFFFD"_s;
    QTest::newRow("too long") << u"x"_s.repeated(61) << QString(u"x"_s.repeated(60) + u'…');
}

void TestText::showsNamesOfOthersInOneLine()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(legible(name), shown);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
