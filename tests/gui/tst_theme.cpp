#include "tests/gui/strict.h"
#include "ui/theme/blend.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokennames.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

struct Look
{
    QLatin1StringView name;
    const Tokens &tokens;
    double text;
};

/// The lowest contrast of text in each look.
QList<Look> looks()
{
    return {{"light"_L1, Tokens::light(), 4.5}, {"dark"_L1, Tokens::dark(), 4.5},
        {"high contrast"_L1, Tokens::highContrast(), 7}, {"print"_L1, Tokens::print(), 4.5}};
}

void addPairs(const QList<std::pair<QString, QStringList>> &pairs)
{
    QTest::addColumn<QColor>("over");
    QTest::addColumn<QColor>("under");
    QTest::addColumn<double>("needed");
    for (const Look &look : looks()) {
        for (const auto &[over, grounds] : pairs) {
            for (const QString &under : grounds) {
                const QString name = QString(look.name) + u": "_s + over + u" on "_s + under;
                QTest::newRow(qPrintable(name))
                    << *tokenByName(look.tokens, over) << *tokenByName(look.tokens, under) << look.text;
            }
        }
    }
}

QPalette palette(const QColor &window, const QColor &text)
{
    QPalette made;
    made.setColor(QPalette::Window, window);
    made.setColor(QPalette::WindowText, text);
    return made;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void followsTheSystem_data();
    void followsTheSystem();
    void anotherLookChangesEverythingOnce();
    void fillsEveryPlaceholder_data();
    void fillsEveryPlaceholder();
    void colorsAreOpaque();
    void textIsReadable_data();
    void textIsReadable();
    void marksAreVisible_data();
    void marksAreVisible();
};

void TestTheme::followsTheSystem_data()
{
    QTest::addColumn<QPalette>("system");
    QTest::addColumn<Theme::Look>("look");
    QTest::newRow("ordinary Fusion, 18:1 but not black") << palette(0xefefef, Qt::black) << Theme::Look::Light;
    QTest::newRow("dark") << palette(0x2b2b2b, Qt::white) << Theme::Look::Dark;
    QTest::newRow("black and white") << palette(Qt::black, Qt::white) << Theme::Look::HighContrast;
    QTest::newRow("black and grey, below 15:1") << palette(Qt::black, 0xc0c0c0) << Theme::Look::Dark;
}

void TestTheme::followsTheSystem()
{
    QFETCH(QPalette, system);
    QTEST(Theme::lookOf(system), "look");
}

void TestTheme::anotherLookChangesEverythingOnce()
{
    Theme theme(*qApp, Theme::Look::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setLook(Theme::Look::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.tokens().surface, Tokens::dark().surface);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
    QVERIFY(qApp->styleSheet().contains(Tokens::dark().accent.name()));
    theme.setLook(Theme::Look::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setLook(Theme::Look::HighContrast);
    QCOMPARE(theme.ringWidth(), 3);
}

void TestTheme::fillsEveryPlaceholder_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("ring");
    QTest::newRow("common lines") << 1 << 2;
    QTest::newRow("lines of high contrast") << 2 << 3;
}

void TestTheme::fillsEveryPlaceholder()
{
    QFETCH(int, line);
    QFETCH(int, ring);
    QFile file(u":/style/binnacle.qss"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sheet
        = fillStyleSheet(QString::fromUtf8(file.readAll()), Tokens::light(), {.line = line, .ring = ring});
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!sheet.contains(u"-1px"_s));
    // The edge may grow, the field may not.
    QVERIFY(sheet.contains(u"min-height: %1px"_s.arg(30 - 2 * line)));
    QVERIFY(sheet.contains(u"min-height: %1px"_s.arg(30 - 2 * ring)));
}

void TestTheme::colorsAreOpaque()
{
    for (const Look &look : looks()) {
        for (const TokenName &token : tokenNames())
            QCOMPARE((look.tokens.*token.color).alpha(), 255);
    }
    QCOMPARE(blend(Qt::white, Qt::black, .5F).alpha(), 255);
}

void TestTheme::textIsReadable_data()
{
    const QStringList grounds{u"window"_s, u"surface"_s, u"raised"_s, u"sunken"_s, u"selection"_s};
    addPairs({{u"text"_s, grounds}, {u"text2"_s, grounds}, {u"muted"_s, grounds}, {u"accent"_s, grounds},
        {u"onAccent"_s, {u"accent"_s}}, {u"brass"_s, {u"window"_s, u"surface"_s, u"raised"_s}},
        {u"good"_s, {u"surface"_s, u"goodTint"_s, u"water"_s, u"window"_s}},
        {u"watch"_s, {u"surface"_s, u"watchTint"_s}}, {u"act"_s, {u"surface"_s, u"actTint"_s}},
        {u"unknown"_s, {u"surface"_s, u"unknownTint"_s}}, {u"railText"_s, {u"rail"_s, u"railSel"_s}},
        {u"railMuted"_s, {u"rail"_s}}, {u"muted"_s, {u"h0"_s, u"h1"_s}}, {u"text"_s, {u"h2"_s, u"h3"_s, u"water"_s}}});
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, over);
    QFETCH(QColor, under);
    QFETCH(double, needed);
    const double ratio = contrast(over, under);
    QVERIFY2(ratio >= std::min(needed, 4.5), qPrintable(QString::number(ratio)));
    if (under == Tokens::highContrast().surface)
        QVERIFY2(ratio >= needed, qPrintable(QString::number(ratio)));
}

void TestTheme::marksAreVisible_data()
{
    addPairs({{u"goodMark"_s, {u"surface"_s, u"goodTint"_s}}, {u"watchMark"_s, {u"surface"_s, u"watchTint"_s}},
        {u"actMark"_s, {u"surface"_s, u"actTint"_s}}, {u"unknownMark"_s, {u"surface"_s, u"unknownTint"_s}},
        {u"borderStrong"_s, {u"surface"_s}}, {u"focus"_s, {u"surface"_s, u"window"_s, u"selection"_s}},
        {u"ink"_s, {u"surface"_s, u"water"_s}}, {u"ink2"_s, {u"surface"_s}}, {u"axis"_s, {u"surface"_s, u"water"_s}},
        {u"sev1"_s, {u"surface"_s}}, {u"sev2"_s, {u"surface"_s}}, {u"sev3"_s, {u"surface"_s}},
        {u"sev4"_s, {u"surface"_s}}, {u"railBrass"_s, {u"rail"_s, u"railSel"_s}}});
}

void TestTheme::marksAreVisible()
{
    QFETCH(QColor, over);
    QFETCH(QColor, under);
    const double ratio = contrast(over, under);
    QVERIFY2(ratio >= 3, qPrintable(QString::number(ratio)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
