#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/policy.h"
#include "models/registers/definitions/responsibility.h"
#include "support/testdocument.h"
#include "tests/gui/strict.h"
#include "ui/forms/calendarpopup.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/quietcombo.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Each kind of field: what it shows, what it makes of what is typed, and that it hands back untouched values as they
/// were.
class TestFieldEditors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void untouchedValuesComeBackAsTheyWere_data();
    void untouchedValuesComeBackAsTheyWere();
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void settingIsNotEditing();
    void settledTextIsShownInItsOwnForm();

    void numbersFollowTheLocale();
    void timesFillThreeColumns();
    void longTextGrowsToSixLines();
    void tabLeaves_data();
    void tabLeaves();
    void calendarOpensByKeyAndGivesADay();
    void calendarIsClosedByEscape();
    void wheelDoesNotChangeAChoice();
    void gradeHasFiveWords();
    void yesNoStartsUnsaid();

    void referenceFiltersWhileTyping();
    void referenceIsChosenByKeyboard();
    void referenceShowsNamesNotNumbers();
    void referenceFollowsItsRecord();
    void referenceCanBeCleared();
    void editorMayGoWhileItHasTheFocus();

    void peopleAreReadAndTypedByName();
    void daysAreReadAndTypedByName();
    void rowsOfAListBeginAtOneEdge();
    void wordThatDoesNotFitEndsInDots();
    void calendarShowsAllItsWeeks_data();
    void calendarShowsAllItsWeeks();

private:
    FieldEditor *make(const RegisterSchema &schema, qsizetype field);
    void type(const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ReferenceChoices> m_choices;
    std::unique_ptr<Labels> m_labels;
    std::unique_ptr<QWidget> m_window;
    FieldEditor *m_editor = nullptr;
    QLineEdit *m_next = nullptr;
    Theme m_theme{*qApp, Theme::Look::Light};
};

void TestFieldEditors::init()
{
    failOnEveryWarning();
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
    m_choices = std::make_unique<ReferenceChoices>(m_document->database());
    m_labels = std::make_unique<Labels>(m_document->database());
}

void TestFieldEditors::cleanup()
{
    m_window.reset();
    m_labels.reset();
    m_choices.reset();
    m_document.reset();
    QLocale::setDefault(QLocale::c());
}

/// The editor in a window that is active, with another field behind it.
FieldEditor *TestFieldEditors::make(const RegisterSchema &schema, qsizetype field)
{
    m_window = std::make_unique<QWidget>();
    auto *box = new QVBoxLayout(m_window.get());
    const EditorContext context{m_theme, *m_choices, *m_labels, QDate(2026, 7, 6), QTimeZone("Europe/London"_ba)};
    m_editor = makeFieldEditor(context, schema, field);
    m_editor->setNames(QString::fromLatin1(schema.field(field).column), schema.labelText(field));
    m_next = new QLineEdit;
    box->addWidget(m_editor);
    box->addWidget(m_next);
    m_window->resize(300, 200);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        qFatal("no active window");
    }
    m_editor->setFocus();
    return m_editor;
}

void TestFieldEditors::type(const QString &text)
{
    QWidget *input = m_editor->input();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input, text);
}

void TestFieldEditors::untouchedValuesComeBackAsTheyWere_data()
{
    QTest::addColumn<const RegisterSchema *>("schema");
    QTest::addColumn<int>("field");
    QTest::addColumn<QList<Value>>("values");
    const auto row = [](const char *name, const RegisterSchema &schema, int field, const QList<Value> &values) {
        QTest::newRow(name) << &schema << field << values;
    };
    row("text", finding::schema, finding::Title, {u"  A <b>title</b> & more  "_s});
    row("empty text", finding::schema, finding::Title, {u""_s});
    row("no text", finding::schema, finding::Title, {Value()});
    row("line break in one line", finding::schema, finding::Title, {u"a\nb"_s});
    row("long text", finding::schema, finding::Seen, {u"a\n\n b\t "_s});
    row("whole number", incident::schema, incident::RecordsAffected, {Value(48000LL)});
    row("decimal with many digits", incident::schema, incident::CostLow, {1.0 / 3});
    row("zero", incident::schema, incident::CostLow, {0.0});
    row("date", finding::schema, finding::RaisedOn, {u"2026-07-06"_s});
    row("no date", finding::schema, finding::RaisedOn, {Value()});
    row("not a date", finding::schema, finding::RaisedOn, {u"some day"_s});
    row("minute", incident::schema, incident::OccurredAt, {u"2026-07-06T07:00Z"_s, 60LL, u"minute"_s});
    row("another offset", incident::schema, incident::OccurredAt, {u"2026-07-06T07:00Z"_s, -300LL, u"hour"_s});
    row("year", incident::schema, incident::OccurredAt, {u"2026-01-01T00:00Z"_s, 0LL, u"year"_s});
    row("unknown time", incident::schema, incident::OccurredAt, {Value(), Value(), u"unknown"_s});
    row("no time", incident::schema, incident::OccurredAt, {Value(), Value(), Value()});
    row("not a time", incident::schema, incident::OccurredAt, {u"at night"_s, Value(), Value()});
    row("choice", finding::schema, finding::Status, {u"in_progress"_s});
    row("no choice", finding::schema, finding::CauseCode, {Value()});
    row("grade", finding::schema, finding::Grade, {u"ofi"_s});
    row("no grade", finding::schema, finding::Grade, {Value()});
    row("reference", finding::schema, finding::ResponsibleId, {4LL});
    row("reference to nothing", finding::schema, finding::ResponsibleId, {99999LL});
    row("typed name", finding::schema, finding::ResponsibleId, {u"somebody"_s});
    row("yes", policy::schema, policy::IsPublic, {1LL});
    row("neither yes nor no", policy::schema, policy::IsPublic, {Value()});
    row("content", organization::schema, organization::Logo, {"PNG"_ba});
}

void TestFieldEditors::untouchedValuesComeBackAsTheyWere()
{
    QFETCH(const RegisterSchema *, schema);
    QFETCH(int, field);
    QFETCH(QList<Value>, values);
    FieldEditor *editor = make(*schema, field);
    QSignalSpy edited(editor, &FieldEditor::edited);
    editor->setValues(values);
    QCOMPARE(editor->values(), values);
    editor->settle();
    QTest::keyClick(editor->input(), Qt::Key_Tab);
    QCOMPARE(editor->values(), values);
    QCOMPARE(edited.count(), 0);
}

void TestFieldEditors::understandsWhatIsTyped_data()
{
    QTest::addColumn<const RegisterSchema *>("schema");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Value>>("values");
    const auto row = [](const char *name, const RegisterSchema &schema, int field, const QString &text,
                         const QList<Value> &values) { QTest::newRow(name) << &schema << field << text << values; };
    row("text without spaces around", finding::schema, finding::Title, u" A title "_s, {u"A title"_s});
    row("blank text", finding::schema, finding::Title, u"   "_s, {Value()});
    row("long text", finding::schema, finding::Seen, u"What was seen"_s, {u"What was seen"_s});
    row("blank long text", finding::schema, finding::Seen, u"  "_s, {Value()});
    row("whole number", incident::schema, incident::RecordsAffected, u" 3 "_s, {3LL});
    row("decimal", incident::schema, incident::CostLow, u"1234.5"_s, {1234.5});
    row("date", finding::schema, finding::RaisedOn, u"6.7.2026"_s, {u"2026-07-06"_s});
    row("two weeks", finding::schema, finding::RaisedOn, u"+14"_s, {u"2026-07-20"_s});
    row("time", incident::schema, incident::OccurredAt, u"6 Jul 2026 14:30"_s,
        {u"2026-07-06T13:30Z"_s, 60LL, u"minute"_s});
    row("month", incident::schema, incident::OccurredAt, u"Mar 2026"_s, {u"2026-03-01T00:00Z"_s, 0LL, u"month"_s});
    row("unknown time", incident::schema, incident::OccurredAt, u"unknown"_s, {Value(), Value(), u"unknown"_s});
    row("no time", incident::schema, incident::OccurredAt, QString(), {Value(), Value(), Value()});
    row("name", finding::schema, finding::ResponsibleId, u"oakhurst"_s, {1LL});
    row("no name", finding::schema, finding::ResponsibleId, QString(), {Value()});
}

void TestFieldEditors::understandsWhatIsTyped()
{
    QFETCH(const RegisterSchema *, schema);
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QList<Value>, values);
    FieldEditor *editor = make(*schema, field);
    QSignalSpy edited(editor, &FieldEditor::edited);
    type(text.isEmpty() ? u"x"_s : text);
    if (text.isEmpty()) {
        type(text);
    }
    QVERIFY(edited.count() > 0);
    QCOMPARE(editor->values(), values);
    QCOMPARE(editor->problem(), QString());
    editor->settle();
    QCOMPARE(editor->values(), values);
}

void TestFieldEditors::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<const RegisterSchema *>("schema");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole number") << &incident::schema << int(incident::RecordsAffected) << u"2.5"_s;
    QTest::newRow("number") << &incident::schema << int(incident::CostLow) << u"a lot"_s;
    QTest::newRow("infinite") << &incident::schema << int(incident::CostLow) << u"inf"_s;
    QTest::newRow("date") << &finding::schema << int(finding::RaisedOn) << u"31 Feb 2026"_s;
    QTest::newRow("time") << &incident::schema << int(incident::OccurredAt) << u"half past nine"_s;
    QTest::newRow("nobody") << &finding::schema << int(finding::ResponsibleId) << u"nobody at all"_s;
    QTest::newRow("several people") << &finding::schema << int(finding::ResponsibleId) << u"a"_s;
}

void TestFieldEditors::saysWhatItDoesNotUnderstand()
{
    QFETCH(const RegisterSchema *, schema);
    QFETCH(int, field);
    QFETCH(QString, text);
    FieldEditor *editor = make(*schema, field);
    type(text);
    editor->settle();
    QVERIFY(!editor->problem().isEmpty());
    QCOMPARE(editor->value(), Value(text));
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), text);
    // A draft brings it back the same.
    editor->setValues({text, Value(), Value()});
    QVERIFY(!editor->problem().isEmpty());
}

void TestFieldEditors::settingIsNotEditing()
{
    for (int field = 0; field < finding::ColumnCount; ++field) {
        FieldEditor *editor = make(finding::schema, field);
        QSignalSpy edited(editor, &FieldEditor::edited);
        editor->setValue({});
        editor->setReadOnly(true);
        editor->setReadOnly(false);
        QCOMPARE(edited.count(), 0);
    }
}

void TestFieldEditors::settledTextIsShownInItsOwnForm()
{
    FieldEditor *editor = make(finding::schema, finding::RaisedOn);
    type(u"2026-07-06"_s);
    QTest::keyClick(editor->input(), Qt::Key_Tab);
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), u"6 Jul 2026"_s);
    QCOMPARE(editor->value(), Value(u"2026-07-06"_s));
}

void TestFieldEditors::numbersFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    FieldEditor *editor = make(incident::schema, incident::CostLow);
    editor->setValue(1234.5);
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), u"1.234,5"_s);
    type(u"2.500,75"_s);
    QCOMPARE(editor->value(), Value(2500.75));
    type(u"2500.75"_s);
    QCOMPARE(editor->value(), Value(2500.75));
    type(u"1.500"_s);
    QCOMPARE(editor->value(), Value(1500.0));
}

void TestFieldEditors::timesFillThreeColumns()
{
    QCOMPARE(fieldsOfEditor(incident::schema, incident::OccurredAt), 3);
    QCOMPARE(fieldsOfEditor(incident::schema, incident::Title), 1);
    FieldEditor *editor = make(incident::schema, incident::OccurredAt);
    editor->setValues({u"2026-07-06T07:00Z"_s, 60LL, u"minute"_s});
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), u"6 Jul 2026 08:00"_s);
    editor->setValues({u"2026-07-06T07:00Z"_s, 120LL, u"minute"_s});
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), u"6 Jul 2026 09:00 +02:00"_s);
}

void TestFieldEditors::longTextGrowsToSixLines()
{
    FieldEditor *editor = make(finding::schema, finding::Seen);
    const int two = editor->input()->height();
    editor->setValue(u"1\n2"_s);
    QCOMPARE(editor->input()->height(), two);
    editor->setValue(u"1\n2\n3"_s);
    const int three = editor->input()->height();
    QVERIFY(three > two);
    editor->setValue(u"1\n2\n3\n4\n5\n6"_s);
    const int six = editor->input()->height();
    QVERIFY(qAbs(six - two - 4 * (three - two)) <= 4);
    editor->setValue(QString(u"line\n"_s).repeated(40));
    QCOMPARE(editor->input()->height(), six);
    editor->setValue(QString(u"a long sentence "_s).repeated(12)); // wraps
    QVERIFY(editor->input()->height() > two);
    editor->setValue({});
    QCOMPARE(editor->input()->height(), two);
}

void TestFieldEditors::tabLeaves_data()
{
    QTest::addColumn<const RegisterSchema *>("schema");
    QTest::addColumn<int>("field");
    QTest::newRow("text") << &finding::schema << int(finding::Title);
    QTest::newRow("long text") << &finding::schema << int(finding::Seen);
    QTest::newRow("number") << &incident::schema << int(incident::RecordsAffected);
    QTest::newRow("number with words") << &incident::schema << int(incident::Severity);
    QTest::newRow("date") << &finding::schema << int(finding::RaisedOn);
    QTest::newRow("time") << &incident::schema << int(incident::OccurredAt);
    QTest::newRow("choice") << &finding::schema << int(finding::Status);
    QTest::newRow("grade") << &finding::schema << int(finding::Grade);
    QTest::newRow("reference") << &finding::schema << int(finding::ResponsibleId);
    QTest::newRow("yes or no") << &policy::schema << int(policy::IsPublic);
    QTest::newRow("content") << &organization::schema << int(organization::Logo);
}

void TestFieldEditors::tabLeaves()
{
    QFETCH(const RegisterSchema *, schema);
    QFETCH(int, field);
    const FieldEditor *editor = make(*schema, field);
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
    QTest::keyClick(m_next, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
}

void TestFieldEditors::calendarOpensByKeyAndGivesADay()
{
    FieldEditor *editor = make(finding::schema, finding::RaisedOn);
    QSignalSpy edited(editor, &FieldEditor::edited);
    editor->setValue(u"2026-07-06"_s);
    QTest::keyClick(editor->input(), Qt::Key_Down, Qt::AltModifier);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *calendar = popup->findChild<QCalendarWidget *>();
    QCOMPARE(calendar->selectedDate(), QDate(2026, 7, 6));
    auto *days = calendar->findChild<QAbstractItemView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(editor->value(), Value(u"2026-07-07"_s));
    QCOMPARE(edited.count(), 1);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestFieldEditors::calendarIsClosedByEscape()
{
    FieldEditor *editor = make(finding::schema, finding::RaisedOn);
    QTest::mouseClick(editor->input(), Qt::LeftButton, {}, {editor->width() - 12, 15});
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(editor->value().isNull());
}

void TestFieldEditors::wheelDoesNotChangeAChoice()
{
    FieldEditor *editor = make(finding::schema, finding::Status);
    editor->setValue(u"raised"_s);
    QWheelEvent wheel({5, 5}, editor->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(editor->input(), &wheel);
    QCOMPARE(editor->value(), Value(u"raised"_s));
    QTest::keyClick(editor->input(), Qt::Key_Down);
    QVERIFY(editor->value() != Value(u"raised"_s));
}

void TestFieldEditors::gradeHasFiveWords()
{
    FieldEditor *editor = make(finding::schema, finding::Grade);
    QStringList words;
    for (const QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
        words << button->text();
    }
    QCOMPARE(words, (QStringList{u"Major"_s, u"Minor"_s, u"Observation"_s, u"Opportunity"_s, u"Strength"_s}));
    QCOMPARE(editor->input()->height(), 30);
    QSignalSpy edited(editor, &FieldEditor::edited);
    QTest::mouseClick(editor->findChildren<QAbstractButton *>().at(3), Qt::LeftButton);
    QCOMPARE(editor->value(), Value(u"ofi"_s));
    QCOMPARE(edited.count(), 1);
}

void TestFieldEditors::yesNoStartsUnsaid()
{
    FieldEditor *editor = make(policy::schema, policy::IsPublic);
    auto *box = qobject_cast<QCheckBox *>(editor->input());
    QVERIFY(editor->value().isNull());
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->value(), Value(1LL));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->value(), Value(0LL));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->value(), Value(1LL));
    QCOMPARE(box->text(), u"Yes"_s);
}

void TestFieldEditors::referenceFiltersWhileTyping()
{
    FieldEditor *editor = make(finding::schema, finding::ResponsibleId);
    QTest::keyClicks(editor->input(), u"OAK"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    const auto *list = qobject_cast<QAbstractItemView *>(popup);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Maren Oakhurst"_s);
}

void TestFieldEditors::referenceIsChosenByKeyboard()
{
    FieldEditor *editor = make(finding::schema, finding::AuditId);
    QSignalSpy edited(editor, &FieldEditor::edited);
    QTest::keyClick(editor->input(), Qt::Key_Down);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    const auto *list = qobject_cast<QAbstractItemView *>(popup);
    QCOMPARE(list->model()->rowCount(), 25);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor->value(), Value(2LL));
    QCOMPARE(edited.count(), 1);
    QVERIFY(editor->problem().isEmpty());
    QVERIFY(qobject_cast<QLineEdit *>(editor->input())->text().startsWith(u"AUD-02"_s));
}

void TestFieldEditors::referenceShowsNamesNotNumbers()
{
    FieldEditor *editor = make(finding::schema, finding::ResponsibleId);
    editor->setValue(1LL);
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), u"Maren Oakhurst"_s);
}

void TestFieldEditors::referenceFollowsItsRecord()
{
    FieldEditor *editor = make(finding::schema, finding::ResponsibleId);
    editor->setValue(1LL);
    Change change(u"Change person P01"_s);
    change.update(person::schema, 1, 1, {{person::Name, u"Maren Oakhurst-Lee"_s}});
    QVERIFY(m_document->apply(change));
    m_labels->forget(person::schema);
    editor->refreshLabels();
    QCOMPARE(qobject_cast<QLineEdit *>(editor->input())->text(), u"Maren Oakhurst-Lee"_s);
    QCOMPARE(editor->value(), Value(1LL));
}

void TestFieldEditors::referenceCanBeCleared()
{
    FieldEditor *editor = make(finding::schema, finding::ResponsibleId);
    editor->setValue(1LL);
    type({});
    QVERIFY(editor->value().isNull());
    QVERIFY(editor->problem().isEmpty());
}

void TestFieldEditors::editorMayGoWhileItHasTheFocus()
{
    make(finding::schema, finding::ResponsibleId);
    QTest::keyClicks(m_editor->input(), u"Mar"_s);
    m_window.reset();
    make(finding::schema, finding::RaisedOn);
    QTest::keyClick(m_editor->input(), Qt::Key_Down, Qt::AltModifier);
    m_window.reset();
    QVERIFY(!QApplication::activePopupWidget());
}

void TestFieldEditors::peopleAreReadAndTypedByName()
{
    const auto nameOf = [this](const QString &reference) {
        return test::single(m_document->database(), u"SELECT name FROM person WHERE reference = '%1'"_s.arg(reference));
    };
    FieldEditor *editor = make(responsibility::schema, responsibility::Consulted);
    const auto shown = [&] { return static_cast<QLineEdit *>(editor->input())->text(); };
    editor->setValue(u"P07, P08"_s);
    QCOMPARE(shown(), u"%1, %2"_s.arg(nameOf(u"P07"_s), nameOf(u"P08"_s)));
    QCOMPARE(editor->value(), Value(u"P07, P08"_s));
    type(nameOf(u"P01"_s) + u", p07, "_s + nameOf(u"P08"_s).section(u' ', 1));
    QCOMPARE(editor->problem(), u"Type names of people, with commas between them."_s); // references are in capitals
    type(nameOf(u"P01"_s) + u", P07, "_s + nameOf(u"P08"_s).section(u' ', 1));
    QCOMPARE(editor->problem(), QString());
    QCOMPARE(editor->value(), Value(u"P01, P07, P08"_s));
    editor->settle();
    QCOMPARE(shown(), u"%1, %2, %3"_s.arg(nameOf(u"P01"_s), nameOf(u"P07"_s), nameOf(u"P08"_s)));
    type(QString());
    QVERIFY(editor->value().isNull());
}

void TestFieldEditors::daysAreReadAndTypedByName()
{
    FieldEditor *editor = make(organization::schema, organization::WorkingDays);
    editor->setValue(u"mon,tue,wed,thu,fri"_s);
    QCOMPARE(static_cast<QLineEdit *>(editor->input())->text(), u"Monday to Friday"_s);
    QCOMPARE(editor->value(), Value(u"mon,tue,wed,thu,fri"_s));
    type(u"Monday to Thursday"_s);
    QCOMPARE(editor->value(), Value(u"mon,tue,wed,thu"_s));
    type(u"always"_s);
    QCOMPARE(editor->problem(), u"Type names of days, such as Monday to Friday."_s);
    editor = make(organization::schema, organization::FiscalYearStart);
    editor->setValue(u"07-01"_s);
    QCOMPARE(static_cast<QLineEdit *>(editor->input())->text(), u"1 July"_s);
    type(u"6 April"_s);
    QCOMPARE(editor->value(), Value(u"04-06"_s));
}

/// Where the first dark pixel of a row is.
static int inkOf(const QImage &image, const QRect &row)
{
    for (int x = row.left() + 2; x < row.right() - 2; ++x) {
        for (int y = row.top() + 4; y < row.bottom() - 4; ++y) {
            if (qGray(image.pixel(x, y)) < 120) {
                return x;
            }
        }
    }
    return -1;
}

void TestFieldEditors::rowsOfAListBeginAtOneEdge()
{
    FieldEditor *editor = make(policy::schema, policy::Status);
    editor->setValue(u"draft"_s);
    auto *combo = static_cast<QComboBox *>(editor->input());
    combo->clear();
    for (const QString &code : {u"one"_s, u"two"_s, u"three"_s}) {
        combo->addItem(u"Hills"_s, code);
    }
    combo->setCurrentIndex(1);
    combo->showPopup();
    QAbstractItemView *list = combo->view();
    QVERIFY(QTest::qWaitForWindowExposed(list->window()));
    const QImage image = list->viewport()->grab().toImage();
    const auto ink = [&](int row) { return inkOf(image, list->visualRect(list->model()->index(row, 0))); };
    QVERIFY(ink(0) > 0);
    QCOMPARE(ink(1), ink(0));
    QCOMPARE(ink(2), ink(0));
    combo->hidePopup();
}

void TestFieldEditors::wordThatDoesNotFitEndsInDots()
{
    FieldEditor *editor = make(obligation::schema, obligation::Clock);
    auto *combo = static_cast<QuietCombo *>(editor->input());
    combo->setCurrentIndex(1);
    m_window->setFixedWidth(120);
    QApplication::processEvents();
    QVERIFY2(combo->shownText().endsWith(u'…'), qPrintable(combo->shownText()));
    m_window->setFixedWidth(900);
    QApplication::processEvents();
    QCOMPARE(combo->shownText(), combo->currentText());
}

void TestFieldEditors::calendarShowsAllItsWeeks_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual letters") << 13;
    QTest::newRow("small letters") << 10;
    QTest::newRow("large letters") << 22;
}

void TestFieldEditors::calendarShowsAllItsWeeks()
{
    QFETCH(int, pixels);
    make(finding::schema, finding::CheckDueOn);
    QFont font = m_window->font();
    font.setPixelSize(pixels);
    m_editor->setFont(font);
    auto *popup = new CalendarPopup(m_theme, QDate(2026, 8, 30), m_editor); // a month of six weeks; deletes itself
    popup->open();
    QVERIFY(QTest::qWaitForWindowExposed(popup));
    const auto *days = popup->findChild<QTableView *>(u"qt_calendar_calendarview"_s);
    QVERIFY(days);
    const QRect last = days->visualRect(days->model()->index(6, 0));
    QVERIFY2(last.bottom() <= days->viewport()->height(),
        qPrintable(u"%1 in %2"_s.arg(last.bottom()).arg(days->viewport()->height())));
    QVERIFY(last.height() >= days->fontMetrics().height());
    QCOMPARE(popup->rect() | QRect(days->mapTo(popup, QPoint()), days->size()), popup->rect());
    popup->close();
}

QTEST_MAIN(TestFieldEditors)
#include "tst_fieldeditors.moc"
