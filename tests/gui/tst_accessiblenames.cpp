#include "models/registers/definitions/incident.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Whoever cannot see the window hears what each input is for, and whoever uses no mouse goes through it in the order
/// in which it is read: a walk through all pages, forms and sheets.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }
    void cleanupTestCase() { m_walk.reset(); }

    void everyInputHasAName_data();
    void everyInputHasAName();
    void tabFollowsReadingOrder_data();
    void tabFollowsReadingOrder();

private:
    QWidget *show(const QString &stop, Qt::LayoutDirection direction);

    std::unique_ptr<test::WindowWalk> m_walk;
};

/// Parts that Qt makes and that people do not reach or know as part of a whole.
static bool isPartOfQt(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QTableCornerButton")
        || qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget);
}

static bool isInput(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QAbstractSlider *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

static bool isReached(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy();
}

static QList<QWidget *> inputsOf(const QWidget &root)
{
    QList<QWidget *> inputs;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && (isInput(*widget) || isReached(*widget)) && !isPartOfQt(*widget)) {
            inputs << widget;
        }
    }
    return inputs;
}

/// How a person who mends it finds it: classes and object names from the page down.
static QString whereIs(const QWidget *widget, const QWidget *root)
{
    QStringList path;
    for (const QWidget *part = widget; part && part != root; part = part->parentWidget()) {
        const QString name = part->objectName().isEmpty() ? QString() : u" "_s + part->objectName();
        path.prepend(QLatin1StringView(part->metaObject()->className()) + name);
    }
    return path.join(" > "_L1);
}

QWidget *TestAccessibleNames::show(const QString &stop, Qt::LayoutDirection direction)
{
    if (!m_walk || !m_walk->isOf(test::WindowFixture::wide, direction)) {
        m_walk.reset();
        m_walk = std::make_unique<test::WindowWalk>(test::WindowFixture::wide, direction);
    }
    return m_walk->show(stop);
}

void TestAccessibleNames::everyInputHasAName_data()
{
    QTest::addColumn<QString>("stop");
    for (const QString &stop : test::WindowWalk::stops()) {
        QTest::newRow(qPrintable(stop)) << stop;
    }
}

/// The container in which names tell inputs apart: a form, a sheet, or the page. Outside of forms two buttons may lead
/// to the same place.
static const QWidget *wholeOf(const QWidget *widget, const QWidget *root)
{
    const QWidget *part = widget;
    while (part != root && !qobject_cast<const RecordForm *>(part)) {
        part = part->parentWidget();
    }
    return part;
}

void TestAccessibleNames::everyInputHasAName()
{
    QFETCH(QString, stop);
    QWidget *root = show(stop, Qt::LeftToRight);
    QVERIFY(root);
    QStringList found;
    QSet<std::pair<const QWidget *, QString>> names;
    const QString attack = incident::schema.labelText(incident::AttackId); // “ATT&CK” is a name
    const QList<QWidget *> inputs = inputsOf(*root);
    QVERIFY(!inputs.isEmpty());
    for (const QWidget *input : inputs) {
        const QString name = input->accessibleName();
        const auto *combo = qobject_cast<const QComboBox *>(input);
        if (name.trimmed().isEmpty()) {
            found << u"no name: "_s + whereIs(input, root);
        } else if (name.contains(u'&') && name != attack) {
            found << u"mnemonic in “%1”: "_s.arg(name) + whereIs(input, root);
        } else if (combo && name == combo->currentText()) {
            found << u"its text is its name, “%1”: "_s.arg(name) + whereIs(input, root);
        }
        const std::pair key(wholeOf(input, root), name);
        const bool isFreeButton = qobject_cast<const QAbstractButton *>(input) && key.first == root;
        if (!isFreeButton && !name.isEmpty() && names.contains(key)) {
            found << u"“%1” twice: "_s.arg(name) + whereIs(input, root);
        }
        if (!isFreeButton) {
            names.insert(key);
        }
    }
    m_walk->leave(root);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestAccessibleNames::tabFollowsReadingOrder_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QString &stop : test::WindowWalk::stops()) {
            const char *words = direction == Qt::LeftToRight ? "left to right" : "right to left";
            QTest::addRow("%s, %s", qPrintable(stop), words) << stop << direction;
        }
    }
}

static QWidget *commonParent(QWidget *one, const QWidget *other)
{
    QWidget *common = one;
    while (common && common != other && !common->isAncestorOf(other)) {
        common = common->parentWidget();
    }
    return common;
}

static QRect placeIn(const QWidget *parent, const QWidget *widget)
{
    const QWidget *child = widget;
    while (child->parentWidget() != parent) {
        child = child->parentWidget();
    }
    return child->geometry();
}

static constexpr int rowHeight = 40; ///< of inputs; what begins lower beside a tall card is of the next row

/// Whether the second place is read before the first: it stands above, or in the same row nearer to its beginning.
static bool goesBack(const QRect &from, const QRect &to, Qt::LayoutDirection direction)
{
    const int common = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top()) + 1;
    if (to.top() >= from.top() + rowHeight) {
        return false;
    }
    if (common * 2 > std::min(from.height(), to.height())) {
        return direction == Qt::LeftToRight ? to.right() < from.left() : to.left() > from.right();
    }
    return to.center().y() < from.center().y();
}

/// Places are compared where the two part ways, so that columns are read one after the other.
static bool goesBack(QWidget *from, QWidget *to)
{
    const QWidget *common = commonParent(from, to);
    return common && common != from && common != to
        && goesBack(placeIn(common, from), placeIn(common, to), common->layoutDirection());
}

static bool isTabStop(const QWidget &widget, const QWidget &root)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisible() && widget.isEnabled()
        && root.isAncestorOf(&widget);
}

/// Of exclusive choices Tab reaches one, arrow keys the others.
static bool isAmong(const QWidget &widget, const QSet<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    const QList<QAbstractButton *> choices = group ? group->buttons() : QList<QAbstractButton *>();
    return group && group->exclusive()
        && std::any_of(choices.begin(), choices.end(), [&](QWidget *choice) { return reached.contains(choice); });
}

void TestAccessibleNames::tabFollowsReadingOrder()
{
    QFETCH(QString, stop);
    QFETCH(Qt::LayoutDirection, direction);
    QWidget *root = show(stop, direction);
    QVERIFY(root);
    QList<QWidget *> stops;
    for (QWidget *next = root->nextInFocusChain(); next != root; next = next->nextInFocusChain()) {
        if (isTabStop(*next, *root)) {
            stops << next;
        }
    }
    QVERIFY(!stops.isEmpty());
    // A page is entered from the rail; a sheet is gone round, and goes back once, from its end to its beginning.
    auto *rail = m_walk->fixture().find<QWidget>(u"railList"_s);
    const bool isPage = !root->isWindow() && rail->isVisible();
    (isPage ? rail : stops.first())->setFocus(Qt::TabFocusReason);
    QStringList back;
    QStringList found;
    QSet<QWidget *> reached;
    QWidget *before = QApplication::focusWidget();
    for (bool isInside = true; isInside && !reached.contains(before);) {
        reached.insert(before);
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == before && stops.size() > 1) {
            found << u"Tab stays in "_s + whereIs(now, root);
        }
        isInside = root->isAncestorOf(now);
        if (isInside && goesBack(before, now)) {
            back << u"from %1\n  back to %2"_s.arg(whereIs(before, root), whereIs(now, root));
        }
        before = now;
    }
    if (back.size() > (isPage ? 0 : 1)) {
        found << back;
    }
    for (QWidget *each : stops) {
        if (!reached.contains(each) && !isAmong(*each, reached)) {
            found << u"never reached: "_s + whereIs(each, root);
        }
    }
    m_walk->leave(root);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
