#include "models/registers/choice.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/migrator.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The page that decides names (registers.json), the registry and the migrated database are one and the same.
class TestDataDictionary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void hasTheSameRegistersInTheSameOrder();
    void describesARegister_data() { registerRows(); }
    void describesARegister();
    void describesEveryColumn_data() { registerRows(); }
    void describesEveryColumn();
    void tableHasTheColumns_data() { registerRows(); }
    void tableHasTheColumns();
    void tableRefersToItsTargets_data() { registerRows(); }
    void tableRefersToItsTargets();
    void everyReferenceIsIndexed_data() { registerRows(); }
    void everyReferenceIsIndexed();
    void tableRefusesBadValues_data() { registerRows(); }
    void tableRefusesBadValues();
    void generatedColumnsAreThere_data();
    void generatedColumnsAreThere();
    void coveringIndexesAreThere_data();
    void coveringIndexesAreThere();
    void choiceSetsAreTheSame();
    void choiceWordsAreThoseOfTheTaxonomies();
    void guardedRegistersHaveTriggers();

private:
    void registerRows();
    QJsonObject dictionary(const QString &table) const { return m_registers.value(table).toObject(); }
    QStringList refused(const RegisterSchema &schema, const Field &field, const QStringList &literals) const;

    QTemporaryDir m_folder;
    QJsonObject m_registers;
    QJsonObject m_choices;
    QStringList m_order;
    std::unique_ptr<Database> m_database;
};

/// Keys of an object of the file in the order in which they stand there; QJsonObject sorts them.
static QStringList keysInOrder(const QByteArray &json, const QStringList &keys)
{
    QMap<qsizetype, QString> places;
    for (const QString &key : keys) {
        const qsizetype at = json.indexOf(QByteArray("\n  \"" + key.toUtf8() + "\": {"));
        places.insert(at, key);
    }
    return places.values();
}

void TestDataDictionary::initTestCase()
{
    const QString path = QStringLiteral(TEST_DATA_DIR) + u"/registers.json"_s;
    const QJsonObject json = test::readJson(path);
    m_registers = json.value("registers"_L1).toObject();
    m_choices = json.value("choices"_L1).toObject();
    m_order = keysInOrder(test::bytesOf(path), m_registers.keys());
    QCOMPARE(m_order.size(), 70);

    // Bad values are tried on rows of the sample, without the guards that would refuse before the CHECK does.
    const QString copy = test::copyOfSample(m_folder);
    auto database = Database::open(copy, Database::Mode::ReadWrite);
    QVERIFY(database);
    m_database = *std::move(database);
    for (const QString &trigger :
        test::column(*m_database, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s)) {
        QVERIFY(execute(*m_database, u"DROP TRIGGER "_s + dialect::quoted(trigger)));
    }
    QVERIFY(execute(*m_database,
        u"INSERT INTO freeze (review_id, kind, version, frozen_at, frozen_offset, frozen_precision, cut_off_on, "
        "content, sha256, log_head, languages, by_id) VALUES (12, 'pack', 1, '2026-07-06T09:00Z', 0, 'minute', "
        "'2026-06-30', x'00', 'hash', 'head', 'en', 1)"_s));
}

void TestDataDictionary::registerRows()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : m_order) {
        QTest::newRow(qPrintable(table)) << table;
    }
}

void TestDataDictionary::hasTheSameRegistersInTheSameOrder()
{
    QStringList registry;
    for (const RegisterSchema *schema : allRegisters()) {
        registry << schema->id();
    }
    QCOMPARE(registry, m_order);
}

static QString nameOf(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::List:
        return u"list"_s;
    case RegisterKind::Part:
        return u"part"_s;
    case RegisterKind::Dated:
        return u"dated"_s;
    case RegisterKind::Personal:
        return u"personal"_s;
    }
    Q_UNREACHABLE();
}

static QString nameOf(DeleteRule rule)
{
    switch (rule) {
    case DeleteRule::Never:
        return u"no"_s;
    case DeleteRule::Draft:
        return u"draft"_s;
    case DeleteRule::OnlyByUndo:
        return u"undo"_s;
    case DeleteRule::Always:
        return u"yes"_s;
    }
    Q_UNREACHABLE();
}

void TestDataDictionary::describesARegister()
{
    QFETCH(QString, table);
    const QJsonObject expected = dictionary(table);
    const RegisterSchema *schema = findRegister(table);
    QVERIFY(schema);
    QCOMPARE(QString::fromUtf8(schema->clause), expected.value("clause"_L1).toString());
    QCOMPARE(QString::fromUtf8(schema->page), expected.value("page"_L1).toString());
    QCOMPARE(nameOf(schema->kind), expected.value("kind"_L1).toString());
    QCOMPARE(nameOf(schema->deleteRule), expected.value("delete"_L1).toString());
    // P01, but F-021: the dash is part of the prefix in the code only.
    QString prefix = schema->prefix ? QString::fromUtf8(schema->prefix) : u"-"_s;
    prefix.remove(schema->hasReference() ? u"-"_s : u"none"_s);
    QCOMPARE(prefix, expected.value("prefix"_L1).toString());
    QVERIFY(!schema->titleText().isEmpty());
    QVERIFY(!schema->oneText().isEmpty());
    const QStringList appendOnly{
        u"metric_value"_s, u"signature"_s, u"review_event"_s, u"decision_outcome"_s, u"finding_event"_s};
    QCOMPARE(schema->appendOnly, appendOnly.contains(table));
    QCOMPARE(schema->logged, table != u"reading_mark");
}

/// "text(20)", "ref:person", "choice:grade", as the dictionary writes types.
static QString typeName(const Field &field)
{
    const QString target = QString::fromUtf8(field.target);
    switch (field.type) {
    case FieldType::Text:
        return field.limit == define::oneLine ? u"text"_s : u"text(%1)"_s.arg(field.limit);
    case FieldType::LongText:
        return u"long_text"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Decimal:
        return u"decimal"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Time:
        return u"time"_s;
    case FieldType::TimeOffset:
        return u"offset"_s;
    case FieldType::TimePrecision:
        return u"choice:"_s + target;
    case FieldType::Choice:
        return u"choice:"_s + target;
    case FieldType::Reference:
        return u"ref:"_s + target;
    case FieldType::YesNo:
        return u"bool"_s;
    case FieldType::Blob:
        return u"blob"_s;
    }
    Q_UNREACHABLE();
}

static QString necessity(const Field &field)
{
    switch (field.necessity) {
    case Necessity::Always:
        return u"yes"_s;
    case Necessity::Optional:
        return u"no"_s;
    case Necessity::FromState:
        return u"from "_s + QString::fromUtf8(field.states);
    case Necessity::WhenState:
        return u"when "_s + QString::fromUtf8(field.states);
    }
    Q_UNREACHABLE();
}

/// One line for each column: name, type, required, unique, immutable, range.
static QStringList linesOf(const RegisterSchema &schema)
{
    QStringList lines;
    for (const Field &field : schema.fields) {
        QString line = u"%1 %2 %3"_s.arg(QString::fromUtf8(field.column), typeName(field), necessity(field));
        line += field.isUnique ? u" unique"_s : QString();
        line += field.isImmutable ? u" immutable"_s : QString();
        lines << line;
    }
    return lines;
}

static QStringList linesOf(const QJsonObject &dictionary)
{
    QStringList lines;
    for (const QJsonValue &value : dictionary.value("columns"_L1).toArray()) {
        const QJsonObject column = value.toObject();
        const QString name = column.value("name"_L1).toString();
        const QString rule = column.value("rule"_L1).toString();
        QString line
            = u"%1 %2 %3"_s.arg(name, column.value("type"_L1).toString(), column.value("required"_L1).toString());
        line += rule.contains(u"unique"_s) && !rule.contains(u"unique with"_s) ? u" unique"_s : QString();
        line += rule.contains(u"immutable"_s) ? u" immutable"_s : QString();
        lines << line;
        if (column.value("type"_L1).toString() == u"time") {
            const QString stem = name.chopped(3);
            lines << stem + u"_offset offset no"_s << stem + u"_precision choice:precision no"_s;
        }
    }
    return lines;
}

void TestDataDictionary::describesEveryColumn()
{
    QFETCH(QString, table);
    const RegisterSchema *schema = findRegister(table);
    QVERIFY(schema);
    QCOMPARE(linesOf(*schema), linesOf(dictionary(table)));
    for (const Field &field : schema->fields) {
        if (field.type == FieldType::Choice || field.type == FieldType::TimePrecision) {
            QVERIFY2(findChoiceSet(QLatin1StringView(field.target)), field.column);
        }
        if (field.type == FieldType::Reference) {
            QVERIFY2(findRegister(QLatin1StringView(field.target)), field.column);
        }
        const bool isPartOfTime = field.type == FieldType::TimeOffset || field.type == FieldType::TimePrecision;
        QVERIFY2(isPartOfTime || qstrlen(field.label) > 0, field.column);
    }
}

void TestDataDictionary::tableHasTheColumns()
{
    QFETCH(QString, table);
    const RegisterSchema *schema = findRegister(table);
    QStringList expected;
    for (const QJsonValue &name : dictionary(table).value("physical_columns"_L1).toArray()) {
        expected << name.toString();
    }
    const QString info = u"SELECT %1 FROM pragma_table_xinfo('%2') WHERE hidden = 0 ORDER BY cid"_s;
    QCOMPARE(test::column(*m_database, info.arg(u"name"_s, table)), expected);

    const QStringList types = test::column(*m_database, info.arg(u"type"_s, table));
    const QStringList required = test::column(*m_database, info.arg(u"\"notnull\""_s, table));
    const qsizetype first = expected.size() - schema->fieldCount();
    for (qsizetype i = 0; i < schema->fieldCount(); ++i) {
        const Field &field = schema->field(i);
        const bool isWhole = field.type == FieldType::Integer || field.type == FieldType::Reference
            || field.type == FieldType::YesNo || field.type == FieldType::TimeOffset;
        const QString type = isWhole           ? u"INTEGER"_s
            : field.type == FieldType::Decimal ? u"REAL"_s
            : field.type == FieldType::Blob    ? u"BLOB"_s
                                               : u"TEXT"_s;
        QVERIFY2(types.at(first + i) == type, field.column);
        const bool isTime = field.type == FieldType::Time;
        // A time that must be there may still be unknown, so its precision is what is never null.
        const bool isOfRequiredTime
            = field.type == FieldType::TimePrecision && schema->field(i - 2).necessity == Necessity::Always;
        const bool isRequired = (field.necessity == Necessity::Always && !isTime) || isOfRequiredTime;
        QVERIFY2((required.at(first + i) == u"1") == isRequired, field.column);
    }
    QCOMPARE(test::single(*m_database, u"SELECT strict FROM pragma_table_list WHERE name = '%1'"_s.arg(table)), u"1"_s);
    const QString sql = test::single(*m_database, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
    QVERIFY(sql.contains(u"\"id\" INTEGER PRIMARY KEY AUTOINCREMENT"_s));
}

void TestDataDictionary::tableRefersToItsTargets()
{
    QFETCH(QString, table);
    QSet<QString> expected;
    for (const Field &field : findRegister(table)->fields) {
        if (field.type == FieldType::Reference) {
            expected << u"%1>%2.id RESTRICT"_s.arg(QString::fromUtf8(field.column), QString::fromUtf8(field.target));
        }
    }
    const QStringList found = test::column(*m_database,
        u"SELECT \"from\" || '>' || \"table\" || '.' || \"to\" || ' ' || on_delete FROM pragma_foreign_key_list('%1')"_s
            .arg(table));
    QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
    QCOMPARE(found.size(), expected.size());
}

void TestDataDictionary::everyReferenceIsIndexed()
{
    QFETCH(QString, table);
    const QStringList leading = test::column(*m_database,
        u"SELECT i.name FROM pragma_index_list('%1') AS l, pragma_index_info(l.name) AS i WHERE i.seqno = 0"_s.arg(
            table));
    for (const Field &field : findRegister(table)->fields) {
        const QString name = QString::fromUtf8(field.column);
        QVERIFY2(field.type != FieldType::Reference || leading.contains(name), field.column);
    }
}

/// Literals that no row of the table may have in this column.
static QStringList badLiterals(const Field &field)
{
    const auto number = [](double value) { return QString::number(value, 'g', 15); };
    QStringList bad;
    if (field.minimum > std::numeric_limits<double>::lowest()) {
        bad << number(field.minimum - 1);
    }
    if (field.maximum < std::numeric_limits<double>::max()) {
        bad << number(field.maximum + 1);
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return {u"printf('%.*c', %1, 'x')"_s.arg(field.limit + 1), u"x'00'"_s};
    case FieldType::Date:
        return {u"'2026-02-30'"_s, u"'2026-7-6'"_s, u"'2026/07/06'"_s, u"'yesterday'"_s, u"''"_s,
            u"'2026-07-06T10:00Z'"_s, u"5"_s};
    case FieldType::Time:
        return {u"'2026-07-06'"_s, u"'2026-07-06T25:00Z'"_s, u"'2026-02-30T10:00Z'"_s, u"'2026-07-06T10:00'"_s,
            u"'2026-07-06T10:00:00Z'"_s, u"'noon'"_s, u"''"_s};
    case FieldType::TimeOffset:
        return bad << u"'x'"_s;
    case FieldType::Choice:
    case FieldType::TimePrecision:
        return {u"'nonsense'"_s, u"''"_s, u"x'00'"_s};
    case FieldType::YesNo:
        return {u"2"_s, u"-1"_s, u"'yes'"_s};
    case FieldType::Reference:
        return {u"'x'"_s, u"987654"_s};
    case FieldType::Integer:
        return bad << u"'x'"_s << u"1.5"_s;
    case FieldType::Decimal:
        return bad << u"'x'"_s;
    case FieldType::Blob:
        return {u"'x'"_s};
    }
    Q_UNREACHABLE();
}

/// Those of the literals that the table accepted.
QStringList TestDataDictionary::refused(
    const RegisterSchema &schema, const Field &field, const QStringList &literals) const
{
    QStringList accepted;
    for (const QString &literal : literals) {
        const QString name = QString::fromUtf8(field.column);
        const Result<> done = execute(*m_database,
            u"UPDATE %1 SET %2 = %3 WHERE id = (SELECT max(id) FROM %1)"_s.arg(
                dialect::quoted(schema.id()), dialect::quoted(name), literal));
        if (done) {
            accepted << name + u" = "_s + literal;
        }
    }
    return accepted;
}

void TestDataDictionary::tableRefusesBadValues()
{
    QFETCH(QString, table);
    const RegisterSchema *schema = findRegister(table);
    QVERIFY(test::single(*m_database, u"SELECT count(*) FROM %1"_s.arg(dialect::quoted(table))).toInt() > 0);
    QVERIFY(execute(*m_database, u"BEGIN"_s));
    QStringList accepted = refused(*schema, define::choice("origin", "", "origin"), {u"'elsewhere'"_s, u"NULL"_s});
    accepted += refused(*schema, define::integer("revision", ""), {u"0"_s, u"'x'"_s, u"NULL"_s});
    for (const Field &field : schema->fields) {
        QStringList literals = badLiterals(field);
        if (field.necessity == Necessity::Always && field.type != FieldType::Time) {
            literals << u"NULL"_s;
        }
        accepted += refused(*schema, field, literals);
    }
    QVERIFY(execute(*m_database, u"ROLLBACK"_s));
    QVERIFY2(accepted.isEmpty(), qPrintable(accepted.join(u"; "_s)));
}

void TestDataDictionary::generatedColumnsAreThere_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("incident") << u"incident"_s
                              << QStringList{u"acknowledge_minutes"_s, u"contained_minutes"_s, u"counted_by"_s,
                                     u"counted_on_month"_s, u"detect_minutes"_s, u"resolve_minutes"_s};
    QTest::newRow("finding") << u"finding"_s << QStringList{u"next_due_on"_s, u"raised_month"_s};
    QTest::newRow("action") << u"action"_s << QStringList{u"due_month"_s};
}

void TestDataDictionary::generatedColumnsAreThere()
{
    QFETCH(QString, table);
    QFETCH(QStringList, columns);
    QCOMPARE(test::column(
                 *m_database, u"SELECT name FROM pragma_table_xinfo('%1') WHERE hidden = 2 ORDER BY name"_s.arg(table)),
        columns);
    for (const Field &field : findRegister(table)->derived) {
        QVERIFY2(columns.contains(QString::fromUtf8(field.column)), field.column);
    }
}

void TestDataDictionary::coveringIndexesAreThere_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("columns");
    static constexpr const char *wanted[][2]
        = {{"incident", "counted_on_month,severity"}, {"incident", "counted_on_month,rsit_class"},
            {"incident", "status"}, {"finding", "status,grade,next_due_on"}, {"finding", "raised_month,grade"},
            {"finding", "clause"}, {"finding", "cause_code"}, {"finding_event", "finding_id,happened_on"},
            {"metric_value", "metric_id,period_end_on,id"}, {"metric_target", "metric_id,from_on"},
            {"risk_assessment", "risk_id,assessed_on"}, {"risk_acceptance", "risk_id,until_on"},
            {"action", "status,current_due_on"}, {"action", "original_due_on"}, {"review_event", "review_id,id"},
            {"decision", "review_id"}, {"obligation", "incident_id"}, {"evidence_link", "record_register,record_id"}};
    for (const auto &[table, columns] : wanted) {
        QTest::addRow("%s by %s", table, columns) << QString::fromUtf8(table) << QString::fromUtf8(columns);
    }
}

void TestDataDictionary::coveringIndexesAreThere()
{
    QFETCH(QString, table);
    QFETCH(QString, columns);
    const QStringList found = test::column(*m_database,
        u"SELECT (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(l.name) ORDER BY seqno)) "
        "FROM pragma_index_list('%1') AS l"_s.arg(table));
    QVERIFY2(found.contains(columns), qPrintable(found.join(u' ')));
}

void TestDataDictionary::choiceSetsAreTheSame()
{
    QMap<QString, QStringList> expected;
    for (const QString &id : m_choices.keys()) {
        if (id != u"required") { // an artefact of how the dictionary is read
            for (const QJsonValue &code : m_choices.value(id).toArray()) {
                expected[id] << code.toString();
            }
        }
    }
    QMap<QString, QStringList> found;
    for (const ChoiceSet &set : allChoiceSets()) {
        for (const Choice &choice : set.choices) {
            found[QString::fromUtf8(set.id)] << QString::fromUtf8(choice.code);
        }
    }
    found.remove(u"required"_s);
    QCOMPARE(found, expected);
}

void TestDataDictionary::choiceWordsAreThoseOfTheTaxonomies()
{
    const QJsonObject words = test::readJson(QStringLiteral(SOURCE_DIR) + u"/resources/catalogues/taxonomies.json"_s)
                                  .value("ui_words"_L1)
                                  .toObject();
    QVERIFY(words.size() > 60);
    for (const ChoiceSet &set : allChoiceSets()) {
        const QString id = QString::fromUtf8(set.id);
        const QJsonObject expected = words.value(id).toObject();
        QCOMPARE(static_cast<qsizetype>(set.choices.size()), expected.size());
        for (const Choice &choice : set.choices) {
            const QString code = QString::fromUtf8(choice.code);
            QCOMPARE(choiceWord(id, code), expected.value(code).toString());
        }
    }
}

void TestDataDictionary::guardedRegistersHaveTriggers()
{
    const auto fresh = Database::inMemory();
    QVERIFY(!migrate(*fresh, ownMigrations(), test::clock()).error);
    for (const QString &table : m_order) {
        const QString sql
            = u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table);
        const int count = test::single(*fresh, sql).toInt();
        const bool isGuarded = dictionary(table).value("guarded"_L1).toString() == u"yes";
        const bool appendOnly = findRegister(table)->appendOnly;
        QVERIFY2(isGuarded || appendOnly ? count >= 2 : count == 0, qPrintable(table));
    }
}

QTEST_GUILESS_MAIN(TestDataDictionary)
#include "tst_datadictionary.moc"
