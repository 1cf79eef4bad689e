#include "models/document/drafts.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/why.h"
#include "models/registers/recordstore.h"
#include "strict.h"
#include "ui/dialogs/historysheet.h"
#include "ui/forms/formstack.h"
#include "ui/forms/history/historylines.h"
#include "ui/forms/history/historylist.h"
#include "ui/forms/history/historymodel.h"
#include "ui/forms/history/historypanel.h"
#include "ui/forms/history/undocard.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/chip.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The history in the place of the form, the history of the document, and redaction, in the real window.
class TestHistoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void standsInThePlaceOfTheForm_data();
    void standsInThePlaceOfTheForm();
    void followsTheTable();
    void showsWhoChangedWhat();
    void putsFieldsBackByKeysAlone();
    void asksFieldByField();
    void escapeLeavesTheCardFirst();
    void saysWhyThereIsNoUndo();
    void whatIsTypedStandsOnTop();
    void filtersByFieldAndPerson();
    void readsMoreAsItIsScrolled();
    void chainIsChecked();
    void exportsWhatIsShown();
    void documentHistoryIsFiltered();
    void documentHistoryLeadsToTheRecord();
    void redactsAfterAQuestion();
    void redactsWhatIsGoneFromTheHistory();
    void whatIsTypedIntoAPartGoesToo();
    void redactsNothingWhenDeclined();
    void whatCannotBeRedactedHasNoAction();
    void incidentsPastRetentionAreProposed();
    void evidencePastRetentionIsProposed();
    void stepIsToldInOneLine();
    void whatWasAddedIsNoChangeFromNothing();

private:
    std::unique_ptr<test::WindowFixture> m_fixture;

    Document &document() const { return *m_fixture->window->document(); }
    qint64 openFinding() const
    {
        return m_fixture->one(u"SELECT min(id) FROM finding WHERE status = 'in_progress'"_s).toLongLong();
    }
    qint64 change(const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &values) const
    {
        const Result<Record> record = RecordStore(document().database(), schema).find(id);
        Change change(u"Change %1"_s.arg(record->reference));
        change.update(schema, id, record->revision, values);
        const Result<AppliedChange> applied = document().apply(change);
        return applied ? applied->id : 0;
    }
    QString title(qint64 id) const { return m_fixture->one(u"SELECT title FROM finding WHERE id = %1"_s.arg(id)); }
    HistoryPanel *panel() const { return m_fixture->window->findChild<HistoryPanel *>(u"history"_s); }
    HistoryList *list() const { return panel()->findChild<HistoryList *>(); }
    HistoryModel *model() const { return static_cast<HistoryModel *>(list()->model()); }
    UndoCard *card() const { return panel()->findChild<UndoCard *>(); }
    template <typename Widget> Widget *in(const QString &name) const { return panel()->findChild<Widget *>(name); }
    QString words(const QString &name) const { return in<QLabel>(name)->text(); }
    /// The page of findings with one of them in the form, and its history.
    RegisterPage *openHistory(qint64 id)
    {
        RegisterPage *page = m_fixture->findings();
        page->showRecord(id);
        m_fixture->trigger(u"history"_s);
        return page;
    }
    void choose(const QString &chip, const QString &words)
    {
        QTest::mouseClick(panel()->findChild<QWidget *>(chip), Qt::LeftButton);
        QMenu *menu = panel()->findChild<QMenu *>(u"historyMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(words));
    }
};

void TestHistoryPanel::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

void TestHistoryPanel::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

void TestHistoryPanel::standsInThePlaceOfTheForm_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << test::WindowFixture::wide;
    QTest::newRow("narrow") << test::WindowFixture::narrow;
}

void TestHistoryPanel::standsInThePlaceOfTheForm()
{
    QFETCH(QSize, size);
    m_fixture->window->resize(size);
    RegisterPage *page = openHistory(openFinding());
    QVERIFY(panel() && panel()->isVisible());
    QVERIFY(!page->form().isVisible());
    QCOMPARE(panel()->width(), 464);
    QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(words(u"historyTitle"_s).startsWith(u"History of F-"_s));
    QTest::keyClick(list(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!panel());
    QVERIFY(page->form().isVisible());
    QVERIFY(page->form().isAncestorOf(QApplication::focusWidget()));
    QTest::mouseClick(page->form().findChild<QWidget *>(u"showHistory"_s), Qt::LeftButton);
    QVERIFY(panel());
    m_fixture->trigger(u"history"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!panel());
}

void TestHistoryPanel::followsTheTable()
{
    RegisterPage *page = openHistory(openFinding());
    const QString first = words(u"historyTitle"_s);
    page->table().setFocus();
    QTest::keyClick(&page->table(), Qt::Key_Down);
    QVERIFY(words(u"historyTitle"_s) != first);
    QVERIFY(panel()->isVisible());
}

void TestHistoryPanel::showsWhoChangedWhat()
{
    const qint64 id = openFinding();
    const QString before = title(id);
    openHistory(id);
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(words(u"historyCount"_s), u"1 change"_s);
    change(finding::schema, id, {{finding::Title, u"Another title"_s}});
    QTRY_COMPARE(model()->rowCount(), 2);
    const QString text = model()->index(0).data().toString();
    const QString person = m_fixture->one(u"SELECT name FROM person WHERE id = 1"_s);
    QVERIFY2(text.contains(person) && text.contains(u"Title: "_s + before + u" to Another title"_s), qPrintable(text));
    QVERIFY(model()->index(1).data().toString().contains(u"Added by import of sample_org.json"_s));
}

void TestHistoryPanel::putsFieldsBackByKeysAlone()
{
    const qint64 id = openFinding();
    const QString before = title(id);
    change(finding::schema, id, {{finding::Title, u"Another title"_s}});
    openHistory(id);
    QCOMPARE(list()->chosenRow(), 0);
    QVERIFY(in<QPushButton>(u"undoFromHere"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_U);
    QVERIFY(card()->isVisible());
    QVERIFY(words(u"undoTitle"_s).startsWith(u"Undo from "_s));
    QVERIFY(words(u"undoSentence"_s).contains(u"“Title” goes back to "_s));
    QVERIFY(in<QPushButton>(u"putBack"_s)->hasFocus());
    QCOMPARE(title(id), u"Another title"_s);
    QTest::keyClick(in<QPushButton>(u"putBack"_s), Qt::Key_Return);
    QCOMPARE(title(id), before);
    QVERIFY(card()->isHidden());
    QCOMPARE(model()->entryAt(0).kind, u"undo"_s);
    QVERIFY(list()->hasFocus());
    m_fixture->trigger(u"undo"_s);
    QCOMPARE(title(id), u"Another title"_s);
}

void TestHistoryPanel::asksFieldByField()
{
    const qint64 id = openFinding();
    const QString before = title(id);
    const qint64 entry = change(finding::schema, id, {{finding::Title, u"First"_s}, {finding::Response, u"Answer"_s}});
    change(finding::schema, id, {{finding::Title, u"Later"_s}});
    openHistory(id);
    list()->choose(model()->rowOf(entry));
    QTest::mouseClick(in<QPushButton>(u"undoFromHere"_s), Qt::LeftButton);
    QVERIFY(card()->isVisible());
    QVERIFY(!in<QPushButton>(u"putBack"_s)->isEnabled());
    QVERIFY(words(u"undoSentence"_s).contains(u"A later change touched the same field"_s));
    QAbstractButton *keep = nullptr;
    for (QAbstractButton *chip : card()->findChildren<QAbstractButton *>()) {
        if (chip->objectName().startsWith(u"keep_"_s)) {
            QVERIFY(!keep); // only the field in question is asked for
            keep = chip;
        }
        QVERIFY(!chip->isCheckable() || !chip->isChecked()); // nothing is chosen
    }
    QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget())); // the question comes first
    QVERIFY(keep && keep->accessibleName().contains(u"Later"_s));
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(in<QPushButton>(u"putBack"_s)->isEnabled());
    QTest::mouseClick(in<QPushButton>(u"putBack"_s), Qt::LeftButton);
    QCOMPARE(title(id), u"Later"_s);
    QVERIFY(m_fixture->one(u"SELECT response FROM finding WHERE id = %1"_s.arg(id)) != u"Answer"_s);
    QVERIFY(title(id) != before);
}

void TestHistoryPanel::escapeLeavesTheCardFirst()
{
    const qint64 id = openFinding();
    change(finding::schema, id, {{finding::Title, u"First"_s}});
    openHistory(id);
    QTest::keyClick(list(), Qt::Key_U);
    QTest::keyClick(in<QPushButton>(u"putBack"_s), Qt::Key_Escape);
    QVERIFY(card()->isHidden());
    QVERIFY(panel()->isVisible() && list()->hasFocus());
    QCOMPARE(title(id), u"First"_s);
}

void TestHistoryPanel::saysWhyThereIsNoUndo()
{
    const qint64 id = openFinding();
    change(finding::schema, id, {{finding::Title, u"First"_s}});
    openHistory(id);
    QVERIFY(in<QLabel>(u"whyNoUndo"_s)->isHidden());
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(!in<QPushButton>(u"undoFromHere"_s)->isVisible());
    QVERIFY(words(u"whyNoUndo"_s).contains(u"An import is taken back"_s));
    QTest::keyClick(list(), Qt::Key_U);
    QVERIFY(card()->isHidden());
    const qint64 closed = m_fixture->one(u"SELECT min(id) FROM finding WHERE status = 'closed'"_s).toLongLong();
    change(finding::schema, closed, {{finding::Response, u"Something"_s}});
    m_fixture->trigger(u"history"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    openHistory(closed);
    QVERIFY2(words(u"whyNoUndo"_s).contains(u"it stays as it is"_s), qPrintable(words(u"whyNoUndo"_s)));
}

void TestHistoryPanel::whatIsTypedStandsOnTop()
{
    const qint64 id = openFinding();
    openHistory(id);
    QVERIFY(Drafts(document())
                .keep({.schema = &finding::schema,
                    .recordId = id,
                    .revision = 1,
                    .values = {{finding::Title, u"Half a title"_s}},
                    .typedAt = {}}));
    QCOMPARE(model()->entryAt(0).id, 0);
    QVERIFY(model()->index(0).data().toString().contains(u"not entered yet"_s));
    QVERIFY(model()->index(0).data().toString().contains(u"Half a title"_s));
    list()->choose(0);
    QVERIFY(!in<QPushButton>(u"undoFromHere"_s)->isVisible());
    QVERIFY(Drafts(document()).remove(finding::schema, id));
    QVERIFY(model()->entryAt(0).id != 0);
}

void TestHistoryPanel::filtersByFieldAndPerson()
{
    const qint64 id = openFinding();
    change(finding::schema, id, {{finding::Title, u"First"_s}});
    document().setAuthor({0, u"visitor"_s});
    change(finding::schema, id, {{finding::Response, u"Answer"_s}});
    openHistory(id);
    QCOMPARE(model()->rowCount(), 3);
    choose(u"fieldFilter"_s, u"Title"_s);
    QCOMPARE(model()->rowCount(), 1);
    choose(u"fieldFilter"_s, u"All fields"_s);
    choose(u"whoFilter"_s, u"visitor"_s);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->entryAt(0).authorName, u"visitor"_s);
    choose(u"whoFilter"_s, u"Everybody"_s);
    choose(u"whenFilter"_s, u"Today"_s);
    QCOMPARE(model()->rowCount(), 3);
}

void TestHistoryPanel::readsMoreAsItIsScrolled()
{
    const qint64 id = openFinding();
    for (int i = 0; i < 70; ++i) {
        change(finding::schema, id, {{finding::Title, u"Title %1"_s.arg(i)}});
    }
    openHistory(id);
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model()->count(), 71);
    QTest::keyClick(list(), Qt::Key_End);
    QTRY_COMPARE(model()->rowCount(), 71);
    QVERIFY(!model()->canFetchMore({}));
}

void TestHistoryPanel::chainIsChecked()
{
    openHistory(openFinding());
    QTRY_VERIFY2(words(u"chain"_s).contains(u"intact"_s), qPrintable(words(u"chain"_s)));
}

void TestHistoryPanel::exportsWhatIsShown()
{
    const qint64 id = openFinding();
    change(finding::schema, id, {{finding::Title, u"First"_s}});
    openHistory(id);
    choose(u"fieldFilter"_s, u"Title"_s);
    const QString path = m_fixture->folder.filePath(u"one.csv"_s);
    m_fixture->prompts.expectSave(u"history.csv"_s, path);
    QTest::mouseClick(in<QPushButton>(u"exportHistory"_s), Qt::LeftButton);
    const QByteArray csv = test::bytesOf(path);
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY(csv.contains(",First\r\n"));
    m_fixture->prompts.expectSave({}, m_fixture->path);
    m_fixture->prompts.expectTold(u"must end in"_s);
    QTest::mouseClick(in<QPushButton>(u"exportHistory"_s), Qt::LeftButton);
}

void TestHistoryPanel::documentHistoryIsFiltered()
{
    change(finding::schema, openFinding(), {{finding::Title, u"Something to be found"_s}});
    document().setAuthor({0, u"visitor"_s});
    change(incident::schema, 5, {{incident::Lessons, u"A lesson"_s}});
    m_fixture->trigger(u"documentHistory"_s);
    auto *sheet = m_fixture->find<HistorySheet>(u"historySheet"_s);
    QVERIFY(sheet);
    auto *entries = static_cast<HistoryModel *>(sheet->findChild<HistoryList *>()->model());
    QCOMPARE(entries->rowCount(), 3);
    auto *registers = sheet->findChild<QComboBox *>(u"register"_s);
    registers->setCurrentIndex(registers->findData(u"incident"_s));
    QCOMPARE(entries->rowCount(), 2);
    registers->setCurrentIndex(0);
    auto *who = sheet->findChild<QComboBox *>(u"who"_s);
    who->setCurrentIndex(who->findText(u"visitor"_s));
    QCOMPARE(entries->rowCount(), 1);
    who->setCurrentIndex(0);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"words"_s), u"to be found"_s);
    QTRY_COMPARE(entries->rowCount(), 1);
    sheet->findChild<QLineEdit *>(u"words"_s)->clear();
    QTRY_COMPARE(entries->rowCount(), 3);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(u"to"_s), u"2026-07-05"_s);
    QTRY_COMPARE(entries->rowCount(), 0);
    QVERIFY(!sheet->findChild<QPushButton *>(u"act"_s)->isEnabled());
    sheet->findChild<QLineEdit *>(u"to"_s)->selectAll();
    QTest::keyClick(sheet->findChild<QLineEdit *>(u"to"_s), Qt::Key_Backspace);
    QTRY_COMPARE(entries->rowCount(), 3);
    const QString path = m_fixture->folder.filePath(u"all.json"_s);
    m_fixture->prompts.expectSave(u"history.csv"_s, path);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"act"_s), Qt::LeftButton);
    QVERIFY(test::readJson(path).contains(u"history"_s));
    sheet->reject();
}

void TestHistoryPanel::documentHistoryLeadsToTheRecord()
{
    const qint64 id = openFinding();
    change(finding::schema, id, {{finding::Title, u"Something"_s}});
    m_fixture->trigger(u"documentHistory"_s);
    auto *sheet = m_fixture->find<HistorySheet>(u"historySheet"_s);
    auto *entries = sheet->findChild<HistoryList *>();
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Return);
    QCOMPARE(m_fixture->find<RegisterPage>(u"register_finding"_s)->form().recordId(), id);
}

void TestHistoryPanel::redactsAfterAQuestion()
{
    change(incident::schema, 5, {{incident::Description, u"Private words"_s}});
    RegisterPage *page = m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    page->showRecord(5);
    m_fixture->prompts.expectConfirm(u"cannot be undone"_s, true);
    m_fixture->trigger(u"redact"_s);
    QTRY_VERIFY(!document().isBusy());
    QTRY_COMPARE(m_fixture->one(u"SELECT title FROM incident WHERE id = 5"_s), u"Redacted"_s);
    QVERIFY(!test::bytesOf(m_fixture->path).contains("Private words"));
    QTRY_VERIFY(m_fixture->status().contains(u"was redacted"_s));
    const QList<QLabel *> labels = page->form().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Personal data redacted on 6 Jul 2026."_s);
    }));
    QVERIFY(!m_fixture->window->findChild<QAction *>(u"undo"_s)->isEnabled());
    QCOMPARE(test::verify(m_fixture->path), QStringList());
}

void TestHistoryPanel::redactsWhatIsGoneFromTheHistory()
{
    const Record like = *RecordStore(document().database(), incident::schema).find(5);
    QMap<qsizetype, Value> values = test::valuesOf(test::freshLike(like, incident::schema, 1), incident::schema);
    values[incident::Title] = u"Private words"_s;
    Change enter(u"Enter it"_s);
    enter.insert(incident::schema, values);
    QVERIFY(document().apply(enter));
    document().undoStack().undo();
    QVERIFY(test::bytesOf(m_fixture->path).contains("Private words"));
    m_fixture->trigger(u"documentHistory"_s);
    auto *entries = m_fixture->find<HistorySheet>(u"historySheet"_s)->findChild<HistoryList *>();
    entries->setFocus();
    m_fixture->prompts.expectConfirm(u"cannot be undone"_s, true);
    QTest::keyClick(entries, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->status().contains(u"was redacted"_s));
    QVERIFY(!test::bytesOf(m_fixture->path).contains("Private words"));
    QCOMPARE(test::verify(m_fixture->path), QStringList());
}

void TestHistoryPanel::whatIsTypedIntoAPartGoesToo()
{
    RegisterPage *page = m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    page->showRecord(5);
    emit page->form().partRequested(obligation::schema, 0, {{obligation::IncidentId, 5}});
    auto *part = page->findChild<RecordForm *>(u"part"_s);
    QVERIFY(part);
    QTest::keyClicks(part->findChild<QLineEdit *>(u"addressee"_s), u"Private words"_s);
    QVERIFY(page->forms().hasPart() && part->isTouched());
    m_fixture->prompts.expectConfirm(u"cannot be undone"_s, true);
    m_fixture->trigger(u"redact"_s);
    QVERIFY(!page->forms().hasPart());
    QTRY_COMPARE(m_fixture->one(u"SELECT title FROM incident WHERE id = 5"_s), u"Redacted"_s);
    QTRY_VERIFY(!document().isBusy());
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM draft"_s), u"0"_s);
    QVERIFY(!test::bytesOf(m_fixture->path).contains("Private words"));
}

void TestHistoryPanel::redactsNothingWhenDeclined()
{
    RegisterPage *page = m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    page->showRecord(5);
    const QByteArray before = test::bytesOf(m_fixture->path);
    m_fixture->prompts.expectConfirm(u"These are emptied: Title"_s, false);
    m_fixture->trigger(u"redact"_s);
    QVERIFY(!document().isBusy());
    QCOMPARE(test::bytesOf(m_fixture->path), before);
}

void TestHistoryPanel::whatCannotBeRedactedHasNoAction()
{
    m_fixture->findings()->showRecord(openFinding());
    QVERIFY(!m_fixture->window->findChild<QAction *>(u"redact"_s)->isEnabled());
    QVERIFY(m_fixture->window->findChild<QAction *>(u"history"_s)->isEnabled());
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(!m_fixture->window->findChild<QAction *>(u"history"_s)->isEnabled());
}

/// The chip of a page that proposes what to redact; null when there is none.
static Chip *retentionChipOf(RegisterPage &page)
{
    for (Chip *chip : page.findChildren<Chip *>()) {
        if (chip->text().contains(u"past retention"_s, Qt::CaseInsensitive)) {
            return chip;
        }
    }
    return nullptr;
}

void TestHistoryPanel::incidentsPastRetentionAreProposed()
{
    const QString past = u"SELECT count(*) FROM incident, organization WHERE status IN ('closed', 'false_positive') "
                         "AND substr(coalesce(closed_at, max(detected_at, coalesce(resolved_at, ''))), 1, 10) < "
                         "date('2026-07-06', '-' || personal_data_months || ' months') "
                         "AND redacted_on IS NULL"_s;
    const int before = m_fixture->one(past).toInt();
    QVERIFY(before > 0);
    RegisterPage *page = m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    Chip *chip = retentionChipOf(*page);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"%1 past retention"_s.arg(before));
    QVERIFY(!chip->isChecked());
    chip->click();
    QCOMPARE(page->table().model()->rowCount(), before);
    m_fixture->prompts.expectConfirm(u"cannot be undone"_s, true);
    m_fixture->trigger(u"redact"_s);
    QTRY_COMPARE(m_fixture->one(past).toInt(), before - 1);
    QTRY_COMPARE(chip->text(), u"%1 past retention"_s.arg(before - 1));
    QCOMPARE(page->table().model()->rowCount(), before - 1);
}

void TestHistoryPanel::evidencePastRetentionIsProposed()
{
    const qint64 first = m_fixture->one(u"SELECT min(id) FROM evidence"_s).toLongLong();
    change(evidence::schema, first, {{evidence::RetentionUntilOn, u"2026-07-05"_s}});
    change(evidence::schema, first + 1, {{evidence::RetentionUntilOn, u"2026-07-06"_s}});
    const int past = m_fixture->one(u"SELECT count(*) FROM evidence WHERE retention_until_on < '2026-07-06'"_s).toInt();
    m_fixture->window->showPage(u"registers"_s);
    emit m_fixture->window->findChild<Page *>(u"registers"_s)->recordRequested(u"evidence"_s, 0);
    auto *page = m_fixture->find<RegisterPage>(u"register_evidence"_s);
    QVERIFY(page && retentionChipOf(*page));
    QCOMPARE(retentionChipOf(*page)->text(), u"%1 past retention"_s.arg(past));
}

void TestHistoryPanel::stepIsToldInOneLine()
{
    HistoryRow row{.schema = &finding_event::schema, .registerId = u"finding_event"_s, .recordId = 3, .name = u"3"_s};
    row.kind = HistoryRow::Kind::Added;
    row.fields
        = {{u"finding_id"_s, u"Finding"_s, {}, u"F-021 Logs"_s}, {u"happened_on"_s, u"Happened"_s, {}, u"6 Jul 2026"_s},
            {u"from_status"_s, u"From status"_s, {}, u"Check due"_s}, {u"to_status"_s, u"To status"_s, {}, u"Closed"_s},
            {u"cycle"_s, u"Cycle"_s, {}, u"1"_s}, {u"note"_s, u"Note"_s, {}, {}}};
    const HistoryEntry entry{.id = 1, .kind = u"change"_s, .title = u"Change finding F-021"_s, .rows = {row}};
    const QList<HistoryLine> lines = historyLines(entry, &finding::schema, 21, true);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().isHeading);
    QCOMPARE(lines.last().label, u"Status"_s);
    QCOMPARE(lines.last().old, u"Check due"_s);
    QCOMPARE(lines.last().now, u"Closed"_s);
    QVERIFY(lines.last().isOldStruck);
}

void TestHistoryPanel::whatWasAddedIsNoChangeFromNothing()
{
    HistoryRow row{.schema = &why::schema, .registerId = u"why"_s, .recordId = 3, .name = u"3"_s};
    row.kind = HistoryRow::Kind::Added;
    row.fields = {{u"statement"_s, u"Statement"_s, {}, u"Nobody looked"_s}, {u"proof"_s, u"Proof"_s, {}, {}}};
    const HistoryEntry entry{.id = 1, .kind = u"change"_s, .title = u"Ask why"_s, .rows = {row}};
    const QList<HistoryLine> lines = historyLines(entry, &finding::schema, 21, true);
    QCOMPARE(lines.size(), 2); // heading, and what was said; what was left empty is not told
    QCOMPARE(lines.last().old, QString());
    const QString words = historyWords(entry, &finding::schema, 21, QDate(2026, 7, 6));
    QVERIFY2(words.endsWith(u"Statement: Nobody looked"_s), qPrintable(words));
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
