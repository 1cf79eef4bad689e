#include "models/exchange/importmap.h"
#include "models/exchange/keyindex.h"
#include "models/registers/registry.h"
#include "support/testdocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

class TestImportMap : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void readsTheMappingsOfRealFiles_data();
    void readsTheMappingsOfRealFiles();
    void refuses_data();
    void refuses();
    void theManualNamesTheKeyOfEveryRegister_data();
    void theManualNamesTheKeyOfEveryRegister();
    void survivesEveryWrongType_data();
    void survivesEveryWrongType();
    void namesTheFileThatIsNoMapping();
    void takesSeveralFieldsForAKey();
    void putsDurationsBehindTheirTimes();
    void takesTheColumnsForFieldsWithoutAMapping();
    void refusesOtherColumnsWithoutAMapping();
    void knowsTimesFromParts_data();
    void knowsTimesFromParts();
    void knowsTimesFromTexts_data();
    void knowsTimesFromTexts();
    void neverInventsALaterTime_data();
    void neverInventsALaterTime();
};

void TestImportMap::readsTheMappingsOfRealFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("findings") << u"fac_findings_map.json"_s;
    QTest::newRow("incidents") << u"vcdb_incidents_map.json"_s;
}

void TestImportMap::readsTheMappingsOfRealFiles()
{
    QFETCH(const QString, file);
    const Result<ImportMap> map = loadImportMap(QStringLiteral(TEST_DATA_DIR "/") + file);
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    QCOMPARE(map->key, QList<qsizetype>{FieldRule::reference});
    QCOMPARE(map->origin, u"imported"_s);
    const QByteArray page = test::bytesOf(QStringLiteral(SOURCE_DIR "/docs/import-mapping.md"));
    QVERIFY(page.contains(test::bytesOf(QStringLiteral(TEST_DATA_DIR "/") + file)));
}

static QByteArray mapping(const QByteArray &fields, const QByteArray &more = {})
{
    return R"({"format":"binnacle-import-1","register":"finding")" + more + R"(,"fields":{)" + fields + "}}";
}

void TestImportMap::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    const auto at = [](const QString &place, const QString &reason) {
        return QString(u"The mapping is wrong at “"_s + place + u"”: " + reason);
    };
    QTest::newRow("no JSON") << QByteArray("{\n \"a\" 1")
                             << u"The mapping is not JSON. Line 2, column 6: missing name separator."_s;
    QTest::newRow("no object") << QByteArray("[]") << u"The mapping is not a JSON object { … }."_s;
    QTest::newRow("behind the end") << QByteArray(
        "{}\n}") << u"The mapping is not JSON. Line 2, column 1: garbage at the end of the document."_s;
    QTest::newRow("member twice") << mapping(R"("title":"t")", R"(,"note":"a","note":"b")")
                                  << at(u"note"_s, u"it is there twice."_s);
    QTest::newRow("field twice") << mapping(R"("title":"t","seen":"s","title":"u")")
                                 << at(u"fields.title"_s, u"it is there twice."_s);
    QTest::newRow("value twice") << mapping(R"("grade":{"column":"g","values":{"Größe":"minor","Größe":"major"}})")
                                 << at(u"fields.grade.values.Größe"_s, u"it is there twice."_s);
    const QString delimiters = u"one of these belongs here: \",\", \";\", \"\\t\"."_s;
    QTest::newRow("no delimiter") << mapping(R"("title":"t")", R"(,"delimiter":"")") << at(u"delimiter"_s, delimiters);
    for (const char *value : {"5", "null", "[]"}) {
        QTest::addRow("delimiter %s", value) << mapping(R"("title":"t")", QByteArray(R"(,"delimiter":)") + value)
                                             << at(u"delimiter"_s, u"a text belongs here."_s);
    }
    for (const char *value : {"1e300", "1.5", "null"}) {
        QTest::addRow("constant %s", value)
            << mapping(QByteArray(R"("title":{"constant":)") + value + '}')
            << at(u"fields.title.constant"_s, u"a text, a whole number, true or false belongs here."_s);
    }
    QTest::newRow("key that is no field") << mapping(R"("reference":"r","title":"t")", R"(,"key":"nonsense")")
                                          << at(u"key"_s, u"the key must be one of the fields, or a list of them."_s);
    QTest::newRow("empty list of keys") << mapping(R"("title":"t")", R"(,"key":[])")
                                        << at(u"key"_s, u"the key must be one of the fields, or a list of them."_s);
    QTest::newRow("another format") << QByteArray(R"({"format":"x"})")
                                    << at(u"format"_s, u"“binnacle-import-1” belongs here."_s);
    QTest::newRow("unknown register") << QByteArray(
        R"({"format":"binnacle-import-1","register":"findings","fields":{"title":"t"}})")
                                      << at(u"register"_s, u"there is no register “findings”."_s);
    QTest::newRow("personal marks") << QByteArray(
        R"({"format":"binnacle-import-1","register":"reading_mark","fields":{"place":"t"}})")
                                    << at(u"register"_s, u"personal marks cannot be imported."_s);
    QTest::newRow("no fields") << mapping("") << at(u"fields"_s, u"no field is given."_s);
    QTest::newRow("unknown member") << mapping(R"("title":"t")", R"(,"colour":1)")
                                    << at(u"colour"_s, u"there is no such member here."_s);
    QTest::newRow("unknown field") << mapping(R"("titel":"t")")
                                   << at(u"fields.titel"_s, u"the register “finding” has no such field."_s);
    QTest::newRow("derived field") << mapping(R"("raised_month":"t")")
                                   << at(u"fields.raised_month"_s, u"the register “finding” has no such field."_s);
    QTest::newRow("number for a column") << mapping(
        R"("title":1)") << at(u"fields.title"_s, u"the name of a column or an object { … } belongs here."_s);
    QTest::newRow("unknown member of a field") << mapping(R"("title":{"column":"t","colunm":"u"})")
                                               << at(u"fields.title.colunm"_s, u"there is no such member here."_s);
    QTest::newRow("two sources")
        << mapping(R"("title":{"column":"t","constant":"u"})")
        << at(u"fields.title.constant"_s,
               u"exactly one of these must be given: column, template, constant, parts, after."_s);
    QTest::newRow("brace that does not close") << mapping(
        R"("title":{"template":"{a"})") << at(u"fields.title.template"_s, u"“{a” has a brace that does not close."_s);
    QTest::newRow("list of values") << mapping(R"("grade":{"column":"g","values":["a"]})")
                                    << at(u"fields.grade.values"_s, u"an object { … } belongs here."_s);
    QTest::newRow("parts of a text") << mapping(R"("title":{"parts":{"year":"y"}})")
                                     << at(u"fields.title.parts"_s, u"only a time can be made so."_s);
    QTest::newRow("row of another register")
        << mapping(R"("unit_id":{"column":"u","row":{"column":"u"}})")
        << at(u"fields.unit_id.row"_s, u"only a reference to the same register can lead to a row of the file."_s);
    QTest::newRow("reference by an unknown field")
        << mapping(R"("unit_id":{"column":"u","by":"nmae"})")
        << at(u"fields.unit_id.by"_s, u"the register “unit” has no such field."_s);
    QTest::newRow("format of a day that has no day")
        << mapping(R"("raised_on":{"column":"r","formats":"yyyy-MM"})")
        << at(u"fields.raised_on.formats"_s, u"“yyyy-MM” is no format for this field. One is yyyy-MM-dd."_s);
    QTest::newRow("key that is not given") << mapping(R"("title":"t")", R"(,"key":"reference")")
                                           << at(u"key"_s, u"the key must be one of the fields, or a list of them."_s);
    QTest::newRow("delimiter") << mapping(R"("title":"t")", R"(,"delimiter":"|")")
                               << at(u"delimiter"_s, u"one of these belongs here: \",\", \";\", \"\\t\"."_s);
    QTest::newRow("origin") << mapping(R"("title":"t")", R"(,"origin":"entered")")
                            << at(u"origin"_s, u"one of these belongs here: \"imported\", \"before_adoption\"."_s);
}

void TestImportMap::refuses()
{
    QFETCH(const QByteArray, json);
    const Result<ImportMap> map = readImportMap(json);
    QVERIFY(!map);
    QTEST(map.error().message, "sentence");
}

void TestImportMap::theManualNamesTheKeyOfEveryRegister_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        if (schema->logged) {
            QTest::newRow(schema->table) << schema->id();
        }
    }
}

void TestImportMap::theManualNamesTheKeyOfEveryRegister()
{
    QFETCH(const QString, table);
    const RegisterSchema *schema = findRegister(table);
    const QList<qsizetype> key = usualKey(*schema, {});
    const qsizetype code = schema->indexOf(u"code");
    const bool hasCode = code >= 0 && schema->field(code).isUnique;
    QCOMPARE(key.isEmpty(), schema->hasReference() || hasCode);
    QStringList columns;
    for (const qsizetype field : key) {
        columns << u"`%1`"_s.arg(QLatin1StringView(schema->field(field).column));
    }
    const QString line = u"\n| %1 | %2 |\n"_s.arg(table, columns.join(", "_L1));
    const QString page = QString::fromUtf8(test::bytesOf(QStringLiteral(SOURCE_DIR "/docs/import-mapping.md")));
    QVERIFY2(key.isEmpty() || page.contains(line), qPrintable(line));
}

void TestImportMap::survivesEveryWrongType_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
        {"5", "-1.5", "1e300", "null", "true", "\"\"", "\"x\"", "[]", "[1]", "[\"\"]", "{}", "{\"a\":1}"}) {
        QTest::newRow(value) << QByteArray(value);
    }
}

void TestImportMap::survivesEveryWrongType()
{
    QFETCH(const QByteArray, value);
    int answered = 0; // whatever the answer is: it does not end the program
    for (const char *member : {"format", "register", "note", "delimiter", "origin", "key", "fields"}) {
        QJsonObject json{{u"format"_s, u"binnacle-import-1"_s}, {u"register"_s, u"incident"_s},
            {u"fields"_s, QJsonObject{{u"title"_s, u"t"_s}}}};
        json.remove(QLatin1StringView(member));
        const QByteArray rest = QJsonDocument(json).toJson(QJsonDocument::Compact).mid(1);
        answered += readImportMap(QByteArray("{\"") + member + "\":" + value + ',' + rest).isOk() ? 1 : 0;
    }
    for (const char *member : {"column", "template", "constant", "parts", "after", "unit", "amount", "one_line",
             "empty", "default", "separator", "pick", "values", "otherwise", "formats", "offset", "precision",
             "impossible", "by", "row", "missing"}) {
        for (const char *field : {"title", "occurred_at", "responsible_id", "lessons_on", "reference"}) {
            for (const char *source : {"", R"("column":"c",)", R"("parts":{"year":"y"},)"}) {
                const QByteArray json = QByteArray(R"({"format":"binnacle-import-1","register":"incident","fields":{")")
                    + field + "\":{" + source + '"' + member + "\":" + value + "}}}";
                answered += readImportMap(json).isOk() ? 1 : 0;
            }
        }
    }
    QVERIFY(answered < 200);
}

void TestImportMap::namesTheFileThatIsNoMapping()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"map.json"_s);
    QCOMPARE(loadImportMap(path).error().message,
        QString(u"The mapping "_s + path + u" cannot be read: No such file or directory."));
    test::writeBytes(path, "{\"format\":\n,}");
    const QString message = loadImportMap(path).error().message;
    QVERIFY2(message.startsWith(path + u": The mapping is not JSON. Line 2, column 1: "), qPrintable(message));
}

void TestImportMap::takesSeveralFieldsForAKey()
{
    const Result<ImportMap> map = readImportMap(mapping(R"("title":"t","clause":"c")", R"(,"key":["clause","title"])"));
    QVERIFY(map);
    QCOMPARE(map->key, (QList{map->schema->indexOf(u"clause"), map->schema->indexOf(u"title")}));
}

void TestImportMap::putsDurationsBehindTheirTimes()
{
    const Result<ImportMap> map = readImportMap(
        R"({"format":"binnacle-import-1","register":"incident","fields":{
            "contained_at":{"after":"detected_at","unit":"u","amount":"a"},
            "detected_at":{"after":"occurred_at","unit":"u","amount":"a"},
            "occurred_at":{"parts":{"year":"y"}}}})");
    QVERIFY(map);
    QStringList order;
    for (const FieldRule &rule : map->rules) {
        order << QString::fromLatin1(map->schema->field(rule.field).column);
    }
    QCOMPARE(order, (QStringList{u"occurred_at"_s, u"detected_at"_s, u"contained_at"_s}));
    QVERIFY(!readImportMap(R"({"format":"binnacle-import-1","register":"incident","fields":{
        "contained_at":{"after":"detected_at","unit":"u","amount":"a"},
        "detected_at":{"after":"contained_at","unit":"u","amount":"a"}}})"));
    QVERIFY(!readImportMap(R"({"format":"binnacle-import-1","register":"incident","fields":{
        "occurred_at":{"parts":{"year":"y"}},"occurred_offset":"o"}})"));
}

void TestImportMap::takesTheColumnsForFieldsWithoutAMapping()
{
    const RegisterSchema *schema = readImportMap(mapping(R"("title":"t")"))->schema;
    const Result<ImportMap> map = identityMap(*schema, {u"reference"_s, u"title"_s, u"raised_on"_s});
    QVERIFY(map);
    QCOMPARE(map->key, QList<qsizetype>()); // the usual one
    QCOMPARE(map->rules.size(), 3);
}

void TestImportMap::refusesOtherColumnsWithoutAMapping()
{
    const RegisterSchema *schema = readImportMap(mapping(R"("title":"t")"))->schema;
    const Result<ImportMap> map = identityMap(*schema, {u"Title"_s});
    QVERIFY(!map);
    QVERIFY(map.error().message.startsWith(u"Without a mapping the columns must be named like the fields"_s));
}

void TestImportMap::knowsTimesFromParts_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<bool>("coarser");
    QTest::addColumn<QString>("known");
    const auto row = [](const char *name, const QString &parts, bool coarser, const QString &known) {
        QTest::newRow(name) << parts.split(u' ') << coarser << known;
    };
    row("year", u"2013  "_s, false, u"year 2013-01-01 00:00"_s);
    row("month", u"2013 5 "_s, false, u"month 2013-05-01 00:00"_s);
    row("day", u"2013 5 20"_s, false, u"day 2013-05-20 00:00"_s);
    row("minute", u"2013 5 20 7 30"_s, false, u"minute 2013-05-20 07:30"_s);
    row("day without month", u"2017  15"_s, false, u"year 2017-01-01 00:00"_s);
    row("nothing", u"  "_s, false, u"unknown"_s);
    row("month without year", u" 5 20"_s, false, u"unknown"_s);
    row("impossible day", u"2026 2 30"_s, false, u"refused"_s);
    row("impossible day, coarser", u"2018 2 29"_s, true, u"month 2018-02-01 00:00"_s);
    row("impossible month, coarser", u"2018 926 1"_s, true, u"year 2018-01-01 00:00"_s);
    row("no number", u"May"_s, false, u"refused"_s);
    row("no number, coarser", u"May"_s, true, u"unknown"_s);
}

static QString describe(const std::optional<KnownTime> &time)
{
    return !time ? u"refused"_s
        : time->precision == Precision::Unknown
        ? u"unknown"_s
        : QString(precisionCode(time->precision) + u' ' + time->local.toString(u"yyyy-MM-dd HH:mm"));
}

void TestImportMap::knowsTimesFromParts()
{
    QFETCH(const QStringList, parts);
    QFETCH(const bool, coarser);
    QTEST(describe(timeFromParts(parts, coarser)), "known");
}

void TestImportMap::knowsTimesFromTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("known");
    QTest::newRow("minute") << u"2013-05-20 07:30"_s << u"minute 2013-05-20 07:30"_s;
    QTest::newRow("day") << u"2013-05-20"_s << u"day 2013-05-20 00:00"_s;
    QTest::newRow("month") << u"2013-05"_s << u"month 2013-05-01 00:00"_s;
    QTest::newRow("year") << u"2013"_s << u"year 2013-01-01 00:00"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"refused"_s;
    QTest::newRow("words") << u"last week"_s << u"refused"_s;
}

void TestImportMap::knowsTimesFromTexts()
{
    QFETCH(const QString, text);
    const QStringList formats{u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s};
    QTEST(describe(timeFromText(text, formats)), "known");
}

void TestImportMap::neverInventsALaterTime_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("known");
    QTest::newRow("minutes after a minute")
        << u"2013-05-20 07:30"_s << u"minute"_s << 45 << u"minute 2013-05-20 08:15"_s;
    QTest::newRow("days after a minute") << u"2013-05-20 07:30"_s << u"day"_s << 3 << u"day 2013-05-23 00:00"_s;
    QTest::newRow("days after a day") << u"2013-05-20"_s << u"day"_s << 12 << u"day 2013-06-01 00:00"_s;
    QTest::newRow("hours after a day") << u"2013-05-20"_s << u"hour"_s << 4 << u"unknown"_s;
    QTest::newRow("weeks after a day") << u"2013-05-20"_s << u"week"_s << 2 << u"month 2013-06-01 00:00"_s;
    QTest::newRow("months after a day") << u"2013-05-31"_s << u"month"_s << 1 << u"month 2013-06-01 00:00"_s;
    QTest::newRow("months after a month") << u"2013-05"_s << u"month"_s << 9 << u"month 2014-02-01 00:00"_s;
    QTest::newRow("days after a month") << u"2013-05"_s << u"day"_s << 3 << u"unknown"_s;
    QTest::newRow("weeks after a month") << u"2013-05"_s << u"week"_s << 3 << u"unknown"_s;
    QTest::newRow("months after a year") << u"2013"_s << u"month"_s << 2 << u"unknown"_s;
    QTest::newRow("years after a year") << u"2013"_s << u"year"_s << 2 << u"year 2015-01-01 00:00"_s;
    QTest::newRow("beyond the calendar") << u"2013"_s << u"year"_s << 9000 << u"unknown"_s;
    QTest::newRow("backwards") << u"2013"_s << u"year"_s << -1 << u"unknown"_s;
}

void TestImportMap::neverInventsALaterTime()
{
    QFETCH(const QString, first);
    QFETCH(const QString, unit);
    QFETCH(const int, amount);
    const QStringList formats{u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s};
    QTEST(describe(timeAfter(*timeFromText(first, formats), unit, amount)), "known");
}

QTEST_GUILESS_MAIN(TestImportMap)
#include "tst_importmap.moc"
