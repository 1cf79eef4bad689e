#include "models/base/canonicaljson.h"
#include "models/document/changelog.h"
#include "models/registers/canonicalrow.h"
#include "models/registers/definitions/unit.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QCryptographicHash>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The form of the log is fixed: another program must be able to recompute it from what is stored.
class TestChangeLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void linesHaveAFixedForm();
    void linesAreCanonicalJson_data();
    void linesAreCanonicalJson();
    void emptyLogHasAHeadOfZeros();
    void everyHashFollowsFromWhatIsStored();
    void everyDigestHasASaltOfItsOwn();
    void keepsOldAndNewOfWhatChanged();
};

void TestChangeLog::linesHaveAFixedForm()
{
    QCOMPARE(
        entryLine(7, u"2026-07-06T09:00:00Z"_s, 1, u"keeper"_s, u"change"_s, u"Close F-021"_s, 0, QString(64, u'0')),
        QByteArray(
            "{\"account\":\"keeper\",\"id\":7,\"kind\":\"change\",\"made_at\":\"2026-07-06T09:00:00Z\",\"person_id\":1,"
            "\"previous\":\""
            + QByteArray(64, '0') + "\",\"title\":\"Close F-021\",\"undoes_id\":0}\n"));
    QCOMPARE(rowLine(u"finding"_s, 21, u"update"_s, 3, QByteArray::fromHex("00ff")),
        QByteArray(
            "{\"digest\":\"00ff\",\"edit\":\"update\",\"record_id\":21,\"register\":\"finding\",\"revision\":3}\n"));
    QCOMPARE(blockLine(u"unit"_s, 1, 12, "x"),
        QByteArray("{\"digests\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\",\"first_id\":1,"
                   "\"register\":\"unit\",\"row_count\":12}\n"));
    QCOMPARE(chainHash("x"), u"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"_s);
}

void TestChangeLog::linesAreCanonicalJson_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Close F-021"_s;
    QTest::newRow("quotes and backslash") << u"\"a\" \\ b"_s;
    QTest::newRow("letters beyond ASCII") << u"Prüfung 漢 🙂"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s;
    QTest::newRow("tab and line") << u"a\tb\nc"_s;
}

void TestChangeLog::linesAreCanonicalJson()
{
    QFETCH(QString, title);
    const QByteArray line = entryLine(1, u"2026-07-06T09:00:00Z"_s, 0, u""_s, u"change"_s, title, 0, QString(64, u'0'));
    QVERIFY2(isCanonicalJson(QByteArrayView(line).chopped(1)), line.constData());
}

void TestChangeLog::emptyLogHasAHeadOfZeros()
{
    const QTemporaryDir folder;
    const auto document = test::emptyDocument(folder);
    QVERIFY(document);
    QCOMPARE(*ChangeLog(document->database()).head(), QString(64, u'0'));
}

static Result<AppliedChange> enterUnit(Document &document, const QString &code)
{
    Change change(u"Enter a unit"_s);
    change.insert(unit::schema, {{unit::Code, code}, {unit::Name, u"N"_s}, {unit::SeatId, 1}, {unit::IsSecurity, 0}});
    return document.apply(change);
}

void TestChangeLog::everyHashFollowsFromWhatIsStored()
{
    const QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    QVERIFY(document);
    QVERIFY(enterUnit(*document, u"A"_s));
    QVERIFY(enterUnit(*document, u"B"_s));
    document->undoStack().undo();

    QString previous(64, u'0');
    for (int id = 1; id <= 4; ++id) {
        const auto of = [&](const char *name) {
            return test::single(
                document->database(), u"SELECT %1 FROM change WHERE id = %2"_s.arg(QString::fromLatin1(name)).arg(id));
        };
        QByteArray lines = entryLine(id, of("made_at"), of("person_id").toLongLong(), of("account"), of("kind"),
            of("title"), of("undoes_id").toLongLong(), previous);
        Query rows(document->database(),
            u"SELECT register, record_id, edit, revision, digest FROM change_row WHERE change_id = ? ORDER BY id"_s);
        QVERIFY(rows.bind(id).exec());
        while (rows.next()) {
            lines += rowLine(rows.text(0), rows.integer(1), rows.text(2), rows.integer(3), rows.value(4).toByteArray());
        }
        Query blocks(document->database(),
            u"SELECT register, first_id, row_count, digests FROM change_block WHERE change_id = ? ORDER BY id"_s);
        QVERIFY(blocks.bind(id).exec());
        while (blocks.next()) {
            lines += blockLine(blocks.text(0), blocks.integer(1), blocks.integer(2), blocks.value(3).toByteArray());
        }
        QCOMPARE(of("previous"), previous);
        QCOMPARE(of("hash"), chainHash(lines));
        previous = of("hash");
    }
    QCOMPARE(*ChangeLog(document->database()).head(), previous);
    QCOMPARE(test::single(document->database(), u"SELECT count(*) FROM change"_s), u"4"_s);
}

void TestChangeLog::everyDigestHasASaltOfItsOwn()
{
    const QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    QVERIFY(document);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(enterUnit(*document, u"U%1"_s.arg(i)));
    }
    QCOMPARE(test::single(
                 document->database(), u"SELECT count(DISTINCT salt) || ' ' || min(length(salt)) FROM change_row"_s),
        u"10 16"_s);
    const QByteArray salts
        = selectValue(document->database(), u"SELECT salts FROM change_block WHERE register = 'person'"_s)
              ->toByteArray();
    QSet<QByteArray> different;
    for (qsizetype at = 0; at < salts.size(); at += 16) {
        different << salts.mid(at, 16);
    }
    QCOMPARE(different.size(), 24);
}

void TestChangeLog::keepsOldAndNewOfWhatChanged()
{
    const QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    QVERIFY(document);
    const Result<AppliedChange> entered = enterUnit(*document, u"A"_s);
    QVERIFY(entered);
    const Record record = *entered->rows.first().after;
    Change change(u"Edit a unit"_s);
    change.update(unit::schema, record.id, 1, {{unit::Name, u"M"_s}, {unit::Code, u"A"_s}});
    QVERIFY(document->apply(change));
    document->undoStack().undo();
    document->undoStack().undo();
    const QString values
        = u"SELECT group_concat(field || ':' || quote(old) || '>' || quote(new), ' ') FROM change_value "
          "WHERE change_row_id = %1"_s;
    QCOMPARE(test::single(document->database(), values.arg(1)),
        u"code:NULL>'A' is_security:NULL>0 name:NULL>'N' origin:NULL>'entered' seat_id:NULL>1"_s);
    QCOMPARE(test::single(document->database(), values.arg(2)), u"name:'N'>'M'"_s);
    QCOMPARE(test::single(document->database(), values.arg(3)), u"name:'M'>'N'"_s);
    QCOMPARE(test::single(document->database(), values.arg(4)),
        u"code:'A'>NULL is_security:0>NULL name:'N'>NULL origin:'entered'>NULL seat_id:1>NULL"_s);
}

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_changelog.moc"
