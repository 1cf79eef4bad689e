#include "models/registers/choice.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/person.h"
#include "models/registers/registermodel.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The records of a register as a table that keeps selection and place while it is sorted, filtered and refreshed.
class TestRegisterModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyRegisterIsAWellBehavedModel_data();
    void everyRegisterIsAWellBehavedModel();
    void showsNamesForReferences();
    void givesValuesAndIds();
    void namesItsColumns();
    void sortKeepsSelectionAndCurrent();
    void filterKeepsWhatIsStillThere();
    void searchNarrowsTheRows();
    void refreshFollowsTheDocument_data();
    void refreshFollowsTheDocument();
    void refreshMovesAChangedRowWithItsSelection();
    void refreshShowsNewNames();
    void randomRefreshesNeverBreakTheModel();
    void oneChangedRecordTakesItsPlaceInEveryOrder();
    void pagesThroughManyRows();
    void badFilterIsAnErrorAndChangesNothing();

private:
    QSet<QString> references(const QItemSelectionModel &selection) const;

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RegisterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRegisterModel::initTestCase()
{
    m_bytes = test::bytesOf(test::copyOfSample(m_folder));
}

void TestRegisterModel::init()
{
    test::failOnAnyWarning();
    const QString path = m_folder.filePath(u"model.binnacle"_s);
    test::writeBytes(path, m_bytes);
    auto database = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(execute(*m_database, u"PRAGMA synchronous = OFF"_s));
    m_model = std::make_unique<RegisterModel>(*m_database, finding::schema);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(m_model->refresh({}));
    QCOMPARE(m_model->rowCount(), 120);
}

void TestRegisterModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_database.reset();
}

QSet<QString> TestRegisterModel::references(const QItemSelectionModel &selection) const
{
    QSet<QString> found;
    for (const QModelIndex &index : selection.selectedRows()) {
        found << index.data().toString();
    }
    return found;
}

void TestRegisterModel::everyRegisterIsAWellBehavedModel_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestRegisterModel::everyRegisterIsAWellBehavedModel()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    RegisterModel model(*m_database, schema);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.setFilter({}));
    QCOMPARE(QString::number(model.rowCount()), test::single(*m_database, u"SELECT count(*) FROM \"%1\""_s.arg(table)));
    QCOMPARE(model.columnCount(), schema.columnCount() + (schema.hasReference() ? 1 : 0));
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::DescendingOrder);
        for (int row = 0; row < std::min(model.rowCount(), 3); ++row) {
            QVERIFY(model.index(row, column).data(RegisterModel::IdRole).toLongLong() > 0);
            std::ignore = model.index(row, column).data();
        }
    }
}

void TestRegisterModel::showsNamesForReferences()
{
    const int column = m_model->columnOf(finding::ResponsibleId);
    const QString name = test::single(
        *m_database, u"SELECT name FROM person JOIN finding ON person.id = responsible_id WHERE finding.id = 1"_s);
    QCOMPARE(m_model->index(0, column).data().toString(), name);
    QCOMPARE(m_model->index(0, m_model->columnOf(finding::Grade)).data().toString(),
        choiceWord(u"grade"_s, test::single(*m_database, u"SELECT grade FROM finding WHERE id = 1"_s)));
    QCOMPARE(m_model->labelOf(person::schema, 1), test::single(*m_database, u"SELECT name FROM person WHERE id = 1"_s));
}

void TestRegisterModel::givesValuesAndIds()
{
    const QModelIndex index = m_model->index(96, m_model->columnOf(finding::NextDueOn));
    QCOMPARE(index.data(RegisterModel::IdRole), 97);
    QCOMPARE(index.data(RegisterModel::FieldRole), int(finding::NextDueOn));
    QCOMPARE(index.data(RegisterModel::ValueRole), u"2026-06-19"_s);
    QCOMPARE(index.data(), u"19 Jun 2026"_s);
    QCOMPARE(m_model->index(96, 0).data(), u"F-097"_s);
    QCOMPARE(m_model->index(96, 0).data(RegisterModel::FieldRole), -1);
    QCOMPARE(m_model->idAt(96), 97);
    QCOMPARE(m_model->rowOf(97), 96);
    QCOMPARE(m_model->rowOf(4711), -1);
    QCOMPARE(m_model->recordAt(96).reference, u"F-097"_s);
}

void TestRegisterModel::namesItsColumns()
{
    QCOMPARE(m_model->headerData(0, Qt::Horizontal), u"Reference"_s);
    QCOMPARE(m_model->headerData(m_model->columnOf(finding::Title), Qt::Horizontal), u"Title"_s);
    QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
}

void TestRegisterModel::sortKeepsSelectionAndCurrent()
{
    QItemSelectionModel selection(m_model.get());
    const auto wholeRow = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (const int row : {3, 50, 119}) {
        selection.select(m_model->index(row, 0), wholeRow);
    }
    selection.setCurrentIndex(m_model->index(50, 1), QItemSelectionModel::NoUpdate);
    const QSet<QString> selected = references(selection);
    QCOMPARE(selected, (QSet<QString>{u"F-004"_s, u"F-051"_s, u"F-120"_s}));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    for (const qsizetype field :
        {qsizetype(finding::Title), qsizetype(finding::ResponsibleId), qsizetype(finding::ClosedOn)}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(m_model->columnOf(field), order);
            QCOMPARE(references(selection), selected);
            QCOMPARE(selection.currentIndex().siblingAtColumn(0).data(), u"F-051"_s);
            QCOMPARE(selection.currentIndex().column(), 1);
        }
    }
    m_model->sort(-1);
    QCOMPARE(selection.currentIndex().row(), 50);
    QCOMPARE(resets.size(), 0);
}

void TestRegisterModel::filterKeepsWhatIsStillThere()
{
    const RecordFilter open{.conditions
        = {{finding::Status, RecordFilter::Operator::IsNoneOf, {u"closed"_s, u"withdrawn"_s, u"declined"_s}}}};
    QVERIFY(m_model->setFilter(open));
    QCOMPARE(m_model->rowCount(), 18);
    QCOMPARE(m_model->filter(), open);
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(2, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    const QString current = selection.currentIndex().data().toString();
    RecordFilter sorted = open;
    sorted.sortField = finding::Title;
    QVERIFY(m_model->setFilter(sorted));
    QCOMPARE(selection.currentIndex().data(), current);
    QVERIFY(m_model->setFilter({}));
    QCOMPARE(m_model->rowCount(), 120);
    QVERIFY(m_model->setFilter({.conditions = {{finding::Grade, RecordFilter::Operator::IsOneOf, {}}}}));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRegisterModel::searchNarrowsTheRows()
{
    QVERIFY(m_model->setFilter({.searchText = u"F-109"_s}));
    QVERIFY(m_model->rowOf(109) >= 0);
    QVERIFY(m_model->rowCount() < 20);
    QVERIFY(m_model->setFilter({.searchText = u"nosuchwordanywhere"_s}));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRegisterModel::refreshFollowsTheDocument_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<int>("rows");
    const QString like
        = u"INSERT INTO finding (reference, title, source, grade, status, clause, unit_id, responsible_id,"
          " accountable_id, cycle) SELECT 'F-' || (120 + n), 'New', source, grade, 'draft', clause, unit_id,"
          " responsible_id, accountable_id, cycle FROM finding, (SELECT 1 AS n UNION SELECT 2) WHERE finding.id = 1"_s;
    QTest::newRow("nothing") << u"SELECT 1"_s << QList<qint64>{} << 120;
    QTest::newRow("two added at the end") << like << QList<qint64>{121, 122} << 122;
    QTest::newRow("one changed") << u"UPDATE finding SET title = 'Changed' WHERE id = 7"_s << QList<qint64>{7} << 120;
    QTest::newRow("the first removed") << u"DELETE FROM why WHERE finding_id = 1; DELETE FROM finding WHERE id = 1"_s
                                       << QList<qint64>{1} << 119;
    QTest::newRow("some removed here and there")
        << u"DELETE FROM finding WHERE id IN (5, 6, 60, 120)"_s << QList<qint64>{5, 6, 60, 120} << 116;
    QTest::newRow("one removed, two added")
        << QString(u"DELETE FROM finding WHERE id = 50;"_s + like) << QList<qint64>{50, 121, 122} << 121;
    QTest::newRow("one removed, one added")
        << u"DELETE FROM finding WHERE id = 50; UPDATE finding SET id = 121 WHERE id = 60"_s << QList<qint64>{} << 119;
    QTest::newRow("all removed") << u"DELETE FROM finding"_s << QList<qint64>{} << 0;
}

void TestRegisterModel::refreshFollowsTheDocument()
{
    QFETCH(QString, sql);
    QFETCH(QList<qint64>, ids);
    QFETCH(int, rows);
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(99, 2), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    std::ignore = m_model->index(6, 3).data(); // so that old values are in the cache
    QVERIFY(execute(*m_database, u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &statement : sql.split(u';')) {
        QVERIFY(execute(*m_database, statement));
    }
    QVERIFY(m_model->refresh(ids));
    QCOMPARE(m_model->rowCount(), rows);
    const QStringList titles = test::column(*m_database, u"SELECT title FROM finding ORDER BY id"_s);
    for (int row = 0; row < rows; ++row) {
        QCOMPARE(m_model->index(row, m_model->columnOf(finding::Title)).data().toString(), titles.at(row));
    }
    if (rows > 0) {
        QCOMPARE(selection.currentIndex().siblingAtColumn(0).data(), u"F-100"_s);
        QCOMPARE(references(selection), QSet<QString>{u"F-100"_s});
    }
}

void TestRegisterModel::refreshMovesAChangedRowWithItsSelection()
{
    m_model->sort(m_model->columnOf(finding::Title));
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(60, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    const qint64 id = m_model->idAt(60);
    const QString reference = selection.currentIndex().data().toString();
    QVERIFY(execute(*m_database, u"UPDATE finding SET title = '!first' WHERE id = ?"_s, {id}));
    QVERIFY(m_model->refresh({id}));
    QCOMPARE(m_model->rowOf(id), 0);
    QCOMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(references(selection), QSet<QString>{reference});
}

void TestRegisterModel::refreshShowsNewNames()
{
    const QModelIndex owner = m_model->index(0, m_model->columnOf(finding::ResponsibleId));
    std::ignore = owner.data();
    QVERIFY(execute(*m_database, u"UPDATE person SET name = 'Renamed'"_s));
    QVERIFY(m_model->refresh({}));
    QCOMPARE(owner.data().toString(), u"Renamed"_s);
}

void TestRegisterModel::randomRefreshesNeverBreakTheModel()
{
    QVERIFY(execute(*m_database, u"PRAGMA foreign_keys = OFF"_s));
    QItemSelectionModel selection(m_model.get());
    QRandomGenerator random(27001);
    for (int round = 0; round < 150; ++round) {
        const int row = random.bounded(m_model->rowCount());
        selection.setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        const qint64 current = m_model->idAt(row);
        const QString from = QString::number(random.bounded(120));
        const QString until = QString::number(random.bounded(140));
        switch (random.bounded(4)) {
        case 0:
            QVERIFY(execute(*m_database,
                u"DELETE FROM finding WHERE id BETWEEN %1 AND %2 AND id %% 3 = 0 AND id > 3"_s.arg(from, until)
                    .replace(u"%%"_s, u"%"_s)));
            break;
        case 1:
            QVERIFY(execute(*m_database,
                u"INSERT INTO finding (reference, title, source, grade, status, clause, unit_id, responsible_id, "
                u"accountable_id, cycle)"
                " SELECT 'N-%1-' || id, 'T' || abs(random()), source, grade, status, clause, unit_id, responsible_id, "
                "accountable_id, 1"
                " FROM finding ORDER BY random() LIMIT 5"_s.arg(round)));
            break;
        case 2:
            QVERIFY(execute(*m_database,
                u"UPDATE finding SET title = 'T' || abs(random()) WHERE id BETWEEN %1 AND %2"_s.arg(from, until)));
            break;
        default:
            m_model->sort(random.bounded(-1, 6), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        QVERIFY(m_model->refresh({}));
        const QString count = test::single(*m_database, u"SELECT count(*) FROM finding"_s);
        QCOMPARE(QString::number(m_model->rowCount()), count);
        const QModelIndex now = selection.currentIndex();
        const bool isThere = m_model->rowOf(current) >= 0;
        QVERIFY(!isThere || now.data(RegisterModel::IdRole) == current);
    }
}

// The short way of refresh() must end where reading every id anew ends.
void TestRegisterModel::oneChangedRecordTakesItsPlaceInEveryOrder()
{
    using Op = RecordFilter::Operator;
    static const QStringList changes{u"UPDATE finding SET title = 'T' || abs(random()) WHERE id = %1"_s,
        u"UPDATE finding SET current_due_on = NULL WHERE id = %1"_s,
        u"UPDATE finding SET current_due_on = date('2026-01-01', (abs(random()) % 300) || ' days') WHERE id = %1"_s,
        u"UPDATE finding SET responsible_id = 11 + abs(random()) % 10, grade = 'ofi' WHERE id = %1"_s,
        u"UPDATE finding SET repeat_of_id = nullif(1 + abs(random()) % 20, id) WHERE id = %1"_s,
        u"DELETE FROM finding WHERE id = %1 AND id > 90"_s};
    QVERIFY(execute(*m_database, u"PRAGMA foreign_keys = OFF"_s));
    QRandomGenerator random(9302);
    for (int round = 0; round < 300; ++round) {
        RecordFilter filter{.sortField = random.bounded(-2, static_cast<int>(finding::schema.columnCount())),
            .sortOrder = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder};
        if (random.bounded(2)) {
            filter.conditions = {{finding::Grade, Op::IsNoneOf, {u"ofi"_s}}};
        }
        QVERIFY(m_model->setFilter(filter));
        const QModelIndex shown = m_model->index(m_model->rowCount() / 2, 0);
        std::ignore = shown.data(); // so that old values are in the cache
        const qint64 id = 1 + random.bounded(120);
        QVERIFY(execute(*m_database, changes.at(random.bounded(int(changes.size()))).arg(id)));
        QVERIFY(m_model->refresh({id}));
        RegisterModel anew(*m_database, finding::schema);
        QVERIFY(anew.setFilter(filter));
        QCOMPARE(m_model->rowCount(), anew.rowCount());
        for (int row = 0; row < anew.rowCount(); ++row) {
            QCOMPARE(m_model->idAt(row), anew.idAt(row));
            QCOMPARE(m_model->recordAt(row), anew.recordAt(row));
        }
    }
}

void TestRegisterModel::pagesThroughManyRows()
{
    QVERIFY(execute(*m_database,
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO finding "
        u"(reference, title,"
        " source, grade, status, clause, unit_id, responsible_id, accountable_id, cycle) SELECT 'X-' || i, 'Row ' || "
        "i, source,"
        " grade, status, clause, unit_id, responsible_id, accountable_id, 1 FROM finding, n WHERE finding.id = 1"_s));
    QVERIFY(m_model->refresh({}));
    QCOMPARE(m_model->rowCount(), 5120);
    const int title = m_model->columnOf(finding::Title);
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const int row = random.bounded(120, 5120);
        QCOMPARE(m_model->index(row, title).data().toString(), u"Row %1"_s.arg(row - 119));
        QCOMPARE(m_model->recordAt(row).id, m_model->idAt(row));
    }
    for (const int row : {255, 256, 511, 512, 5119}) {
        QCOMPARE(m_model->index(row, 0).data().toString(), row < 120 ? QString() : u"X-%1"_s.arg(row - 119));
    }
}

void TestRegisterModel::badFilterIsAnErrorAndChangesNothing()
{
    QVERIFY(execute(*m_database, u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(execute(*m_database, u"ALTER TABLE finding RENAME TO gone"_s));
    QVERIFY(!m_model->setFilter({.sortField = finding::Title}));
    QVERIFY(!m_model->refresh({}));
    QCOMPARE(m_model->rowCount(), 120);
}

QTEST_GUILESS_MAIN(TestRegisterModel)
#include "tst_registermodel.moc"
