#include "tests/gui/strict.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

QStandardItem *cell(const QString &text, CellKind kind)
{
    auto *item = new QStandardItem(text);
    item->setData(QVariant::fromValue(kind), CellKindRole);
    return item;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestRecordDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void selectionHasALineAtTheLeadingEdge_data();
    void selectionHasALineAtTheLeadingEdge();
    void lineFollowsMovedColumns();
    void lateTextHasGlyphAndColor();
    void highContrastKeepsTextOnTheSelection();
    void longTitlesTakeTwoLines();
    void rowsHaveTheHeightOfTheDesign();
    void headerIsDrawnOnce();

private:
    QImage rowImage(int row = 0) const;

    Theme m_theme{*qApp, Theme::Look::Light};
    std::unique_ptr<QTableView> m_table;
};

void TestRecordDelegate::init()
{
    failOnEveryWarning();
    m_theme.setLook(Theme::Look::Light);
    m_table = std::make_unique<QTableView>();
    auto *model = new QStandardItemModel(m_table.get());
    QStandardItem *due = cell(u"57 days late"_s, CellKind::Date);
    due->setData(QVariant::fromValue(Status::Act), StatusRole);
    model->appendRow({cell(u"F-2026-007"_s, CellKind::Reference),
        cell(u"Privileged access not reviewed since April"_s, CellKind::Title), due});
    model->appendRow({cell(u"F-2026-008"_s, CellKind::Reference), cell(u"Short"_s, CellKind::Title),
        cell(u"1 Oct"_s, CellKind::Date)});
    m_table->setModel(model);
    auto *delegate = new RecordDelegate(m_theme, RecordDelegate::Rows::TwoLine, m_table.get());
    m_table->setItemDelegate(delegate);
    m_table->setHorizontalHeader(new RecordHeader(m_theme));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int column = 0; column < 3; ++column)
        m_table->setColumnWidth(column, 150);
    m_table->resize(450, 200);
}

void TestRecordDelegate::cleanup()
{
    m_table.reset();
}

QImage TestRecordDelegate::rowImage(int row) const
{
    const QImage whole = m_table->viewport()->grab().toImage();
    return whole.copy(0, row * 40, 450, 40);
}

void TestRecordDelegate::selectionHasALineAtTheLeadingEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestRecordDelegate::selectionHasALineAtTheLeadingEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_table->setLayoutDirection(direction);
    m_table->selectRow(0);
    const QImage row = rowImage();
    const int lead = direction == Qt::LeftToRight ? 1 : row.width() - 2;
    const int trail = row.width() - 1 - lead;
    QCOMPARE(row.pixelColor(lead, 20), m_theme.tokens().accent);
    QCOMPARE(row.pixelColor(trail, 20), m_theme.tokens().selection);
    QCOMPARE(row.pixelColor(lead, 39), m_theme.tokens().accent);
    QCOMPARE(rowImage(1).pixelColor(lead, 20), m_theme.tokens().surface);
    QCOMPARE(rowImage(1).pixelColor(lead, 39), m_theme.tokens().grid);
}

void TestRecordDelegate::lineFollowsMovedColumns()
{
    m_table->selectRow(0);
    m_table->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(rowImage().pixelColor(1, 20), m_theme.tokens().accent);
    m_table->hideColumn(2);
    QCOMPARE(rowImage().pixelColor(1, 20), m_theme.tokens().accent);
}

void TestRecordDelegate::lateTextHasGlyphAndColor()
{
    const QImage late = rowImage(0).copy(300, 0, 150, 40);
    QVERIFY(hasColor(late, m_theme.tokens().actMark));
    QVERIFY(!hasColor(rowImage(1).copy(300, 0, 150, 40), m_theme.tokens().actMark));
}

void TestRecordDelegate::highContrastKeepsTextOnTheSelection()
{
    m_theme.setLook(Theme::Look::HighContrast);
    const QColor act = m_theme.tokens().act;
    const QImage plain = rowImage(0).copy(380, 0, 70, 40);
    QVERIFY(hasColor(plain, act));
    m_table->selectRow(0);
    const QImage selected = rowImage(0).copy(380, 0, 70, 40);
    QVERIFY(!hasColor(selected, act));
    QVERIFY(hasColor(selected, m_theme.tokens().text));
}

void TestRecordDelegate::longTitlesTakeTwoLines()
{
    const QRect upper(150, 2, 150, 16);
    const QRect lower(150, 24, 150, 12);
    QVERIFY(hasColor(rowImage(0).copy(lower), m_theme.tokens().text));
    QVERIFY(hasColor(rowImage(0).copy(upper), m_theme.tokens().text));
    QVERIFY(!hasColor(rowImage(1).copy(150, 28, 150, 9), m_theme.tokens().text));
}

void TestRecordDelegate::rowsHaveTheHeightOfTheDesign()
{
    QCOMPARE(RecordDelegate(m_theme, RecordDelegate::Rows::OneLine).rowHeight(), 34);
    QCOMPARE(RecordDelegate(m_theme, RecordDelegate::Rows::TwoLine).rowHeight(), 40);
    QCOMPARE(m_table->horizontalHeader()->sizeHint().height(), 32);
}

void TestRecordDelegate::headerIsDrawnOnce()
{
    const QImage head = m_table->horizontalHeader()->grab().toImage();
    QCOMPARE(head.pixelColor(5, head.height() - 1), m_theme.tokens().borderStrong);
    QCOMPARE(head.pixelColor(5, head.height() - 3), m_theme.tokens().surface);
}

QTEST_MAIN(TestRecordDelegate)
#include "tst_recorddelegate.moc"
