#include "models/exchange/exporter.h"
#include "models/exchange/recordname.h"
#include "models/exchange/referencefinder.h"
#include "models/exchange/referencenames.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/registry.h"
#include "models/storage/query.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace binnacle;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesEqualBytesInADocumentWithOtherIds();
    void addsNothingFromItsOwnExport_data();
    void addsNothingFromItsOwnExport();
    void everyRegisterCanBeNamed_data();
    void everyRegisterCanBeNamed();
    void slashesInNamesAreKept_data();
    void slashesInNamesAreKept();
    void keepsFormulasAndNumbersApart();
    void writesJson();
    void knowsTheFormatByTheName();
    void leavesNothingBehindWhenItIsStopped();
    void saysWhenItCannotWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    QByteArray exported(Document &document, const RegisterSchema &schema) const
    {
        const QString path = file(schema.id() + u".csv");
        return exportRegister(document.database(), schema, ExportFormat::Csv, path) ? test::bytesOf(path)
                                                                                    : QByteArray();
    }
};

void TestExport::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

/// Requests of resources are decided on after proposals that are about them: the circle is opened here, and closed at
/// the end.
static bool isLater(const RegisterSchema &schema, const Field &field)
{
    return schema.id() == u"resource_request" && qstrcmp(field.column, "decision_id") == 0;
}

/// Registers such that each refers only to itself and to those before it; those with links to any register are last.
static QList<const RegisterSchema *> inOrderOfReferences()
{
    QList<const RegisterSchema *> waiting;
    for (const RegisterSchema *schema : allRegisters()) {
        waiting << (schema->logged ? QList{schema} : QList<const RegisterSchema *>());
    }
    QList<const RegisterSchema *> order;
    const auto isReady = [&](const RegisterSchema *schema) {
        return std::all_of(schema->fields.begin(), schema->fields.end(), [&](const Field &field) {
            const RegisterSchema *target
                = field.type == FieldType::Reference ? findRegister(QLatin1StringView(field.target)) : schema;
            return target == schema || !waiting.contains(target) || isLater(*schema, field);
        });
    };
    for (bool isMoving = true; isMoving;) {
        const auto next = std::find_if(waiting.begin(), waiting.end(), isReady);
        isMoving = next != waiting.end();
        if (isMoving) {
            order << *next;
            waiting.erase(next);
        }
    }
    std::stable_partition(order.begin(), order.end(), [](const RegisterSchema *schema) {
        return std::none_of(
            schema->fields.begin(), schema->fields.end(), [](const Field &field) { return field.isRecordNumber(); });
    });
    std::stable_partition(order.begin(), order.end(), // a signed review takes nothing more
        [](const RegisterSchema *schema) { return schema->id() != u"review_event"; });
    return order + waiting;
}

/// A mapping that gives every field but the later ones.
static QByteArray mappingOfFirstFields(const RegisterSchema &schema)
{
    QJsonObject fields;
    if (schema.hasReference()) {
        fields.insert(u"reference"_s, u"reference"_s);
    }
    for (const Field &field : schema.fields) {
        if (!isLater(schema, field)) {
            fields.insert(QLatin1StringView(field.column), QLatin1StringView(field.column));
        }
    }
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"binnacle-import-1"_s}, {u"register"_s, schema.id()}, {u"fields"_s, fields}})
        .toJson();
}

/// An empty document whose records will have other numbers than those of the sample.
static std::unique_ptr<Document> documentWithOtherIds(const QTemporaryDir &folder)
{
    auto document = test::emptyDocument(folder, u"other.binnacle"_s);
    qint64 last = 1000;
    for (const RegisterSchema *schema : allRegisters()) {
        const bool isSet = bool(execute(document->database(),
            u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, {schema->id(), last += 7}));
        document = isSet ? std::move(document) : nullptr;
        if (!document) {
            break;
        }
    }
    return document;
}

void TestExport::givesEqualBytesInADocumentWithOtherIds()
{
    const QList<const RegisterSchema *> order = inOrderOfReferences();
    const auto other = documentWithOtherIds(*m_folder);
    QVERIFY(other);
    QHash<QString, QByteArray> files;
    for (const RegisterSchema *schema : order) {
        const QByteArray bytes = files[schema->id()] = exported(*m_document, *schema);
        QVERIFY(!bytes.isEmpty());
        test::writeBytes(file(u"in.csv"_s), bytes);
        test::writeBytes(file(u"map.json"_s), mappingOfFirstFields(*schema));
        const bool isPart = std::any_of(
            schema->fields.begin(), schema->fields.end(), [&](const Field &field) { return isLater(*schema, field); });
        const test::ImportRun run = test::importFile(
            *other, *schema, file(u"in.csv"_s), {.mapPath = isPart ? file(u"map.json"_s) : QString()});
        QVERIFY2(run.result, qPrintable(schema->id() + u'\n' + run.refusals().join(u'\n')));
        QVERIFY(run.report.added == 0
            || test::single(other->database(), u"SELECT min(id) > 1000 FROM \"%1\""_s.arg(schema->id())) == u"1");
    }
    for (const RegisterSchema *schema : order) { // closes the circle, and changes nothing else
        test::writeBytes(file(u"in.csv"_s), files.value(schema->id()));
        const test::ImportRun run
            = test::importFile(*other, *schema, file(u"in.csv"_s), {.onDuplicate = ImportPlan::OnDuplicate::Update});
        QVERIFY2(run.result, qPrintable(schema->id() + u'\n' + run.refusals().join(u'\n')));
        QCOMPARE(run.report.added, 0);
        QVERIFY(run.report.updated == 0 || schema->id() == u"resource_request");
        QCOMPARE(exported(*other, *schema), files.value(schema->id()));
    }
    QCOMPARE(test::verify(other->path()), QStringList());
}

void TestExport::addsNothingFromItsOwnExport_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        if (schema->logged) {
            QTest::newRow(schema->table) << schema->id();
        }
    }
}

void TestExport::addsNothingFromItsOwnExport()
{
    QFETCH(const QString, table);
    const RegisterSchema *schema = findRegister(table);
    test::writeBytes(file(u"in.csv"_s), exported(*m_document, *schema));
    const auto import = [&](ImportPlan::OnDuplicate rule) {
        return test::importFile(*m_document, *schema, file(u"in.csv"_s), {.onDuplicate = rule});
    };
    const qint64 rows = test::single(m_document->database(), u"SELECT count(*) FROM \"%1\""_s.arg(table)).toLongLong();
    QCOMPARE(import(ImportPlan::OnDuplicate::Stop).counts(), (QList<qint64>{0, 0, 0, 0, rows}));
    QCOMPARE(import(ImportPlan::OnDuplicate::Skip).counts(), (QList<qint64>{0, 0, 0, rows, 0}));
    QCOMPARE(import(ImportPlan::OnDuplicate::Update).counts(), (QList<qint64>{0, 0, rows, 0, 0}));
}

void TestExport::everyRegisterCanBeNamed_data()
{
    addsNothingFromItsOwnExport_data();
}

void TestExport::everyRegisterCanBeNamed()
{
    QFETCH(const QString, table);
    const RegisterSchema *schema = findRegister(table);
    QVERIFY(schema->hasReference() || schema->indexOf(u"code") >= 0 || !schema->key.empty());
    ReferenceNames names(m_document->database());
    ReferenceFinder finder(m_document->database());
    const Result<QList<qint64>> ids = selectIds(m_document->database(), u"SELECT id FROM \"%1\""_s.arg(table));
    for (const qint64 id : *ids) {
        const QString name = names.name(*schema, id);
        const Result<qint64> found = finder.find(*schema, {}, name);
        QVERIFY(found);
        QVERIFY2(*found == id, qPrintable(u"%1 %2: %3"_s.arg(table, QString::number(id), name)));
    }
}

void TestExport::slashesInNamesAreKept_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"POL-01"_s << u"2"_s << u"POL-01/2"_s;
    QTest::newRow("reference with a slash") << u"2019-06/001"_s << u"2"_s << u"2019-06/001/2"_s;
    QTest::newRow("part with a slash") << u"F-1"_s << u"a/b"_s << u"F-1/a\\/b"_s;
    QTest::newRow("part with a backslash at its end") << u"F-1"_s << u"a\\"_s << u"F-1/a\\\\"_s;
    QTest::newRow("empty part") << u"F-1"_s << u""_s << u"F-1/"_s;
}

void TestExport::slashesInNamesAreKept()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QTEST(recordname::joined(first, {second}), "name");
    QCOMPARE(recordname::parts(recordname::joined(first, {second}), 2), (QStringList{first, second}));
    QCOMPARE(recordname::parts(recordname::joined(first, {second, second}), 3), (QStringList{first, second, second}));
}

void TestExport::keepsFormulasAndNumbersApart()
{
    Change change(u"Test"_s);
    change.update(incident::schema, 2, 1, {{incident::Title, u"\uFEFFA mark is a character"_s}});
    change.update(incident::schema, 1, 1,
        {{incident::Title, u"=1+1"_s}, {incident::Description, u"'@x\n\"a\", b"_s}, {incident::CostLow, -1.5},
            {incident::DetectedOffset, qlonglong(-60)}});
    QVERIFY(m_document->apply(change));
    const QByteArray bytes = exported(*m_document, incident::schema);
    QVERIFY(bytes.contains("\r\nINC-0001,'=1+1,\"''@x\n\"\"a\"\", b\","));
    QVERIFY(bytes.contains(",-1.5,"));
    QVERIFY(bytes.contains(",-60,"));
    test::writeBytes(file(u"in.csv"_s), bytes);
    const test::ImportRun run = test::importFile(
        *m_document, incident::schema, file(u"in.csv"_s), {.onDuplicate = ImportPlan::OnDuplicate::Update});
    QCOMPARE(run.counts(), (QList<qint64>{0, 0, 400, 0, 0}));
}

void TestExport::writesJson()
{
    const QString path = file(u"finding.json"_s);
    const Result<qint64> written = exportRegister(m_document->database(), finding::schema, ExportFormat::Json, path);
    QCOMPARE(*written, 120);
    const QJsonObject json = test::readJson(path);
    QCOMPARE(json.value("register"_L1).toString(), u"finding"_s);
    const QJsonArray records = json.value("records"_L1).toArray();
    QCOMPARE(records.size(), 120);
    const QJsonObject first = records.first().toObject();
    QCOMPARE(first.value("reference"_L1).toString(), u"F-001"_s);
    QCOMPARE(first.value("origin"_L1).toString(), u"before_adoption"_s);
    QCOMPARE(first.value("unit_id"_L1).toString(), u"IT"_s);
    QCOMPARE(first.value("cycle"_L1).toInteger(), 1);
    QVERIFY(first.value("supplier_id"_L1).isNull());
}

void TestExport::knowsTheFormatByTheName()
{
    QCOMPARE(*exportFormatOf(u"a.csv"_s), ExportFormat::Csv);
    QCOMPARE(*exportFormatOf(u"A.JSON"_s), ExportFormat::Json);
    QCOMPARE(exportFormatOf(u"a.binnacle"_s).error().code, Error::Code::Usage);
}

void TestExport::leavesNothingBehindWhenItIsStopped()
{
    test::writeBytes(file(u"kept.csv"_s), "before");
    const Result<qint64> written = exportRegister(m_document->database(), finding::schema, ExportFormat::Csv,
        file(u"kept.csv"_s), [](qint64 done, qint64) { return done < 60; });
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QCOMPARE(test::bytesOf(file(u"kept.csv"_s)), QByteArray("before"));
}

void TestExport::saysWhenItCannotWrite()
{
    const Result<qint64> written
        = exportRegister(m_document->database(), finding::schema, ExportFormat::Csv, file(u"no folder/finding.csv"_s));
    QCOMPARE(written.error().code, Error::Code::ReadOnly);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
