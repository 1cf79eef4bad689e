#include "tests/gui/strict.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace binnacle;

class TestSmallWidgets : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void chipShowsACrossWhileItIsOn();
    void returnPressesAButton_data();
    void returnPressesAButton();
    void nothingIsChosenAtFirst();
    void segmentsFollowTheArrows();
    void buttonsAndFieldsHaveTheHeightsOfTheDesign();
    void focusKeepsTheSizeOfAField();
    void popupRowsAreLargeEnoughToHit();
    void calendarKeepsRedForStatus();
    void statusLineSpeaksItemsAndKeys();
    void statusLineKeepsWhatItOffers();
    void statusLineLeavesOutWhatOnlyTells();
    void busyBarWaitsBeforeItAppears();
    void emptyStateOffersItsActions();
    void labelNeverReadsMarkup();
    void pillSaysItsWord();

private:
    Theme m_theme{*qApp, Theme::Look::Light};
};

void TestSmallWidgets::chipShowsACrossWhileItIsOn()
{
    Chip chip(m_theme, u"Status: open"_s);
    const int off = chip.sizeHint().width();
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
    QCOMPARE(chip.sizeHint().width() - off, 18);
    QCOMPARE(chip.sizeHint().height(), 28);
    QCOMPARE(chip.accessibleName(), u"Status: open"_s);
}

void TestSmallWidgets::returnPressesAButton_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("presses");
    const Qt::KeyboardModifiers none;
    QTest::newRow("Return") << Qt::Key_Return << none << 1;
    QTest::newRow("Enter on the keypad") << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier) << 1;
    QTest::newRow("Space") << Qt::Key_Space << none << 1;
    QTest::newRow("Ctrl+Return belongs to the form")
        << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
}

void TestSmallWidgets::returnPressesAButton()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Button button(m_theme, Button::Kind::Normal, u"Print pack"_s);
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, key, modifiers);
    QTEST(int(clicked.size()), "presses");
}

void TestSmallWidgets::nothingIsChosenAtFirst()
{
    SegmentedControl control(m_theme);
    control.setChoices({u"Agree"_s, u"Defer"_s, u"Decline"_s});
    QCOMPARE(control.current(), -1);
    control.setCurrent(1);
    QCOMPARE(control.current(), 1);
    control.setCurrent(-1);
    QCOMPARE(control.current(), -1);
}

void TestSmallWidgets::segmentsFollowTheArrows()
{
    SegmentedControl control(m_theme);
    control.setChoices({u"List"_s, u"Figures"_s});
    control.setCurrent(0);
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    const auto segments = control.findChildren<QAbstractButton *>();
    segments[0]->setFocus();
    QTest::keyClick(segments[0], Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QTest::mouseClick(segments[0], Qt::LeftButton);
    QCOMPARE(control.current(), 0);
    QVERIFY(chosen.count() >= 1);
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void TestSmallWidgets::buttonsAndFieldsHaveTheHeightsOfTheDesign()
{
    Button button(m_theme, Button::Kind::Primary, u"Enter"_s, u"check"_s);
    QCOMPARE(button.sizeHint().height(), 32);
    button.setSmall(true);
    QCOMPARE(button.sizeHint().height(), 26);
    QLineEdit line;
    QComboBox combo;
    line.ensurePolished();
    combo.ensurePolished();
    QCOMPARE(line.sizeHint().height(), 30);
    QCOMPARE(combo.sizeHint().height(), 30);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *date = new QDateEdit(QDate(2026, 11, 20));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"d MMM yyyy"_s);
    row->addWidget(date);
    window.show();
    QCOMPARE(date->height(), 30);
    const int needed = date->fontMetrics().horizontalAdvance(u"20 Nov 2026"_s);
    QVERIFY(date->findChild<QLineEdit *>()->width() >= needed + 4);
}

void TestSmallWidgets::focusKeepsTheSizeOfAField()
{
    QLineEdit line(u"words"_s);
    line.show();
    line.activateWindow();
    line.clearFocus();
    const QSize before = line.sizeHint();
    const int cursor = line.cursorPositionAt({30, 15});
    line.setFocus();
    QTRY_VERIFY(line.hasFocus());
    QCOMPARE(line.sizeHint(), before);
    QCOMPARE(line.cursorPositionAt({30, 15}), cursor);
}

void TestSmallWidgets::popupRowsAreLargeEnoughToHit()
{
    QComboBox combo;
    combo.addItems({u"In progress"_s, u"Open"_s});
    combo.show();
    combo.showPopup();
    QVERIFY(combo.view()->sizeHintForRow(0) >= 26);
    combo.hidePopup();
}

void TestSmallWidgets::calendarKeepsRedForStatus()
{
    QCalendarWidget calendar;
    calendar.show();
    calendar.setSelectedDate(QDate(2026, 11, 20));
    QCOMPARE(calendar.weekdayTextFormat(Qt::Sunday).foreground().color(), m_theme.tokens().text);
    m_theme.setLook(Theme::Look::Dark);
    QCOMPARE(calendar.weekdayTextFormat(Qt::Sunday).foreground().color(), m_theme.tokens().text);
    m_theme.setLook(Theme::Look::Light);
}

void TestSmallWidgets::statusLineSpeaksItemsAndKeys()
{
    StatusLine line(m_theme);
    line.setItems({{u"All changes kept"_s, u"check"_s}, {u"Amara Okafor"_s}});
    line.setHints({u"[F1] help"_s, u"[1] to [8] open a measure"_s});
    QCOMPARE(line.accessibleName(), u"All changes kept, Amara Okafor"_s);
    QCOMPARE(line.accessibleDescription(), u"F1 help, 1 to 8 open a measure"_s);
    QCOMPARE(line.height(), 26);
}

void TestSmallWidgets::statusLineKeepsWhatItOffers()
{
    StatusLine line(m_theme);
    line.resize(1400, 26);
    line.setItems({{u"All changes kept"_s}});
    line.showNotice({u"Work is under way"_s, {}, &Tokens::muted, &Tokens::text2, u"stop"_s});
    line.showNotice({u"Map written"_s});
    line.showNotice({u"Map sent"_s});
    QCOMPARE(line.accessibleName(), u"All changes kept, Work is under way, Map sent"_s);
    QVERIFY(!line.placeOf(u"stop"_s).isEmpty());
    line.withdraw(u"stop"_s);
    QCOMPARE(line.accessibleName(), u"All changes kept, Map sent"_s);
}

void TestSmallWidgets::statusLineLeavesOutWhatOnlyTells()
{
    StatusLine line(m_theme);
    const QStringList hints{u"[Ctrl+N] new"_s, u"[Return] open"_s};
    line.setItems({{u"Opened for reading"_s, u"lock"_s}, {u"INC-0400, GDPR33: 40 h left"_s, u"clock"_s, &Tokens::watch},
        {u"Document checked, all entries intact"_s}, {u"As of 6 Jul 2026 (sample)"_s, u"calendar"_s},
        {u"M. Oakhurst"_s, {}, &Tokens::muted, &Tokens::muted, u"who"_s}});
    line.setHints(hints);
    line.resize(1400, 26);
    QCOMPARE(line.shownTexts().size(), 7);
    line.resize(760, 26); // the last that only tells goes first
    QVERIFY(!line.shownTexts().contains(u"As of 6 Jul 2026 (sample)"_s));
    line.resize(680, 26);
    QCOMPARE(line.shownTexts(),
        (QStringList{u"Opened for reading"_s, u"INC-0400, GDPR33: 40 h left"_s, u"M. Oakhurst"_s} + hints));
    QVERIFY(line.placeOf(u"who"_s).right() < 480);
    line.resize(600, 26); // then hints, from the front
    QCOMPARE(line.shownTexts(),
        (QStringList{u"Opened for reading"_s, u"INC-0400, GDPR33: 40 h left"_s, u"M. Oakhurst"_s, u"[Return] open"_s}));
    QVERIFY(line.accessibleName().contains(u"As of 6 Jul 2026"_s)); // said all the same
}

void TestSmallWidgets::busyBarWaitsBeforeItAppears()
{
    QWidget window;
    BusyBar bar(m_theme, &window);
    window.show();
    bar.start();
    QVERIFY(!bar.isVisible());
    bar.stop();
    QTest::qWait(BusyBar::delayMs + 60);
    QVERIFY(!bar.isVisible());
    bar.start();
    QTRY_VERIFY(bar.isVisible());
}

void TestSmallWidgets::emptyStateOffersItsActions()
{
    EmptyState empty(m_theme, {u"findings"_s, u"No findings yet."_s, {}, u"Add a finding"_s, u"Import"_s});
    QSignalSpy action(&empty, &EmptyState::actionRequested);
    QSignalSpy second(&empty, &EmptyState::secondRequested);
    for (Button *button : empty.findChildren<Button *>())
        button->click();
    QCOMPARE(action.count(), 1);
    QCOMPARE(second.count(), 1);
    QCOMPARE(empty.accessibleName(), u"No findings yet."_s);
}

void TestSmallWidgets::labelNeverReadsMarkup()
{
    TextLabel label(m_theme, TextRole::Body, &Tokens::text, u"<b>A name</b> that is far too long"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.resize(60, 18);
    label.show();
    QVERIFY(label.isCut());
    QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&label, &help);
    QCOMPARE(QToolTip::text(), u"&lt;b&gt;A name&lt;/b&gt; that is far too long"_s);
    QToolTip::hideText();
    label.resize(400, 18);
    QVERIFY(!label.isCut());
    label.setMaxLines(2);
    QCOMPARE(label.heightForWidth(120), 36);
}

void TestSmallWidgets::pillSaysItsWord()
{
    StatusPill pill(m_theme);
    pill.setStatus({Status::Act, fullWord(Status::Act)});
    QCOMPARE(pill.accessibleName(), u"Outside appetite"_s);
    QCOMPARE(pill.sizeHint().height(), 20);
}

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
