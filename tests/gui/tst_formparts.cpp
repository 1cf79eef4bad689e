#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/why.h"
#include "models/registers/recordstore.h"
#include "tests/gui/windowfixture.h"
#include "ui/dialogs/whoamisheet.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/formstack.h"
#include "ui/forms/recordform.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What belongs to a record, in the form of the record, in the real window.
class TestFormParts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openSample());
    }
    void cleanup()
    {
        m_fixture->prompts.finish();
        m_fixture.reset();
    }

    void returnAsksWhyOnceMore();
    void partsOpenOverTheFormAndGoBack();
    void refusalLeadsToWhatMendsIt();
    void recordsNobodyAnswersForSaySo();
    void draftsAreDeletedAndComeBack();
    void somebodySaysWhoTheyAre();

private:
    RecordForm *show(const QString &place, const QString &id, qint64 record)
    {
        RegisterPage *page = m_fixture->showRegister(place, id);
        page->showRecord(record);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lines of the record before
        return page->findChild<RecordForm *>(u"form"_s);
    }
    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestFormParts::returnAsksWhyOnceMore()
{
    RecordForm *form = show(u"findings"_s, u"finding"_s, 97);
    auto *next = form->findChild<QLineEdit *>(u"why_4"_s);
    QVERIFY(next && next->text().isEmpty());
    next->setFocus();
    QTest::keyClicks(next, u"Nobody is told to."_s);
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_VERIFY(form->findChild<QLineEdit *>(u"why_5"_s));
    QTRY_VERIFY(form->findChild<QLineEdit *>(u"why_5"_s)->hasFocus());
    QCOMPARE(m_fixture->one(u"SELECT statement FROM why WHERE finding_id = 97 AND position = 4"_s),
        u"Nobody is told to."_s);
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM why WHERE finding_id = 97"_s), u"4"_s); // once, though the focus left
    m_fixture->trigger(u"undo"_s);
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM why WHERE finding_id = 97"_s), u"3"_s);
}

void TestFormParts::partsOpenOverTheFormAndGoBack()
{
    RecordForm *form = show(u"findings"_s, u"finding"_s, 97);
    form->findChild<QPushButton *>(u"add_due_extension"_s)->click();
    auto *part = m_fixture->find<RecordForm>(u"part"_s);
    QVERIFY(part && part->isVisible() && !form->isVisible());
    QVERIFY(!part->findChild<QWidget *>(u"finding_id"_s)->isVisible()); // known already
    QVERIFY(part->findChild<QWidget *>(u"to_due_on"_s)->isVisible());
    QTest::keyClick(part->findChild<QWidget *>(u"to_due_on"_s), Qt::Key_Escape);
    QVERIFY(form->isVisible());
    auto *list = form->findChild<QListView *>(u"parts_due_extension"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    emit list->activated(list->model()->index(0, 0));
    QVERIFY(!form->isVisible());
    show(u"findings"_s, u"finding"_s, 109); // another record: its parts are not those of this one
    QVERIFY(form->isVisible());
    QCOMPARE(form->recordId(), 109);
}

void TestFormParts::refusalLeadsToWhatMendsIt()
{
    const qint64 id = m_fixture->one(u"SELECT id FROM finding WHERE status = 'verifying' ORDER BY id"_s).toLongLong();
    RecordForm *form = show(u"findings"_s, u"finding"_s, id);
    auto *status = form->findChild<QComboBox *>(u"status"_s);
    QCOMPARE(status->count(), 3); // what it is, and what it may become
    status->setCurrentIndex(status->findData(u"closed"_s));
    emit status->activated(status->currentIndex());
    QVERIFY(!form->enter());
    QCOMPARE(m_fixture->one(u"SELECT status FROM finding WHERE id = %1"_s.arg(id)), u"verifying"_s);
    auto *way = form->findChild<QPushButton *>(u"noticeAction"_s);
    QVERIFY(way->isVisible());
    way->click();
    auto *part = m_fixture->find<RecordForm>(u"part"_s);
    QVERIFY(part && part->schema().id() == u"effectiveness_check");
}

void TestFormParts::recordsNobodyAnswersForSaySo()
{
    const qint64 id = m_fixture->one(u"SELECT id FROM risk WHERE reference = 'R-31'"_s).toLongLong();
    RecordForm *form = show(u"risks"_s, u"risk"_s, id);
    QVERIFY2(form->findChild<FormNotice *>()->text().contains(u"Tobias Renmark"_s),
        qPrintable(form->findChild<FormNotice *>()->text()));
    form->findChild<QPushButton *>(u"noticeAction"_s)->click();
    QVERIFY(m_fixture->find<RecordForm>(u"part"_s)->schema().id() == u"accountability_change");
    QVERIFY(!show(u"risks"_s, u"risk"_s, 1)->findChild<FormNotice *>()->isVisible());
}

void TestFormParts::draftsAreDeletedAndComeBack()
{
    Change change(u"Enter a draft"_s);
    const Record like = *RecordStore(m_fixture->window->document()->database(), finding::schema).find(120);
    change.insert(finding::schema, test::valuesOf(test::freshLike(like, finding::schema, 1), finding::schema));
    const Result<AppliedChange> entered = m_fixture->window->document()->apply(change);
    QVERIFY(entered);
    RecordForm *form = show(u"findings"_s, u"finding"_s, entered->rows.first().after->id);
    auto *act = form->findChild<QAction *>(u"deleteDraft"_s);
    QVERIFY(act);
    act->trigger();
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM finding"_s), u"120"_s);
    m_fixture->trigger(u"undo"_s);
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM finding"_s), u"121"_s);
    QVERIFY(!show(u"findings"_s, u"finding"_s, 97)->findChild<QAction *>(u"deleteDraft"_s));
}

void TestFormParts::somebodySaysWhoTheyAre()
{
    m_fixture->window->document()->setAuthor({.account = u"keeper"_s});
    m_fixture->trigger(u"whoAmI"_s);
    auto *sheet = m_fixture->window->findChild<WhoAmISheet *>();
    QVERIFY(sheet && sheet->isVisible());
    auto *person = sheet->findChild<QLineEdit *>(u"person_id"_s);
    QTRY_VERIFY(person->hasFocus());
    QVERIFY(!sheet->findChild<QPushButton *>(u"act"_s)->isEnabled()); // nobody is preselected
    QTest::keyClicks(person, u"Hedda Lindqvist"_s);
    QTest::keyClick(person, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->window->findChild<WhoAmISheet *>());
    QVERIFY2(m_fixture->status().contains(u"Hedda Lindqvist"_s), qPrintable(m_fixture->status()));
    QVERIFY(m_fixture->window->document()->author().personId > 0);
    QVERIFY(!m_fixture->settings.identity(m_fixture->window->document()->meta(u"created_at"_s)).isEmpty());
}

QTEST_MAIN(TestFormParts)
#include "tst_formparts.moc"
