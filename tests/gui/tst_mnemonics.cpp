#include "support/testdocument.h"
#include "tests/gui/strict.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/settings.h"
#include "ui/widgets/prompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Nothing is asked in these tests.
class NoPrompts final : public Prompts
{
public:
    void tell(const Error &error) override { QFAIL(qPrintable(error.message)); }
    bool confirm(const QString &, const QString &) override { return false; }
    QString fileToOpen(const QString &, const QString &) override { return {}; }
    QString fileToSave(const QString &, const QString &, const QString &) override { return {}; }
};

/// Two mnemonics on one letter never fire: each letter is given once on a page together with the menu bar.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnEveryWarning(); }
    void cleanupTestCase() { m_window.reset(); }

    void lettersAreComparedWithoutCase();
    void everyPageGivesEachLetterOnce_data();
    void everyPageGivesEachLetterOnce();

private:
    QStringList titles() const;

    QTemporaryDir m_folder;
    NoPrompts m_prompts;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
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
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Look::Light);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_theme, m_prompts, test::clock());
    m_window->resize(1440, 900);
    QVERIFY(m_window->openDocument(test::copyOfSample(m_folder)));
    m_window->show();
}

QStringList TestMnemonics::titles() const
{
    return textsOf(m_window->menuBar()->actions());
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
    m_window->showPage(place);
    QStringList texts = titles();
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(m_window.get())) {
            texts << button->text();
        }
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(m_window.get())) {
            texts << label->text();
        }
    }
    QCOMPARE(clashes(texts), QStringList());
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
