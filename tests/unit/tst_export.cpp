#include "models/exchange/exporter.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/registry.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace binnacle;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesEqualBytesAfterARoundTrip();
    void updatesNothingWithItsOwnExport_data();
    void updatesNothingWithItsOwnExport();
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

/// Registers such that each refers only to itself and to those before it; those in a circle are left out.
static QList<const RegisterSchema *> inOrderOfReferences(QList<const RegisterSchema *> waiting)
{
    QList<const RegisterSchema *> order;
    const auto isReady = [&](const RegisterSchema *schema) {
        return std::all_of(schema->fields.begin(), schema->fields.end(), [&](const Field &field) {
            const RegisterSchema *target
                = field.type == FieldType::Reference ? findRegister(QLatin1StringView(field.target)) : schema;
            return target == schema || !waiting.contains(target);
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
    return order;
}

void TestExport::givesEqualBytesAfterARoundTrip()
{
    QList<const RegisterSchema *> registers;
    for (const RegisterSchema *schema : allRegisters()) {
        registers << (schema->logged ? QList{schema} : QList<const RegisterSchema *>());
    }
    QList<const RegisterSchema *> order = inOrderOfReferences(registers);
    std::stable_partition(order.begin(), order.end(), // a signed review takes nothing more
        [](const RegisterSchema *schema) { return schema->id() != u"review_event"; });
    QVERIFY(order.contains(&finding::schema) && order.contains(&incident::schema));
    const auto other = test::emptyDocument(*m_folder, u"other.binnacle"_s);
    QVERIFY(other);
    for (const RegisterSchema *schema : order) {
        const QByteArray bytes = exported(*m_document, *schema);
        QVERIFY(!bytes.isEmpty());
        test::writeBytes(file(u"in.csv"_s), bytes);
        const test::ImportRun run = test::importFile(*other, *schema, file(u"in.csv"_s));
        QVERIFY2(run.result, qPrintable(schema->id() + u'\n' + run.refusals().join(u'\n')));
        QCOMPARE(exported(*other, *schema), bytes);
    }
    QCOMPARE(test::verify(other->path()), QStringList());
}

void TestExport::updatesNothingWithItsOwnExport_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : {u"finding"_s, u"incident"_s, u"person"_s, u"unit"_s, u"metric"_s, u"risk"_s,
             u"decision"_s, u"proposal"_s, u"action"_s, u"objective"_s, u"improvement"_s}) {
        QTest::newRow(qPrintable(table)) << table;
    }
}

void TestExport::updatesNothingWithItsOwnExport()
{
    QFETCH(const QString, table);
    const RegisterSchema *schema = findRegister(table);
    test::writeBytes(file(u"in.csv"_s), exported(*m_document, *schema));
    const test::ImportRun run
        = test::importFile(*m_document, *schema, file(u"in.csv"_s), {.onDuplicate = ImportPlan::OnDuplicate::Update});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(run.report.same, run.report.rows);
    QVERIFY(run.report.rows > 0);
}

void TestExport::keepsFormulasAndNumbersApart()
{
    Change change(u"Test"_s);
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
