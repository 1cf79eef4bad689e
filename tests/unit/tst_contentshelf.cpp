#include "models/document/changecommand.h"
#include "models/document/evidenceintake.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/recordstore.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Undo brings files back, byte for byte, and holds none of them in memory.
class TestContentShelf : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void filesComeBack_data();
    void filesComeBack();
    void memoryDoesNotGrowWithFiles();
    void whereNothingCanBeWrittenMemoryHolds();
    void otherFieldsOfAFileAreUndone();
    void aFileThatIsAnotherNowStays();

private:
    qint64 add(const QList<QByteArray> &contents) const;
    qint64 heldBytes() const;
    QByteArray kept(qint64 id) const;
    QString one(const QString &sql) const { return test::single(m_document->database(), sql); }
    QUndoStack &stack() const { return m_document->undoStack(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Document> m_document;
};

static QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random.generate()); });
    return bytes;
}

void TestContentShelf::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    qputenv("TMPDIR", m_temporary->path().toLocal8Bit());
}

void TestContentShelf::cleanup()
{
    qunsetenv("TMPDIR");
}

/// The last of them.
qint64 TestContentShelf::add(const QList<QByteArray> &contents) const
{
    QList<IncomingFile> files;
    for (const QByteArray &content : contents) {
        files << incomingContent(u"scan.bin"_s, content, {2026, 7, 1});
    }
    return EvidenceIntake(*m_document).add({&finding::schema, 21}, files).last();
}

static qint64 bytesOf(const std::optional<Record> &record)
{
    qint64 sum = 0;
    for (const Value &value : record ? record->values : QList<Value>()) {
        sum += value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : value.toString().size();
    }
    return sum;
}

/// By all steps of undo.
qint64 TestContentShelf::heldBytes() const
{
    qint64 sum = 0;
    for (int i = 0; i < stack().count(); ++i) {
        for (const AppliedRow &row : static_cast<const ChangeCommand *>(stack().command(i))->applied().rows) {
            sum += bytesOf(row.before) + bytesOf(row.after);
        }
    }
    return sum;
}

QByteArray TestContentShelf::kept(qint64 id) const
{
    const EvidenceStore store(m_document->database());
    QBuffer copy;
    copy.open(QIODevice::WriteOnly);
    const Result<KeptEvidence> evidence = store.find(id);
    return evidence && store.copyTo(*evidence, copy) ? copy.data() : QByteArray();
}

void TestContentShelf::filesComeBack_data()
{
    QTest::addColumn<QList<QByteArray>>("contents");
    QTest::newRow("one byte") << QList<QByteArray>{"x"};
    QTest::newRow("a large one") << QList{randomBytes(9'000'001, 1)};
    QTest::newRow("three, one of them the text of a digest")
        << QList{randomBytes(70000, 2), QByteArray(64, 'a'), randomBytes(3, 3)};
}

void TestContentShelf::filesComeBack()
{
    QFETCH(QList<QByteArray>, contents);
    const qint64 last = add(contents);
    QVERIFY(last > 0);
    const QString count = one(u"SELECT count(*) FROM evidence"_s);
    for (int time = 0; time < 3; ++time) {
        stack().undo();
        QCOMPARE(one(u"SELECT count(*) FROM evidence"_s).toLongLong(), count.toLongLong() - contents.size());
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
        stack().redo();
        QCOMPARE(one(u"SELECT count(*) FROM evidence"_s), count);
        for (qsizetype i = 0; i < contents.size(); ++i) {
            QVERIFY(kept(last - contents.size() + 1 + i) == contents.at(i));
        }
    }
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestContentShelf::memoryDoesNotGrowWithFiles()
{
    QList<qint64> done;
    QList<qint64> undone;
    for (const qsizetype size : {10, 5'000'000}) {
        stack().clear();
        QVERIFY(add({randomBytes(size, 4)}) > 0);
        done << heldBytes();
        stack().undo();
        undone << heldBytes();
    }
    QVERIFY2(done.last() < done.first() + 20, qPrintable(QString::number(done.last())));
    QVERIFY2(undone.last() < undone.first() + 20, qPrintable(QString::number(undone.last())));
}

void TestContentShelf::whereNothingCanBeWrittenMemoryHolds()
{
    const QByteArray bytes = randomBytes(100000, 5);
    const qint64 id = add({bytes});
    qputenv("TMPDIR", m_folder->filePath(u"not there"_s).toLocal8Bit());
    stack().undo();
    stack().redo();
    QVERIFY(kept(id) == bytes);
}

void TestContentShelf::otherFieldsOfAFileAreUndone()
{
    const QByteArray bytes = randomBytes(100000, 6);
    const qint64 id = add({bytes});
    const Record before = *RecordStore(m_document->database(), evidence::schema).find(id);
    Change change(u"Name it"_s);
    change.update(evidence::schema, id, before.revision, {{evidence::Title, u"Scan of the contract"_s}});
    QVERIFY(m_document->apply(change));
    QVERIFY(heldBytes() < 5000);
    stack().undo();
    QCOMPARE(RecordStore(m_document->database(), evidence::schema).find(id)->values, before.values);
    stack().undo();
    stack().redo();
    stack().redo();
    QCOMPARE(one(u"SELECT title FROM evidence WHERE id = %1"_s.arg(id)), u"Scan of the contract"_s);
    QVERIFY(kept(id) == bytes);
}

void TestContentShelf::aFileThatIsAnotherNowStays()
{
    const qint64 id = add({"as it was"});
    QVERIFY(test::tamper(m_document->path(), u"UPDATE evidence SET content = X'00' WHERE id = %1"_s.arg(id)));
    QList<Error> refused;
    connect(m_document.get(), &Document::refused, this, [&](const Error &error) { refused << error; });
    stack().undo();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().code, Error::Code::Conflict);
    QCOMPARE(one(u"SELECT count(*) FROM evidence WHERE id = %1"_s.arg(id)), u"1"_s);
}

QTEST_GUILESS_MAIN(TestContentShelf)
#include "tst_contentshelf.moc"
