#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The house is as it was drawn: includes point down, files and functions stay small, colors live in the theme.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void includesPointDown();
    void includesNameTheirFolderFromTheRoot();
    void modelsKnowNoWidgets();
    void filesStaySmall();
    void functionsFitAScreen();
    void rulesFindWhatTheyForbid_data();
    void rulesFindWhatTheyForbid();
    void scanFindsALongFunction();
    void colorsLiveInTheTheme();
    void conventionsAreKept_data();
    void conventionsAreKept();

private:
    QMap<QString, QString> m_sources; ///< by path below the root
};

static constexpr int longestFile = 400;
static constexpr int longestGod = 350; // the classes that grow into everything elsewhere
static constexpr int longestFunction = 60;

/// Layers from the bottom up, and which others each one may include besides itself.
static const QMap<QString, QStringList> &mayInclude()
{
    static const QMap<QString, QStringList> rules = [] {
        const QStringList core{u"models/base"_s, u"models/storage"_s, u"models/registers"_s};
        const QStringList models
            = core + QStringList{u"models/measures"_s, u"models/document"_s, u"models/review"_s, u"models/exchange"_s};
        QMap<QString, QStringList> map{{u"models/base"_s, {}}, {u"models/storage"_s, core.first(1)},
            {u"models/registers"_s, core.first(2)}, {u"models/measures"_s, core}, {u"models/document"_s, core},
            {u"models/review"_s, models.first(5)}, {u"models/exchange"_s, models.first(5)}};
        const QStringList below{u"ui/theme"_s, u"ui/widgets"_s, u"ui/charts"_s, u"ui/forms"_s, u"ui/print"_s,
            u"ui/dialogs"_s, u"ui/pages"_s, u"ui/shell"_s};
        for (qsizetype i = 0; i < below.size(); ++i) {
            map.insert(below.at(i), models + below.first(i));
        }
        map[u"ui/forms"_s].removeAll(u"ui/charts"_s); // charts and forms do not know each other
        map.insert(u"app"_s, models + below);
        return map;
    }();
    return rules;
}

static QString layerOf(const QString &path)
{
    return path.startsWith(u"app/"_s) ? u"app"_s : path.section(u'/', 0, 1);
}

/// Why a file may not include another one; empty when it may.
static QString objection(const QString &file, const QString &included)
{
    const QString from = layerOf(file);
    const QString to = layerOf(included);
    if (from == to) {
        return {};
    }
    if (!mayInclude().contains(from)) {
        return u"%1: no layer of the architecture"_s.arg(file);
    }
    return mayInclude().value(from).contains(to) ? QString() : u"%1 includes %2"_s.arg(file, included);
}

void TestLayers::initTestCase()
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (const QString &top : {u"app"_s, u"models"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_sources.size() > 100);
}

static QStringList includesOf(const QString &source)
{
    static const QRegularExpression line(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = line.globalMatch(source); matches.hasNext();) {
        found << matches.next().captured(1);
    }
    return found;
}

static bool isGenerated(const QString &included)
{
    return included.endsWith(u".moc"_s) || included.startsWith(u"moc_"_s) || included.startsWith(u"ui_"_s);
}

void TestLayers::includesPointDown()
{
    QStringList objections;
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        for (const QString &included : includesOf(source)) {
            if (const QString why = isGenerated(included) ? QString() : objection(file, included); !why.isEmpty()) {
                objections << why;
            }
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestLayers::includesNameTheirFolderFromTheRoot()
{
    QStringList unknown;
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        for (const QString &included : includesOf(source)) {
            if (!isGenerated(included) && !m_sources.contains(included)) {
                unknown << file + u": "_s + included;
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

static bool namesAWidget(const QString &source)
{
    static const QRegularExpression widget(
        u"#include "
        u"<(QtWidgets|QtCharts|Q(Widget|Application|Dialog|MainWindow|MessageBox|Label|LineEdit|ComboBox|TableView|"
        "PushButton|Layout|VBoxLayout|HBoxLayout|GridLayout|Menu|Chart|ChartView|PrintDialog|PrintPreviewDialog|Style|"
        "StyledItemDelegate|AbstractItemView|FileDialog|Action\\w*Widget))[>/]"_s);
    return widget.match(source).hasMatch();
}

void TestLayers::modelsKnowNoWidgets()
{
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        QVERIFY2(!file.startsWith(u"models/"_s) || !namesAWidget(source), qPrintable(file));
    }
}

void TestLayers::filesStaySmall()
{
    QStringList tooLong;
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        const qsizetype lines = source.count(u'\n');
        const bool isGod = file.endsWith(u"/mainwindow.cpp"_s) || file.endsWith(u"/mainwindow.h"_s)
            || file.endsWith(u"/document.cpp"_s) || file.endsWith(u"/document.h"_s);
        const bool isData = file.startsWith(u"models/registers/definitions/"_s); // lists of choices and fields
        if (lines > (isGod ? longestGod : longestFile) && !isData) {
            tooLong << u"%1 has %2 lines"_s.arg(file).arg(lines);
        }
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

/// The text without comments and without what stands between quotes, so that braces are braces.
static QString codeOnly(const QString &source)
{
    static const QRegularExpression noise(
        u"R\"([^(]*)\\(.*?\\)\\1\"|\"(\\\\.|[^\"\\\\\\n])*\"|'(\\\\.|[^'\\\\\\n])'|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (auto matches = noise.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        code += source.mid(end, match.capturedStart() - end) + QString(match.captured().count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    return code + source.mid(end);
}

/// First line and length of every function body: from a brace that stands alone at the left edge, as our style has it,
/// to the brace that closes it at the left edge.
static QList<std::pair<int, int>> functionsOf(const QString &source)
{
    static const QRegularExpression type(u"\\b(struct|class|enum|union|namespace)\\b[^()]*$"_s);
    QList<std::pair<int, int>> functions;
    const QStringList lines = codeOnly(source).split(u'\n');
    int start = -1;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i) == u"{" && i > 0 && !type.match(lines.at(i - 1)).hasMatch()) {
            start = i;
        } else if (lines.at(i).startsWith(u'}') && start >= 0) {
            functions << std::pair(start + 1, i - start + 1);
            start = -1;
        }
    }
    return functions;
}

void TestLayers::functionsFitAScreen()
{
    QStringList tooLong;
    int count = 0;
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        for (const auto &[line, length] : functionsOf(source)) {
            ++count;
            if (length > longestFunction) {
                tooLong << u"%1:%2 has %3 lines"_s.arg(file).arg(line).arg(length);
            }
        }
    }
    QVERIFY(count > 400); // the scan sees functions at all
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

void TestLayers::rulesFindWhatTheyForbid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("down") << u"models/document/a.cpp"_s << u"models/storage/b.h"_s << false;
    QTest::newRow("same layer") << u"models/storage/a.cpp"_s << u"models/storage/b.h"_s << false;
    QTest::newRow("folder inside a layer")
        << u"models/measures/a.cpp"_s << u"models/measures/statistics/b.h"_s << false;
    QTest::newRow("up") << u"models/storage/a.cpp"_s << u"models/registers/b.h"_s << true;
    QTest::newRow("measures to document") << u"models/measures/a.cpp"_s << u"models/document/b.h"_s << true;
    QTest::newRow("document to measures") << u"models/document/a.cpp"_s << u"models/measures/b.h"_s << true;
    QTest::newRow("review to document") << u"models/review/a.cpp"_s << u"models/document/b.h"_s << false;
    QTest::newRow("review to exchange") << u"models/review/a.cpp"_s << u"models/exchange/b.h"_s << true;
    QTest::newRow("models to ui") << u"models/review/a.cpp"_s << u"ui/theme/b.h"_s << true;
    QTest::newRow("theme to models") << u"ui/theme/a.cpp"_s << u"models/base/b.h"_s << false;
    QTest::newRow("charts to widgets") << u"ui/charts/a.cpp"_s << u"ui/widgets/b.h"_s << false;
    QTest::newRow("forms to charts") << u"ui/forms/a.cpp"_s << u"ui/charts/b.h"_s << true;
    QTest::newRow("print to pages") << u"ui/print/a.cpp"_s << u"ui/pages/b.h"_s << true;
    QTest::newRow("shell to pages") << u"ui/shell/a.cpp"_s << u"ui/pages/b.h"_s << false;
    QTest::newRow("anything to app") << u"ui/shell/a.cpp"_s << u"app/b.h"_s << true;
    QTest::newRow("app to shell") << u"app/commands/a.cpp"_s << u"ui/shell/b.h"_s << false;
    QTest::newRow("unknown layer") << u"ui/misc/a.cpp"_s << u"ui/theme/b.h"_s << true;
}

void TestLayers::rulesFindWhatTheyForbid()
{
    QFETCH(QString, file);
    QFETCH(QString, included);
    QFETCH(bool, isForbidden);
    QCOMPARE(!objection(file, included).isEmpty(), isForbidden);
}

void TestLayers::scanFindsALongFunction()
{
    const QString body = u"    call(\"{\", '}'); // {{\n"_s.repeated(61);
    QCOMPARE(functionsOf(u"void f()\n{\n"_s + body + u"}\n"_s), (QList<std::pair<int, int>>{{2, 63}}));
    QCOMPARE(functionsOf(u"struct S\n{\n    int a;\n};\n"_s).size(), 0);
    QVERIFY(namesAWidget(u"#include <QLabel>\n"_s));
    QVERIFY(!namesAWidget(u"#include <QPainter>\n"_s));
}

void TestLayers::colorsLiveInTheTheme()
{
    static const QRegularExpression literal(
        u"\"#[0-9A-Fa-f]{3,8}\"|\\bQColor\\s*[({]\\s*(0x|\\d|Qt::)|QColor::fromRgb|\\bqRgba?\\(|"
        "Qt::(black|white|red|green|blue|gray|darkGray|lightGray|yellow|cyan|magenta|dark[A-Z]\\w+)\\b"_s);
    QStringList found;
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        if (file.startsWith(u"ui/"_s) && !file.startsWith(u"ui/theme/"_s)) {
            if (const auto match = literal.match(source); match.hasMatch()) {
                found << file + u": "_s + match.captured();
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::conventionsAreKept_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("except"); ///< the file that may
    QTest::newRow("the present comes from Clock") << u"Q(Date|DateTime|Time)::current"_s << u"models/base/clock.cpp"_s;
    QTest::newRow("transactions are our own") << u"\\.transaction\\(\\)"_s << QString();
    QTest::newRow("no table model of Qt")
        << u"QSql(Table|Query|RelationalTable)Model|QSortFilterProxyModel"_s << QString();
    QTest::newRow("no immutable=1") << u"immutable=1"_s << QString();
    QTest::newRow("no message boxes but by Prompts")
        << u"QMessageBox::(warning|critical|information|question)"_s << u"ui/widgets/prompts.cpp"_s;
}

void TestLayers::conventionsAreKept()
{
    QFETCH(QString, pattern);
    QFETCH(QString, except);
    const QRegularExpression forbidden(pattern);
    QStringList found;
    for (const auto &[file, source] : m_sources.asKeyValueRange()) {
        if (file != except && forbidden.match(codeOnly(source)).hasMatch()) {
            found << file;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
