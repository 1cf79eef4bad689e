#include "tests/gui/strict.h"
#include "tests/gui/windowwalk.h"
#include "ui/dialogs/matchpanel.h"
#include "ui/forms/fieldslot.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// At the sizes of the design every page has room for its words: with the form of each register open, nothing is cut
/// off and nothing lies on its neighbor.
class TestNothingCut : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }
    void cleanupTestCase() { m_walk.reset(); }

    void everythingHasRoom_data();
    void everythingHasRoom();

private:
    std::unique_ptr<test::WindowWalk> m_walk;
};

void TestNothingCut::everythingHasRoom_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {test::WindowFixture::narrow, test::WindowFixture::wide}) {
        for (const QString &stop : test::WindowWalk::stops()) {
            QTest::addRow("%s, %dx%d", qPrintable(stop), size.width(), size.height()) << stop << size;
        }
    }
}

static QString whereIs(const QWidget *widget, const QWidget *root)
{
    QStringList path;
    for (const QWidget *part = widget; part && part != root; part = part->parentWidget()) {
        const QString name = part->objectName().isEmpty() ? QString() : u" "_s + part->objectName();
        path.prepend(QLatin1StringView(part->metaObject()->className()) + name);
    }
    return path.join(" > "_L1);
}

/// What words stand in, and what people type into.
static bool holdsWords(const QWidget &widget)
{
    const bool isButton = qobject_cast<const QAbstractButton *>(&widget);
    return isButton || qobject_cast<const QLabel *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// Words that are missing: a label that elides them, a button narrower than it needs.
static QString cutWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const TextLabel *>(&widget)) {
        return label->isCut() ? label->text() : QString();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool isCut = !label->wordWrap() && !label->text().isEmpty()
            && label->width() < label->fontMetrics().horizontalAdvance(label->text());
        return isCut ? label->text() : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && button->width() < button->sizeHint().width() ? button->text()
                                                                                               : QString();
}

/// Names and values of columns are as long as somebody's file has them; a tool tip shows the whole.
static bool isOfAFile(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    while (around && !qobject_cast<const MatchPanel *>(around)) {
        around = around->parentWidget();
    }
    return around && qobject_cast<const TextLabel *>(&widget);
}

/// The content of what scrolls is as large as it likes, but not wider.
static bool isInside(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        if (place.left() < 0 || place.right() >= around->width() || place.top() < 0
            || place.bottom() >= around->height()) {
            return false;
        }
        const auto *area = qobject_cast<const QScrollArea *>(
            around->parentWidget() ? around->parentWidget()->parentWidget() : nullptr);
        if (around->isWindow() || (area && area->widget() == around)) {
            return true;
        }
    }
    return true;
}

static QStringList overlaps(const QList<QWidget *> &widgets, const QWidget *root)
{
    QStringList found;
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype k = i + 1; k < widgets.size(); ++k) {
            const QWidget *one = widgets.at(i);
            const QWidget *other = widgets.at(k);
            if (one->parentWidget() == other->parentWidget() && one->geometry().intersects(other->geometry())) {
                found << u"%1 lies on %2"_s.arg(whereIs(one, root), whereIs(other, root));
            }
        }
    }
    return found;
}

/// Everything that is wrong with what is shown.
static QStringList complaints(const QWidget &root)
{
    QList<QWidget *> widgets;
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && (holdsWords(*widget) || qobject_cast<FieldSlot *>(widget))) {
            widgets << widget;
        }
    }
    for (const QWidget *widget : widgets) {
        if (const QString words = cutWords(*widget); !words.isEmpty() && !isOfAFile(*widget)) {
            found << u"cut “%1” to %2 of %3: "_s.arg(words).arg(widget->width()).arg(widget->sizeHint().width())
                    + whereIs(widget, &root);
        }
        if (!isInside(*widget)) {
            found << u"sticks out: "_s + whereIs(widget, &root);
        }
    }
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            found << u"wider than its room: "_s + whereIs(area, &root);
        }
    }
    return (widgets.isEmpty() ? QStringList{u"nothing is shown"_s} : found) + overlaps(widgets, &root);
}

void TestNothingCut::everythingHasRoom()
{
    QFETCH(QString, stop);
    QFETCH(QSize, size);
    if (!m_walk || !m_walk->isOf(size, Qt::LeftToRight)) {
        m_walk.reset();
        m_walk = std::make_unique<test::WindowWalk>(size);
    }
    QWidget *root = m_walk->show(stop);
    QVERIFY(root);
    QCOMPARE(m_walk->fixture().window->size(), size);
    QStringList found;
    const auto isRight = [&] {
        found = complaints(*root);
        return found.isEmpty();
    };
    std::ignore = QTest::qWaitFor(isRight, 1000); // long texts make room for themselves
    m_walk->leave(root);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TestNothingCut)
#include "tst_nothingcut.moc"
