#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Two mnemonics on one letter never fire: each letter is given once on a page together with the menu bar.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnEveryWarning(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void lettersAreComparedWithoutCase();
    void everyPageGivesEachLetterOnce_data();
    void everyPageGivesEachLetterOnce();

private:
    QStringList titles() const;

    std::unique_ptr<test::WindowFixture> m_fixture;
};

/// The texts whose letter another text has too.
static QStringList clashes(const QStringList &texts)
{
    QHash<QString, QString> taken;
    QStringList found;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty()) {
            continue;
        }
        if (taken.contains(letter)) {
            found << taken.value(letter) + u" / "_s + text;
        }
        taken.insert(letter, text);
    }
    return found;
}

static QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        texts << action->text();
    }
    return texts;
}

void TestMnemonics::initTestCase()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

QStringList TestMnemonics::titles() const
{
    return textsOf(m_fixture->window->menuBar()->actions());
}

void TestMnemonics::lettersAreComparedWithoutCase()
{
    QCOMPARE(clashes({u"&View"_s, u"Re&view"_s, u"Save && go"_s, u"Nothing"_s}), QStringList{u"&View / Re&view"_s});
}

void TestMnemonics::everyPageGivesEachLetterOnce_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : pageIds()) {
        QTest::newRow(qPrintable(place)) << place;
    }
}

void TestMnemonics::everyPageGivesEachLetterOnce()
{
    QFETCH(QString, place);
    m_fixture->window->showPage(place);
    QStringList texts = titles();
    for (const QAbstractButton *button : m_fixture->window->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(m_fixture->window.get())) {
            texts << button->text();
        }
    }
    for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(m_fixture->window.get())) {
            texts << label->text();
        }
    }
    QCOMPARE(clashes(texts), QStringList());
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
