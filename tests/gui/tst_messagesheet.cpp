#include "tests/gui/strict.h"
#include "ui/dialogs/desktopprompts.h"
#include "ui/dialogs/messagesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What is asked and told over the window, in the dialogs of the program.
class TestMessageSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void errorIsToldWithOneButton();
    void longListsCanBeRead();
    void confirmNamesTheAct_data();
    void confirmNamesTheAct();
    void missingDocumentIsLocatedOrForgotten_data();
    void missingDocumentIsLocatedOrForgotten();
    void wordsArePlainAndWhole();

private:
    /// Looks at the sheet that the next prompt shows, then presses this button, or Escape when there is no name.
    void answer(const QString &button, const std::function<void(const MessageSheet &)> &look = {});

    Theme m_theme{*qApp, Theme::Look::Light};
    DesktopPrompts m_prompts{m_theme};
    QWidget m_window;
    bool m_wasShown = false;
};

void TestMessageSheet::init()
{
    m_window.resize(1120, 700);
    m_window.show();
    m_prompts.setWindow(&m_window);
    m_wasShown = false;
}

void TestMessageSheet::answer(const QString &button, const std::function<void(const MessageSheet &)> &look)
{
    QTimer::singleShot(0, this, [this, button, look] {
        auto *sheet = qobject_cast<MessageSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet); // and no message box of the toolkit
        m_wasShown = true;
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        if (look) {
            look(*sheet);
        }
        if (button.isEmpty()) {
            QTest::keyClick(sheet, Qt::Key_Escape);
        } else {
            QTest::keyClick(sheet->findChild<QPushButton *>(button), Qt::Key_Return);
        }
    });
}

void TestMessageSheet::errorIsToldWithOneButton()
{
    answer(u"act"_s, [](const MessageSheet &sheet) {
        QCOMPARE(sheet.accessibleName(), u"This cannot be changed now"_s);
        QCOMPARE(sheet.findChild<TextLabel *>(u"message"_s)->text(), u"It is open elsewhere."_s);
        QVERIFY(!sheet.findChild<QWidget *>(u"cancel"_s)->isVisible());
        QVERIFY(sheet.findChild<QWidget *>(u"act"_s)->hasFocus());
        QVERIFY(!sheet.findChild<QPlainTextEdit *>());
    });
    m_prompts.tell({Error::Code::Locked, u"It is open elsewhere."_s});
    QVERIFY(m_wasShown);
}

void TestMessageSheet::longListsCanBeRead()
{
    answer({}, [](const MessageSheet &sheet) {
        const auto *list = sheet.findChild<QPlainTextEdit *>(u"detail"_s);
        QVERIFY(list && list->isReadOnly() && list->isVisible());
        QCOMPARE(list->toPlainText(), u"one\ntwo\nthree"_s);
    });
    m_prompts.tell({Error::Code::Damaged, u"one\ntwo"_s, u"one\ntwo\nthree"_s});
    QVERIFY(m_wasShown);
}

void TestMessageSheet::confirmNamesTheAct_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isConfirmed");
    QTest::newRow("main button") << u"act"_s << true;
    QTest::newRow("cancel") << u"cancel"_s << false;
    QTest::newRow("escape") << QString() << false;
}

void TestMessageSheet::confirmNamesTheAct()
{
    QFETCH(QString, button);
    answer(button, [](const MessageSheet &sheet) {
        const auto *act = sheet.findChild<QPushButton *>(u"act"_s);
        const auto *cancel = sheet.findChild<QPushButton *>(u"cancel"_s);
        QCOMPARE(act->text(), u"Write PDF…"_s);
        QCOMPARE(sheet.accessibleName(), u"Write PDF"_s);
        QVERIFY(cancel->hasFocus()); // nothing happens by a stray Return
        QVERIFY(cancel->geometry().right() < act->geometry().left());
    });
    QTEST(m_prompts.confirm(u"There is no printer here."_s, u"Write PDF…"_s), "isConfirmed");
    QVERIFY(m_wasShown);
}

void TestMessageSheet::missingDocumentIsLocatedOrForgotten_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("expected");
    QTest::newRow("locate") << u"act"_s << int(Prompts::MissingAnswer::Locate);
    QTest::newRow("forget") << u"other"_s << int(Prompts::MissingAnswer::Forget);
    QTest::newRow("neither") << QString() << int(Prompts::MissingAnswer::Nothing);
}

void TestMessageSheet::missingDocumentIsLocatedOrForgotten()
{
    QFETCH(QString, button);
    answer(button, [](const MessageSheet &sheet) {
        QVERIFY(sheet.findChild<TextLabel *>(u"message"_s)->text().contains(u"gone.binnacle"_s));
    });
    QTEST(int(m_prompts.askMissing(u"/away/gone.binnacle"_s)), "expected");
    QVERIFY(m_wasShown);
}

void TestMessageSheet::wordsArePlainAndWhole()
{
    const QString words = u"<b>All</b> of this sentence is shown, however long it is: "_s.repeated(8);
    answer(u"act"_s, [&](const MessageSheet &sheet) {
        const auto *label = sheet.findChild<TextLabel *>(u"message"_s);
        QCOMPARE(label->text(), words);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(sheet.height() < 600);
    });
    m_prompts.inform(u"To know"_s, words);
    QVERIFY(m_wasShown);
}

QTEST_MAIN(TestMessageSheet)
#include "tst_messagesheet.moc"
