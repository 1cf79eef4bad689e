#include "models/document/drafts.h"
#include "models/document/startvalues.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/budget_line.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/recordstore.h"
#include "models/storage/query.h"
#include "support/testdocument.h"
#include "tests/gui/strict.h"
#include "ui/forms/fieldslot.h"
#include "ui/forms/formlayout.h"
#include "ui/forms/gradeeditor.h"
#include "ui/forms/issueline.h"
#include "ui/forms/recordform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The form beside the table: a buffer over one record, for every register alike.
class TestRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsEveryRegister_data();
    void showsEveryRegister();
    void everyFieldStandsInTheLayoutOnce_data() { registers(); }
    void everyFieldStandsInTheLayoutOnce();
    void whatMustBeTypedStandsInSight_data() { registers(); }
    void whatMustBeTypedStandsInSight();
    void findingsFollowTheDesign();
    void everyEditorHasANameAndItsColumn_data() { registers(); }
    void everyEditorHasANameAndItsColumn();
    void nothingIsClippedInEitherDirection_data();
    void nothingIsClippedInEitherDirection();
    void tabFollowsReadingOrder();

    void enteringWithoutEditsMakesNoChange();
    void editingATitleIsOneChangeAndOneUndoStep();
    void undoAndRedoRefreshTheForm();
    void undoLeavesWhatIsBeingTyped();
    void retypingTheSameIsNotDirty();
    void wrongInputIsSaidBesideItsField();
    void textThatIsNoDateIsNotEntered();
    void everyErrorIsSaidAtOnce();
    void labelIsNotCutByTheWordsAtItsEnd();
    void moreStandsAtTheEdgeOfTheFields();
    void datesStandWhole();
    void longTextsStandWhole();
    void issuesBehindMoreAreShown();
    void sentencesOfShortFieldsHaveTheWholeRow();
    void keptWarningsAreShownAgain();
    void amountsSayTheirUnit();
    void recordOfAnyRegisterIsNamed();
    void sentenceGoesWhenTheFieldIsTyped();
    void discardGoesBackToWhatIsKept();
    void leavingTheRecordEntersIt();
    void refusedLeavingKeepsADraft();
    void draftSurvivesTheProgram();
    void draftIsKeptWhileTyping();
    void clearedDraftIsGone();
    void controlReturnStartsTheNextWithAuditAndDate();
    void altNumbersSetTheGrade();
    void theSecondChoosesFieldByField();
    void whatOnlyOneChangedGoesTogether();
    void immutableFieldsAreReadOnlyOnceEntered();
    void appendOnlyRecordsAreReadOnly();
    void readOnlyDocumentsAreReadOnly();
    void textOfRecordsIsNeverMarkup();
    void narrowFormAsksToBeClosed();
    void busyDocumentKeepsTheTextInPlace();

private:
    void registers();
    std::unique_ptr<RecordForm> shownForm(qint64 id = 97, const RegisterSchema &schema = finding::schema);
    void type(RecordForm &form, const QString &column, const QString &text);
    Record record(qint64 id) const { return *RecordStore(m_document->database(), finding::schema).find(id); }
    QString changes() const { return test::single(m_document->database(), u"SELECT count(*) FROM change"_s); }
    QString drafts() const { return test::single(m_document->database(), u"SELECT count(*) FROM draft"_s); }
    static QStringList issues(const RecordForm &form);

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Theme m_theme{*qApp, Theme::Look::Light};
};

void TestRecordForm::init()
{
    failOnEveryWarning();
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

void TestRecordForm::cleanup()
{
    m_document.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRecordForm::registers()
{
    QTest::addColumn<const RegisterSchema *>("schema");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema;
    }
}

std::unique_ptr<RecordForm> TestRecordForm::shownForm(qint64 id, const RegisterSchema &schema)
{
    auto form = std::make_unique<RecordForm>(m_theme, *m_document, schema);
    form->resize(464, 740);
    if (id > 0) {
        form->showRecord(id);
    }
    form->show();
    form->activateWindow();
    return QTest::qWaitForWindowActive(form.get()) ? std::move(form) : nullptr;
}

/// Replaces what stands in a field, by the keyboard.
void TestRecordForm::type(RecordForm &form, const QString &column, const QString &text)
{
    auto *input = form.findChild<QWidget *>(column);
    QVERIFY2(input, qPrintable(column));
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input, text);
}

QStringList TestRecordForm::issues(const RecordForm &form)
{
    QStringList texts;
    for (const IssueLine *line : form.findChildren<IssueLine *>()) {
        if (line->isVisible()) {
            texts << line->text();
        }
    }
    return texts;
}

void TestRecordForm::showsEveryRegister_data()
{
    registers();
}

void TestRecordForm::showsEveryRegister()
{
    QFETCH(const RegisterSchema *, schema);
    RecordForm form(m_theme, *m_document, *schema);
    QSignalSpy dirty(&form, &RecordForm::dirtyChanged);
    QSignalSpy entered(&form, &RecordForm::entered);
    form.resize(464, 740);
    form.show();
    const QString before = changes();
    const QString query = u"SELECT id FROM \"%1\" ORDER BY id LIMIT 40"_s.arg(schema->id());
    for (const QString &id : test::column(m_document->database(), query)) {
        form.showRecord(id.toLongLong());
        QCOMPARE(form.recordId(), id.toLongLong());
        QVERIFY2(!form.isDirty(), qPrintable(id));
        QVERIFY(form.enter());
        form.grab();
    }
    form.startNew();
    QVERIFY(!form.isDirty());
    form.grab();
    QCOMPARE(dirty.count(), 0);
    QCOMPARE(entered.count(), 0);
    QCOMPARE(changes(), before);
    QCOMPARE(drafts(), u"0"_s);
}

void TestRecordForm::everyFieldStandsInTheLayoutOnce()
{
    QFETCH(const RegisterSchema *, schema);
    const FormLayout layout = formLayout(*schema);
    QList<qsizetype> placed;
    for (const FormRow &row : layout.rows + layout.more) {
        QVERIFY(row.fields.size() <= 3);
        QVERIFY(row.shares.isEmpty() || row.shares.size() == row.fields.size());
        placed += row.fields;
    }
    for (qsizetype i = 0; i < schema->fieldCount(); ++i) {
        const FieldType kind = schema->field(i).type;
        const bool belongsToTime = kind == FieldType::TimeOffset || kind == FieldType::TimePrecision;
        QCOMPARE(placed.count(i), belongsToTime ? 0 : 1);
    }
}

/// Whatever is required and has neither a start value nor follows from another field.
void TestRecordForm::whatMustBeTypedStandsInSight()
{
    QFETCH(const RegisterSchema *, schema);
    QMap<qsizetype, Value> given = startValues(*schema, *m_document);
    given.insert(schema->indexOf(u"current_due_on"), u"2026-07-31"_s);
    addImpliedValues(*schema, given);
    QList<qsizetype> visible;
    for (const FormRow &row : formLayout(*schema).rows) {
        visible += row.fields;
    }
    for (qsizetype i = 0; i < schema->fieldCount(); ++i) {
        const Field &field = schema->field(i);
        const bool mustBeTyped = field.necessity == Necessity::Always && !field.isComputed && !given.contains(i)
            && field.type != FieldType::TimeOffset && field.type != FieldType::TimePrecision;
        QVERIFY2(!mustBeTyped || visible.contains(i), field.column);
    }
}

void TestRecordForm::findingsFollowTheDesign()
{
    using namespace finding;
    const FormLayout layout = formLayout(schema);
    QCOMPARE(layout.rows.at(0).fields, QList<qsizetype>{Title});
    QCOMPARE(layout.rows.at(1).fields, (QList<qsizetype>{AuditId, Clause, RaisedOn}));
    QCOMPARE(layout.rows.at(2).fields, (QList<qsizetype>{Source, UnitId}));
    QCOMPARE(layout.rows.at(3).fields, QList<qsizetype>{Grade});
    QCOMPARE(layout.rows.at(4).fields, (QList<qsizetype>{Status, ResponsibleId, CurrentDueOn}));
    QCOMPARE(layout.rows.at(5).fields, (QList<qsizetype>{AccountableId, Correction}));
    QVERIFY(!layout.more.isEmpty());

    const auto form = shownForm();
    for (const QString &column : {u"title"_s, u"audit_id"_s, u"raised_on"_s, u"status"_s}) {
        QCOMPARE(form->findChild<QWidget *>(column)->height(), 30);
    }
    QVERIFY(!form->findChild<QWidget *>(u"seen"_s)->isVisible());
    QTest::mouseClick(form->findChild<QPushButton *>(u"more"_s), Qt::LeftButton);
    QVERIFY(form->findChild<QWidget *>(u"seen"_s)->isVisible());
}

void TestRecordForm::everyEditorHasANameAndItsColumn()
{
    QFETCH(const RegisterSchema *, schema);
    const RecordForm form(m_theme, *m_document, *schema);
    for (const FieldSlot *place : form.findChildren<FieldSlot *>()) {
        const QWidget *input = place->editor().input();
        QCOMPARE(input->accessibleName(), schema->labelText(place->field()));
        QVERIFY(!input->accessibleName().isEmpty());
        QCOMPARE(input->objectName(), QLatin1StringView(schema->field(place->field()).column));
        QCOMPARE(form.findChild<QWidget *>(input->objectName()), input);
        const int money = schema->field(place->field()).money;
        const QString help = money == 1000 ? u"thousand EUR"_s
            : money == 1                   ? u"EUR"_s
                                           : schema->helpText(place->field());
        QCOMPARE(input->accessibleDescription(), help);
    }
}

void TestRecordForm::nothingIsClippedInEitherDirection_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestRecordForm::nothingIsClippedInEitherDirection()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    for (const RegisterSchema *schema : allRegisters()) {
        const auto form = shownForm(0, *schema);
        const auto *area = form->findChild<QScrollArea *>();
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        for (const FieldSlot *place : form->findChildren<FieldSlot *>()) {
            if (!place->isVisible()) {
                continue;
            }
            const QRect inside(place->mapTo(area->widget(), QPoint()), place->size());
            QVERIFY2(area->widget()->rect().contains(inside), schema->table);
            QVERIFY2(place->rect().contains(place->editor().geometry()), schema->table);
            QVERIFY2(place->editor().height() >= 30, schema->table);
            QVERIFY2(place->editor().width() >= 96, schema->table);
        }
        for (const QPushButton *button : form->findChildren<QPushButton *>()) {
            const QWidget *around = area->widget()->isAncestorOf(button) ? area->widget() : form.get(); // it scrolls
            QVERIFY(!button->isVisible()
                || around->rect().contains(QRect(button->mapTo(around, QPoint()), button->size())));
        }
    }
    const auto form = shownForm();
    const auto *due = form->findChild<QWidget *>(u"current_due_on"_s);
    const auto *status = form->findChild<QWidget *>(u"status"_s);
    const bool isDueLater = due->mapTo(form.get(), QPoint()).x() > status->mapTo(form.get(), QPoint()).x();
    QCOMPARE(isDueLater, direction == Qt::LeftToRight);
}

void TestRecordForm::tabFollowsReadingOrder()
{
    const auto form = shownForm();
    form->focusFirst();
    QStringList order;
    for (int i = 0; i < 17; ++i) {
        QWidget *focus = QApplication::focusWidget();
        order << (focus->objectName().isEmpty() ? focus->parentWidget()->objectName() : focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    const QStringList expected{u"title"_s, u"audit_id"_s, u"clause"_s, u"raised_on"_s, u"source"_s, u"unit_id"_s,
        u"grade"_s, u"status"_s, u"responsible_id"_s, u"current_due_on"_s, u"accountable_id"_s, u"correction"_s,
        u"cause_text"_s, u"corrective_action"_s, u"check_due_on"_s, u"cause_code"_s, u"more"_s};
    QCOMPARE(order, expected);
}

void TestRecordForm::enteringWithoutEditsMakesNoChange()
{
    const auto form = shownForm();
    const QString before = changes();
    QVERIFY(form->enter());
    QTest::mouseClick(form->findChild<QPushButton *>(u"enter"_s), Qt::LeftButton);
    QCOMPARE(changes(), before);
    QVERIFY(!m_document->undoStack().canUndo());
}

void TestRecordForm::editingATitleIsOneChangeAndOneUndoStep()
{
    const auto form = shownForm();
    QSignalSpy dirty(form.get(), &RecordForm::dirtyChanged);
    QSignalSpy entered(form.get(), &RecordForm::entered);
    const int before = changes().toInt();
    type(*form, u"title"_s, u"A better title"_s);
    QVERIFY(form->isDirty());
    QVERIFY(form->findChild<QWidget *>(u"notEntered"_s)->isVisible());
    QCOMPARE(form->findChild<TextLabel *>(u"notEntered"_s)->text(), u"Fields not entered yet"_s); // whys are entered
    QVERIFY(form->enter());
    QVERIFY(!form->isDirty());
    QVERIFY(!form->findChild<QWidget *>(u"notEntered"_s)->isVisible());
    QCOMPARE(changes().toInt(), before + 1);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Change finding F-097"_s);
    QCOMPARE(record(97).values.at(finding::Title), Value(u"A better title"_s));
    QCOMPARE(dirty.count(), 2);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toLongLong(), 97);
}

void TestRecordForm::undoAndRedoRefreshTheForm()
{
    const auto form = shownForm();
    auto *title = form->findChild<QLineEdit *>(u"title"_s);
    const QString before = title->text();
    type(*form, u"title"_s, u"A better title"_s);
    QVERIFY(form->enter());
    m_document->undoStack().undo();
    QCOMPARE(title->text(), before);
    QVERIFY(!form->isDirty());
    m_document->undoStack().redo();
    QCOMPARE(title->text(), u"A better title"_s);
    QVERIFY(form->enter());
}

void TestRecordForm::undoLeavesWhatIsBeingTyped()
{
    const auto form = shownForm();
    type(*form, u"title"_s, u"First"_s);
    QVERIFY(form->enter());
    type(*form, u"title"_s, u"Second"_s);
    m_document->undoStack().undo();
    QCOMPARE(form->findChild<QLineEdit *>(u"title"_s)->text(), u"Second"_s);
    QVERIFY(form->isDirty());
}

void TestRecordForm::retypingTheSameIsNotDirty()
{
    const auto form = shownForm();
    const QString clause = form->findChild<QLineEdit *>(u"clause"_s)->text();
    type(*form, u"clause"_s, u"A.1"_s);
    QVERIFY(form->isDirty());
    type(*form, u"clause"_s, clause);
    QVERIFY(!form->isDirty());
    const QString due = form->findChild<QLineEdit *>(u"current_due_on"_s)->text();
    type(*form, u"current_due_on"_s, record(97).values.at(finding::CurrentDueOn).toString());
    QVERIFY(!form->isDirty());
    QTest::keyClick(form->findChild<QWidget *>(u"current_due_on"_s), Qt::Key_Tab);
    QCOMPARE(form->findChild<QLineEdit *>(u"current_due_on"_s)->text(), due);
}

void TestRecordForm::wrongInputIsSaidBesideItsField()
{
    const auto form = shownForm();
    const QString before = changes();
    type(*form, u"title"_s, {});
    type(*form, u"clause"_s, u"A.8.15 and far more than twenty"_s);
    QVERIFY(!form->enter());
    QCOMPARE(issues(*form).size(), 2);
    QCOMPARE(issues(*form).first(), u"Enter “Title”."_s);
    auto *title = form->findChild<QLineEdit *>(u"title"_s);
    QVERIFY(title->hasFocus());
    QVERIFY(title->property("error").toBool());
    QCOMPARE(title->accessibleDescription(), u"Enter “Title”."_s);
    QCOMPARE(title->height(), 30);
    QCOMPARE(changes(), before);
    QCOMPARE(drafts(), u"1"_s);
    // The sentence under the narrow field is not cut.
    QApplication::processEvents();
    for (const IssueLine *line : form->findChildren<IssueLine *>()) {
        QVERIFY(!line->isVisible() || line->height() >= line->heightForWidth(line->width()));
    }
}

void TestRecordForm::textThatIsNoDateIsNotEntered()
{
    const auto form = shownForm();
    type(*form, u"check_due_on"_s, u"31 February"_s);
    QVERIFY(!form->enter());
    QCOMPARE(issues(*form).size(), 1);
    QVERIFY(issues(*form).first().startsWith(u"Type a day"_s));
    QVERIFY(form->findChild<QLineEdit *>(u"check_due_on"_s)->hasFocus());
    QCOMPARE(form->findChild<QLineEdit *>(u"check_due_on"_s)->text(), u"31 February"_s);
    type(*form, u"check_due_on"_s, u"+14"_s);
    QVERIFY(form->enter());
    QCOMPARE(record(97).values.at(finding::CheckDueOn), Value(u"2026-07-20"_s));
    QCOMPARE(drafts(), u"0"_s);
}

void TestRecordForm::everyErrorIsSaidAtOnce()
{
    const auto form = shownForm(0);
    type(*form, u"raised_on"_s, u"31 February"_s);
    QVERIFY(!form->enter());
    const QStringList said = issues(*form);
    for (const QStringView label :
        {u"Title", u"Clause or control", u"Grade", u"Owner", u"Accountable", u"Source", u"Unit"}) {
        QVERIFY2(said.filter(u"“%1”"_s.arg(label)).size() == 1, qPrintable(said.join(u' ')));
    }
    QCOMPARE(said.filter(u"such as 6 Jul 2026"_s).size(), 1);
    QCOMPARE(said.size(), 8);
    QVERIFY(form->findChild<QWidget *>(u"title"_s)->hasFocus());
    for (const QString &sentence : said) {
        QVERIFY2(sentence.count(u' ') < 12, qPrintable(sentence));
    }
}

void TestRecordForm::labelIsNotCutByTheWordsAtItsEnd()
{
    const auto form = shownForm(0);
    QVERIFY(!form->enter());
    QApplication::processEvents();
    bool isRequiredSaid = false;
    for (const FieldSlot *place : form->findChildren<FieldSlot *>()) {
        for (const TextLabel *label : place->findChildren<TextLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY2(!label->isVisible() || !label->isCut(), qPrintable(label->text()));
            isRequiredSaid |= label->isVisible() && label->text() == u"required";
        }
    }
    QVERIFY(isRequiredSaid);
}

void TestRecordForm::moreStandsAtTheEdgeOfTheFields()
{
    const auto form = shownForm();
    auto *more = form->findChild<QPushButton *>(u"more"_s);
    const auto *title = form->findChild<QWidget *>(u"title"_s);
    QCOMPARE(more->mapTo(form.get(), QPoint()).x(), title->mapTo(form.get(), QPoint()).x());
    const int words = more->fontMetrics().horizontalAdvance(more->text());
    QVERIFY(more->width() < words + 40); // the icon, and no padding as of a framed button
    QCOMPARE(more->text(), u"More"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(more->text(), u"Less"_s);
}

/// Also beside the scroll bar.
void TestRecordForm::datesStandWhole()
{
    const auto form = shownForm();
    QTest::mouseClick(form->findChild<QPushButton *>(u"more"_s), Qt::LeftButton);
    QApplication::processEvents();
    for (const QString &column : {u"raised_on"_s, u"current_due_on"_s, u"check_due_on"_s}) {
        const auto *day = form->findChild<QLineEdit *>(column);
        const int room = day->width() - 28 - 12; // the icon, and the insets
        QVERIFY2(day->fontMetrics().horizontalAdvance(u"28 Nov 2026"_s) <= room, qPrintable(column));
    }
}

void TestRecordForm::longTextsStandWhole()
{
    const auto form = shownForm(1, organization::schema);
    QApplication::processEvents();
    for (const auto *area : form->findChildren<QPlainTextEdit *>()) {
        const QWidget *editor = area->parentWidget();
        QVERIFY2(editor->rect().contains(area->geometry()), qPrintable(area->objectName()));
        QVERIFY2(editor->parentWidget()->rect().contains(editor->geometry()), qPrintable(area->objectName()));
    }
}

void TestRecordForm::sentencesOfShortFieldsHaveTheWholeRow()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        const auto form = shownForm();
        type(*form, u"raised_on"_s, u"31 February"_s);
        QVERIFY(!form->enter());
        QApplication::processEvents();
        const auto *field = form->findChild<QLineEdit *>(u"raised_on"_s);
        for (const IssueLine *line : form->findChildren<IssueLine *>()) {
            if (line->isVisible()) {
                QVERIFY(line->width() > 2 * field->width());
                QVERIFY(line->height() <= 2 * 16);
                QVERIFY(
                    line->mapTo(form.get(), QPoint()).y() >= field->mapTo(form.get(), QPoint(0, field->height())).y());
            }
        }
    }
}

void TestRecordForm::keptWarningsAreShownAgain()
{
    QVERIFY(execute(m_document->database(),
        u"UPDATE incident SET occurred_at = '2026-03-05T17:42Z', occurred_offset = 0, occurred_precision = 'minute', "
        "detected_at = '2026-03-05T17:43Z', detected_offset = 0, detected_precision = 'minute', "
        "reported_at = '2026-03-04T17:42Z', reported_offset = 0, reported_precision = 'minute' WHERE id = 357"_s));
    const auto form = shownForm(357, incident::schema);
    const QStringList said = issues(*form);
    QVERIFY2(said.contains(u"“Reported” is before “Occurred”."_s), qPrintable(said.join(u'\n')));
    form->showRecord(356);
    QVERIFY(!issues(*form).contains(u"“Reported” is before “Occurred”."_s));
    form->showRecord(357);
    QCOMPARE(issues(*form), said);
}

void TestRecordForm::amountsSayTheirUnit()
{
    const auto form = shownForm(1, budget_line::schema);
    QCOMPARE(form->findChild<QLineEdit *>(u"approved"_s)->accessibleDescription(), u"thousand EUR"_s);
}

void TestRecordForm::recordOfAnyRegisterIsNamed()
{
    const auto form = shownForm(1, accountability_change::schema);
    auto *record = form->findChild<QLineEdit *>(u"record_id"_s);
    const QString id
        = test::single(m_document->database(), u"SELECT record_id FROM accountability_change WHERE id = 1"_s);
    QVERIFY(record->text().size() > 6);
    QCOMPARE(record->text(),
        test::single(m_document->database(), u"SELECT reference || ' ' || title FROM finding WHERE id = "_s + id));
    type(*form, u"record_id"_s, u"F-002"_s);
    QVERIFY(!form->enter()); // such records stay as they are, but the name was understood
    QVERIFY(!issues(*form).contains(u"Choose one from the list."_s));
    type(*form, u"record_id"_s, u"F-9999"_s);
    QVERIFY(!form->enter());
    QVERIFY(issues(*form).contains(u"Choose one from the list."_s));
}

void TestRecordForm::issuesBehindMoreAreShown()
{
    const auto form = shownForm();
    type(*form, u"cycle"_s, u"0"_s);
    QVERIFY(!form->enter());
    QVERIFY(form->findChild<QPushButton *>(u"more"_s)->isChecked());
    auto *cycle = form->findChild<QWidget *>(u"cycle"_s);
    QVERIFY(cycle->isVisible());
    QVERIFY(cycle->hasFocus());
    QApplication::processEvents();
    const auto *area = form->findChild<QScrollArea *>();
    QVERIFY(area->viewport()->rect().contains(QRect(cycle->mapTo(area->viewport(), QPoint()), cycle->size())));
}

void TestRecordForm::sentenceGoesWhenTheFieldIsTyped()
{
    const auto form = shownForm();
    type(*form, u"title"_s, {});
    QVERIFY(!form->enter());
    QCOMPARE(issues(*form).size(), 1);
    QTest::keyClicks(form->findChild<QWidget *>(u"title"_s), u"T"_s);
    QCOMPARE(issues(*form).size(), 0);
}

void TestRecordForm::discardGoesBackToWhatIsKept()
{
    const auto form = shownForm();
    auto *title = form->findChild<QLineEdit *>(u"title"_s);
    const QString before = title->text();
    type(*form, u"title"_s, {});
    QVERIFY(!form->enter());
    QTest::mouseClick(form->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
    QCOMPARE(title->text(), before);
    QVERIFY(!form->isDirty());
    QCOMPARE(issues(*form).size(), 0);
    QCOMPARE(drafts(), u"0"_s);
}

void TestRecordForm::leavingTheRecordEntersIt()
{
    const auto form = shownForm();
    QSignalSpy entered(form.get(), &RecordForm::entered);
    type(*form, u"title"_s, u"A better title"_s);
    form->showRecord(96);
    QCOMPARE(form->recordId(), 96);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(record(97).values.at(finding::Title), Value(u"A better title"_s));
    type(*form, u"title"_s, u"Still typing"_s);
    form->showRecord(96);
    QVERIFY(form->isDirty());
}

void TestRecordForm::refusedLeavingKeepsADraft()
{
    const auto form = shownForm();
    type(*form, u"title"_s, {});
    form->showRecord(96);
    QCOMPARE(form->recordId(), 96);
    QVERIFY(!form->isDirty());
    QCOMPARE(issues(*form).size(), 0);
    QCOMPARE(drafts(), u"1"_s);
    form->showRecord(97);
    QVERIFY(form->isDirty());
    QCOMPARE(form->findChild<QLineEdit *>(u"title"_s)->text(), QString());
}

void TestRecordForm::draftSurvivesTheProgram()
{
    auto form = shownForm();
    type(*form, u"title"_s, u"Half a ti"_s);
    type(*form, u"raised_on"_s, u"some day"_s);
    type(*form, u"responsible_id"_s, u"nobody of that name"_s);
    form.reset();
    const QString path = m_document->path();
    m_document.reset();
    m_document = test::openForWriting(path);

    form = shownForm();
    QVERIFY(form->isDirty());
    QCOMPARE(form->findChild<QLineEdit *>(u"title"_s)->text(), u"Half a ti"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"raised_on"_s)->text(), u"some day"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"responsible_id"_s)->text(), u"nobody of that name"_s);
    type(*form, u"raised_on"_s, u"1 Jul 2026"_s);
    type(*form, u"responsible_id"_s, u"Oakhurst"_s);
    QVERIFY2(form->enter(), qPrintable(issues(*form).join(u' ')));
    QCOMPARE(drafts(), u"0"_s);
    QCOMPARE(record(97).values.at(finding::ResponsibleId), Value(1LL));
}

void TestRecordForm::draftIsKeptWhileTyping()
{
    const auto form = shownForm();
    type(*form, u"title"_s, u"Half"_s);
    QCOMPARE(drafts(), u"0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), u"1"_s, 3000);
    QVERIFY(form->isDirty());
}

void TestRecordForm::clearedDraftIsGone()
{
    const auto form = shownForm();
    const QString clause = form->findChild<QLineEdit *>(u"clause"_s)->text();
    type(*form, u"clause"_s, u"A.1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), u"1"_s, 3000);
    type(*form, u"clause"_s, clause);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), u"0"_s, 3000);
}

void TestRecordForm::controlReturnStartsTheNextWithAuditAndDate()
{
    const auto form = shownForm();
    QSignalSpy entered(form.get(), &RecordForm::entered);
    type(*form, u"title"_s, u"A better title"_s);
    QTest::keyClick(form->findChild<QWidget *>(u"title"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(form->recordId(), 0);
    QVERIFY(!form->isDirty());
    auto *title = form->findChild<QLineEdit *>(u"title"_s);
    QVERIFY(title->hasFocus());
    QCOMPARE(title->text(), QString());
    QVERIFY(form->findChild<QLineEdit *>(u"audit_id"_s)->text().startsWith(u"AUD-"_s));
    QCOMPARE(form->findChild<QLineEdit *>(u"raised_on"_s)->text(),
        codec::displayText(finding::schema.field(finding::RaisedOn), record(97).values.at(finding::RaisedOn)));
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form->recordId(), 0);
    QVERIFY(title->hasFocus());
    QVERIFY(issues(*form).contains(u"Enter “Title”."_s));

    type(*form, u"title"_s, u"The next one"_s);
    type(*form, u"clause"_s, u"A.8.15"_s);
    QTest::keyClick(form.get(), Qt::Key_2, Qt::AltModifier);
    type(*form, u"responsible_id"_s, u"Maren"_s);
    type(*form, u"accountable_id"_s, u"Idris"_s);
    type(*form, u"unit_id"_s, {});
    QTest::keyClick(form->findChild<QWidget *>(u"unit_id"_s), Qt::Key_Down);
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY2(form->enter(), qPrintable(issues(*form).join(u' ')));
    QVERIFY(form->recordId() > 97);
    QCOMPARE(m_document->undoStack().undoText(), u"Enter finding"_s);
    const Record kept = record(form->recordId());
    QCOMPARE(kept.values.at(finding::AuditId), record(97).values.at(finding::AuditId));
    QCOMPARE(kept.values.at(finding::Grade), Value(u"minor"_s));
    m_document->undoStack().undo();
    QCOMPARE(form->recordId(), 0);
}

void TestRecordForm::altNumbersSetTheGrade()
{
    const auto form = shownForm();
    form->focusFirst();
    const QStringList codes{u"major"_s, u"minor"_s, u"observation"_s, u"ofi"_s, u"strength"_s};
    for (int i = 0; i < codes.size(); ++i) {
        QTest::keyClick(form->findChild<QWidget *>(u"title"_s), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(form->findChild<GradeEditor *>()->value(), Value(codes.at(i)));
    }
}

void TestRecordForm::theSecondChoosesFieldByField()
{
    const auto form = shownForm();
    type(*form, u"title"_s, u"Mine"_s);
    type(*form, u"clause"_s, u"A.5.2"_s);
    type(*form, u"correction"_s, u"Only mine"_s);
    Change other(u"Another window"_s);
    other.update(finding::schema, 97, record(97).revision,
        {{finding::Title, u"Theirs"_s}, {finding::Clause, u"A.5.1"_s}, {finding::Extent, u"Only theirs"_s}});
    QVERIFY(m_document->apply(other));
    auto *title = form->findChild<QLineEdit *>(u"title"_s);
    QCOMPARE(title->text(), u"Mine"_s);
    QVERIFY(!form->enter());
    QCOMPARE(record(97).values.at(finding::Title), Value(u"Theirs"_s)); // nothing half-written
    const auto button = [&](const char *name) { return form->findChild<QPushButton *>(QString::fromLatin1(name)); };
    QVERIFY(button("now_0")->hasFocus());
    QVERIFY(button("now_0")->text().contains(u"Theirs"_s));
    QVERIFY(button("typed_0")->text().contains(u"Mine"_s));
    QVERIFY(!button("now_0")->isChecked() && !button("typed_0")->isChecked());
    QVERIFY(!button("now_2"));
    QVERIFY(title->isReadOnly());
    QCOMPARE(drafts(), u"1"_s);
    QVERIFY(!form->enter());
    QTest::mouseClick(button("now_0"), Qt::LeftButton);
    QVERIFY(!button("enterChosen")->isEnabled());
    QTest::mouseClick(button("typed_1"), Qt::LeftButton);
    QTest::mouseClick(button("enterChosen"), Qt::LeftButton);
    QVERIFY2(!form->isDirty(), qPrintable(issues(*form).join(u' ')));
    QCOMPARE(record(97).values.at(finding::Title), Value(u"Theirs"_s));
    QCOMPARE(record(97).values.at(finding::Clause), Value(u"A.5.2"_s));
    QCOMPARE(record(97).values.at(finding::Correction), Value(u"Only mine"_s));
    QCOMPARE(record(97).values.at(finding::Extent), Value(u"Only theirs"_s));
    QCOMPARE(drafts(), u"0"_s);
    QVERIFY(!title->isReadOnly());
}

void TestRecordForm::whatOnlyOneChangedGoesTogether()
{
    const auto form = shownForm();
    type(*form, u"title"_s, u"Mine"_s);
    Change other(u"Another window"_s);
    other.update(finding::schema, 97, record(97).revision, {{finding::Clause, u"A.5.1"_s}});
    QVERIFY(m_document->apply(other));
    form->enter();
    QVERIFY(!form->isDirty());
    QCOMPARE(record(97).values.at(finding::Title), Value(u"Mine"_s));
    QCOMPARE(record(97).values.at(finding::Clause), Value(u"A.5.1"_s));
}

void TestRecordForm::immutableFieldsAreReadOnlyOnceEntered()
{
    const auto form = shownForm();
    QVERIFY(form->findChild<QLineEdit *>(u"original_due_on"_s)->isReadOnly());
    form->startNew();
    QVERIFY(!form->findChild<QLineEdit *>(u"original_due_on"_s)->isReadOnly());
}

void TestRecordForm::appendOnlyRecordsAreReadOnly()
{
    const auto form = shownForm(1, metric_value::schema);
    QVERIFY(form->findChild<QLineEdit *>(u"value"_s)->isReadOnly());
    QVERIFY(!form->findChild<QPushButton *>(u"enter"_s)->isEnabled());
    form->startNew();
    QVERIFY(!form->findChild<QLineEdit *>(u"value"_s)->isReadOnly());
    QVERIFY(form->findChild<QPushButton *>(u"enter"_s)->isEnabled());
}

void TestRecordForm::readOnlyDocumentsAreReadOnly()
{
    const QString path = m_document->path();
    m_document.reset();
    auto reading = Document::open(path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(reading.isOk());
    m_document = *std::move(reading);
    const auto form = shownForm();
    QVERIFY(form->findChild<QLineEdit *>(u"title"_s)->isReadOnly());
    QVERIFY(form->findChild<QPlainTextEdit *>(u"cause_text"_s)->isReadOnly());
    QVERIFY(!form->findChild<QComboBox *>(u"status"_s)->isEnabled());
    QVERIFY(!form->findChild<QPushButton *>(u"enterAndStartNext"_s)->isEnabled());
    QTest::keyClick(form->findChild<QWidget *>(u"title"_s), Qt::Key_1, Qt::AltModifier);
    QVERIFY(!form->isDirty());
}

void TestRecordForm::textOfRecordsIsNeverMarkup()
{
    const auto form = shownForm();
    const QList<TextLabel *> labels = form->findChildren<TextLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const TextLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestRecordForm::narrowFormAsksToBeClosed()
{
    const auto form = shownForm();
    auto *close = form->findChild<QPushButton *>(u"closeForm"_s);
    QVERIFY(!close->isVisible());
    form->setNarrow(true);
    QVERIFY(close->isVisible());
    QSignalSpy closing(form.get(), &RecordForm::closeRequested);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closing.count(), 1);
}

void TestRecordForm::busyDocumentKeepsTheTextInPlace()
{
    const auto form = shownForm();
    type(*form, u"title"_s, u"While it works"_s);
    QVERIFY(m_document->runJob([&](Database &, const Progress &) -> Result<> {
        form->showRecord(96);
        return {};
    }));
    QCOMPARE(form->recordId(), 97);
    QVERIFY(form->isDirty());
    QCOMPARE(form->findChild<QLineEdit *>(u"title"_s)->text(), u"While it works"_s);
    form->showRecord(96);
    QCOMPARE(form->recordId(), 96);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
