#include "models/base/canonicaljson.h"
#include "models/measures/panelcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace binnacle;

static constexpr double infinite = std::numeric_limits<double>::infinity();

class TestPanelCodec : public QObject
{
    Q_OBJECT

private slots:
    void roundTripsRandomPanels();
    void roundTripsTheEmptyPanel();
    void writesWhatTheDocumentShows();
    void documentNamesEveryMember();
    void keysAreSnakeCase();
    void openEndsAndUnknownReadingsAreNull();
    void refuses_data();
    void refuses();
    void anyMemberMissingOrAddedIsRefused();
};

namespace {

/// Panels with every member filled by chance; numbers have nine digits, as the format keeps.
class RandomPanels
{
public:
    explicit RandomPanels(quint32 seed)
        : m_random(seed)
    {
    }

    Panel next()
    {
        Panel panel{text(), text(), text(), {date(), date(), date()}, status()};
        panel.sentence = sentence();
        panel.remarks = list<Sentence>([this] { return sentence(); });
        panel.figure = figure();
        panel.table.columns = list<PanelTable::Column>([this] {
            const bool isNumber = m_random.bounded(2) == 1;
            return PanelTable::Column{text(), text(), isNumber ? PanelTable::Align::Number : PanelTable::Align::Text};
        });
        panel.table.rows = list<PanelTable::Row>([this] {
            return PanelTable::Row{texts(), text(), qint64(m_random.generate64() >> 1), status()};
        });
        panel.table.total = count();
        panel.sources = list<PanelSource>([this] { return PanelSource{text(), count(), count(), text()}; });
        return panel;
    }

private:
    template <typename T> QList<T> list(const std::function<T()> &make)
    {
        QList<T> items;
        for (int i = m_random.bounded(4); i > 0; --i) {
            items << make();
        }
        return items;
    }

    QString text()
    {
        static const QStringList texts = {u""_s, u"headline"_s, u"Zażółć \"x\"\n\t"_s, u"日本 😀"_s, u"100 %"_s};
        return texts.at(m_random.bounded(int(texts.size())));
    }
    QStringList texts()
    {
        return list<QString>([this] { return text(); });
    }
    int count() { return m_random.bounded(std::numeric_limits<int>::max()); }
    Status status() { return static_cast<Status>(m_random.bounded(5)); }
    QDate date() { return m_random.bounded(5) == 0 ? QDate() : QDate(2020, 1, 1).addDays(m_random.bounded(4000)); }
    double number()
    {
        const double any = (m_random.generateDouble() - 0.5) * std::pow(10.0, m_random.bounded(-6, 12));
        return *numberFromText(statisticText(any));
    }
    std::optional<double> reading() { return m_random.bounded(4) == 0 ? std::nullopt : std::optional(number()); }

    Sentence sentence()
    {
        using Argument = std::pair<QString, QString>;
        return {text(), list<Argument>([this] { return Argument(text(), text()); }), text()};
    }

    Figure figure()
    {
        Figure figure;
        figure.kind = static_cast<Figure::Kind>(m_random.bounded(6));
        figure.unit = text();
        figure.categories = texts();
        figure.series = list<Figure::Series>([this] {
            return Figure::Series{text(), text(), list<std::optional<double>>([this] { return reading(); })};
        });
        figure.lines = list<Figure::Line>([this] { return Figure::Line{text(), text(), number()}; });
        if (m_random.bounded(2) == 1) {
            figure.band = {reading().value_or(-infinite), reading().value_or(infinite)};
        }
        figure.marks = list<Figure::Mark>([this] {
            const bool isRun = m_random.bounded(2) == 1;
            return Figure::Mark{count(), isRun ? std::optional(count()) : std::nullopt, status(), text()};
        });
        figure.statuses = list<Status>([this] { return status(); });
        figure.places = list<Figure::Place>([this] {
            return Figure::Place{text(), m_random.bounded(1, 6), m_random.bounded(1, 6)};
        });
        return figure;
    }

    QRandomGenerator m_random;
};

/// The example of docs/panel-json-1.md as a panel.
Panel examplePanel()
{
    Panel panel{u"incident_months"_s, u"incidents"_s, u"Incidents by month"_s,
        {QDate(2026, 5, 1), QDate(2026, 7, 31), QDate(2026, 8, 14)}, Status::Watch};
    panel.sentence = {u"incidents.above_usual"_s, {{u"month"_s, u"July"_s}, {u"count"_s, u"14"_s}},
        u"July had 14 incidents, more than usual."_s};
    panel.figure.kind = Figure::Kind::StackedMonths;
    panel.figure.unit = u"incidents"_s;
    panel.figure.categories = QStringList{u"2026-05"_s, u"2026-06"_s, u"2026-07"_s};
    panel.figure.series = {{u"all"_s, u"All incidents"_s, {9, std::nullopt, 14}}};
    panel.figure.lines = {{u"mean"_s, u"Mean"_s, 8.583333333}};
    panel.figure.band = {-infinite, 13.177878788};
    panel.figure.marks = {{2, std::nullopt, Status::Act, u"Outside the usual range"_s}};
    panel.table.columns
        = {{u"month"_s, u"Month"_s, PanelTable::Align::Text}, {u"count"_s, u"Incidents"_s, PanelTable::Align::Number}};
    panel.table.rows = {{{u"July 2026"_s, u"14"_s}, u"incident"_s, 391, Status::Act}};
    panel.table.total = 1;
    panel.sources = {{u"incident"_s, 23, 1, u"1 known by year only"_s}};
    return panel;
}

QString document()
{
    QFile file(QStringLiteral(SOURCE_DIR "/docs/panel-json-1.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void visitKeys(const QJsonValue &value, const std::function<void(const QString &)> &visit)
{
    for (const QJsonValue item : value.toArray()) {
        visitKeys(item, visit);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        visit(member.key());
        visitKeys(*member, visit);
    }
}

/// Calls `visit` once for each object in `value`, with a copy of the whole in which `change` was applied to it.
void changeEachObject(const QJsonValue &value, const std::function<QList<QJsonObject>(const QJsonObject &)> &change,
    const std::function<void(const QJsonValue &)> &visit)
{
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            changeEachObject(value[i], change, [&](const QJsonValue &changed) {
                QJsonArray whole = value.toArray();
                whole[i] = changed;
                visit(whole);
            });
        }
    } else if (value.isObject()) {
        for (const QJsonObject &changed : change(value.toObject())) {
            visit(changed);
        }
        for (const QString &key : value.toObject().keys()) {
            changeEachObject(value[key], change, [&](const QJsonValue &changed) {
                QJsonObject whole = value.toObject();
                whole[key] = changed;
                visit(whole);
            });
        }
    }
}

} // namespace

void TestPanelCodec::roundTripsRandomPanels()
{
    RandomPanels panels(11);
    for (int i = 0; i < 500; ++i) {
        const Panel panel = panels.next();
        const Result<QByteArray> bytes = canonicalJson(toJson(panel));
        QVERIFY(bytes);
        const Result<Panel> again = panelFromJson(readCanonicalJson(*bytes)->toObject());
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY(*again == panel);
        QCOMPARE(*canonicalJson(toJson(*again)), *bytes);
    }
}

void TestPanelCodec::roundTripsTheEmptyPanel()
{
    const Result<Panel> again = panelFromJson(toJson(Panel{}));
    QVERIFY(again);
    QVERIFY(*again == Panel{});
}

void TestPanelCodec::writesWhatTheDocumentShows()
{
    const QString page = document();
    const QRegularExpression block(u"```json\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    const QByteArray shown = block.match(page).captured(1).toUtf8();
    const Result<QJsonValue> example = readCanonicalJson(shown);
    QVERIFY(example);
    QCOMPARE(QString::fromUtf8(*canonicalJson(*example)), QString::fromUtf8(*canonicalJson(toJson(examplePanel()))));
}

void TestPanelCodec::documentNamesEveryMember()
{
    RandomPanels panels(12);
    const QString page = document();
    for (int i = 0; i < 20; ++i) {
        visitKeys(toJson(panels.next()),
            [&](const QString &key) { QVERIFY2(page.contains(u"| `"_s + key + u'`'), qPrintable(key)); });
    }
}

void TestPanelCodec::keysAreSnakeCase()
{
    static const QRegularExpression snake(u"^[a-z]+(_[a-z]+)*$"_s);
    RandomPanels panels(13);
    for (int i = 0; i < 20; ++i) {
        visitKeys(
            toJson(panels.next()), [](const QString &key) { QVERIFY2(snake.match(key).hasMatch(), qPrintable(key)); });
    }
}

void TestPanelCodec::openEndsAndUnknownReadingsAreNull()
{
    Panel panel;
    panel.figure.band = {-infinite, 8.5};
    panel.figure.series = {{u"a"_s, u"A"_s, {1.5, std::nullopt, std::nan("")}}};
    const QJsonObject figure = toJson(panel)["figure"_L1].toObject();
    QVERIFY(figure["band"_L1]["low"_L1].isNull());
    QCOMPARE(figure["band"_L1]["high"_L1].toString(), u"8.5"_s);
    const QJsonValue values = figure["series"_L1][0]["values"_L1];
    QCOMPARE(values, QJsonValue(QJsonArray{u"1.5"_s, QJsonValue(), QJsonValue()}));
    QVERIFY(toJson(Panel{})["figure"_L1]["band"_L1].isNull());
}

void TestPanelCodec::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<Error::Code>("code");
    const auto damaged = Error::Code::Damaged;
    QTest::newRow("a later version") << u"binnacle-panel-1"_s << u"binnacle-panel-2"_s << u"binnacle-panel-2"_s
                                     << Error::Code::Newer;
    QTest::newRow("another format") << u"binnacle-panel-1"_s << u"binnacle-subject-1"_s << u"format"_s << damaged;
    QTest::newRow("a status not known") << u"\"watch\""_s << u"\"fine\""_s << u"status"_s << damaged;
    QTest::newRow("a kind not known") << u"stacked_months"_s << u"pie"_s << u"figure.kind"_s << damaged;
    QTest::newRow("a number as number") << u"\"8.58333333\""_s << u"8"_s << u"figure.lines[0].value"_s << damaged;
    QTest::newRow("too many digits") << u"8.58333333"_s << u"8.583333333333"_s << u"figure.lines[0].value"_s << damaged;
    QTest::newRow("trailing zeros") << u"8.58333333"_s << u"8.50"_s << u"figure.lines[0].value"_s << damaged;
    QTest::newRow("a line without value") << u"\"8.58333333\""_s << u"null"_s << u"figure.lines[0].value"_s << damaged;
    QTest::newRow("a word for a number") << u"\"9\""_s << u"\"many\""_s << u"figure.series[0].values"_s << damaged;
    QTest::newRow("a day that is none") << u"2026-07-31"_s << u"2026-07-32"_s << u"period.to"_s << damaged;
    QTest::newRow("a date in short") << u"2026-07-31"_s << u"20260731"_s << u"period.to"_s << damaged;
    QTest::newRow("a count as text") << u"\"counted\":23"_s << u"\"counted\":\"23\""_s << u"sources[0].counted"_s
                                     << damaged;
    QTest::newRow("a count below zero") << u"\"counted\":23"_s << u"\"counted\":-1"_s << u"sources[0].counted"_s
                                        << damaged;
    QTest::newRow("a count beyond 32 bits")
        << u"\"counted\":23"_s << u"\"counted\":4294967319"_s << u"sources[0].counted"_s << damaged;
    QTest::newRow("a cell that is no text") << u"\"14\"],"_s << u"14],"_s << u"table.rows[0].cells"_s << damaged;
}

void TestPanelCodec::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    QFETCH(Error::Code, code);
    QString json = QString::fromUtf8(*canonicalJson(toJson(examplePanel())));
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const Result<QJsonValue> value = readCanonicalJson(json.toUtf8());
    QVERIFY(value);
    const Result<Panel> panel = panelFromJson(value->toObject());
    QVERIFY(!panel);
    QCOMPARE(panel.error().code, code);
    QVERIFY2(panel.error().detail.startsWith(place), qPrintable(panel.error().detail));
}

void TestPanelCodec::anyMemberMissingOrAddedIsRefused()
{
    const auto change = [](const QJsonObject &object) {
        QList<QJsonObject> changed;
        for (const QString &key : object.keys()) {
            changed << object;
            changed.last().remove(key);
        }
        changed << object;
        changed.last().insert(u"more"_s, 1);
        return changed;
    };
    int tried = 0;
    changeEachObject(toJson(examplePanel()), change, [&](const QJsonValue &changed) {
        ++tried;
        const QByteArray text = QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
        QVERIFY2(!panelFromJson(changed.toObject()), text.constData());
    });
    QVERIFY(tried > 60);
}

QTEST_APPLESS_MAIN(TestPanelCodec)
#include "tst_panelcodec.moc"
