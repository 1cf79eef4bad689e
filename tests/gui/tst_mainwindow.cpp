#include "models/document/drafts.h"
#include "models/registers/definitions/finding.h"
#include "models/storage/query.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/recordform.h"
#include "ui/pages/recentlist.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/statusline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The window as a whole, driven by object name, with every prompt scripted.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyPlaceOpensByKeyboard();
    void railStaysWhereThePageCannotBeLeft();
    void regionsFollowEachOther();
    void draftsAreToldAndLeadBack();
    void closingKeepsWhatIsRefused();
    void newRecordDraftComesBack();
    void readOnlyDocumentSaysWhy();
    void openElsewhereNamesWhoAndSince();
    void lockOfAnotherComputerIsTakenOverAfterAsking_data();
    void lockOfAnotherComputerIsTakenOverAfterAsking();
    void droppedFileOpens();
    void openDocumentStaysWhenItIsOpenedAgain();
    void foreignFileIsRefusedAndTheOtherStays();
    void recentDocumentsOpenAndAreForgotten();
    void newDocumentIsMade();
    void copyIsWritten();
    void checkSaysWhatItFound();

    void everythingHasAName_data();
    void everythingHasAName();
    void tabReachesEverythingAndComesBack_data() { places(); }
    void tabReachesEverythingAndComesBack();
    void focusIsSeen_data() { places(); }
    void focusIsSeen();
    void mnemonicsDifferInEveryMenu();
    void shortcutsDiffer();

private:
    static void places();
    bool open(const QSize &size = test::WindowFixture::wide) { return m_fixture->openSample(size); }
    MainWindow &window() { return *m_fixture->window; }
    bool show(const QString &place);

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestMainWindow::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestMainWindow::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

void TestMainWindow::places()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : pageIds()) {
        QTest::newRow(qPrintable(place)) << place;
    }
}

bool TestMainWindow::show(const QString &place)
{
    if (place == u"welcome") {
        return m_fixture->start();
    }
    if (!open()) {
        return false;
    }
    window().showPage(place);
    return QTest::qWaitFor([this] { return window().isReady(); });
}

void TestMainWindow::everyPlaceOpensByKeyboard()
{
    QVERIFY(open());
    auto *rail = m_fixture->find<QAbstractItemView>(u"railList"_s);
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Home);
    QStringList seen;
    for (const RailItem &item : railItems()) {
        if (item.id.isEmpty()) {
            continue;
        }
        QVERIFY2(rail->hasFocus(), qPrintable(item.id));
        QCOMPARE(rail->currentIndex().data().toString(), item.text);
        const RegisterSchema *schema = registerOfPlace(item.id);
        const QString name = schema ? u"register_"_s + schema->id() : item.id;
        QWidget *page = m_fixture->find<QWidget>(name);
        QVERIFY2(page && page->isVisible(), qPrintable(name));
        seen << item.id;
        QTest::keyClick(rail, Qt::Key_Down);
    }
    QCOMPARE(seen.size(), 12);
    QTest::keyClick(rail, Qt::Key_Home);
    QTest::keyClick(rail, Qt::Key_Return);
    QVERIFY(m_fixture->find<QWidget>(u"overview"_s)->hasFocus());
}

void TestMainWindow::railStaysWhereThePageCannotBeLeft()
{
    QVERIFY(open());
    RegisterPage *page = m_fixture->findings();
    auto *day = page->findChild<QLineEdit *>(u"raised_on"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-02-30"_s);
    auto *rail = m_fixture->find<QAbstractItemView>(u"railList"_s);
    const QModelIndex risks = rail->model()->index(6, 0);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(risks).center());
    QVERIFY(page->isVisible());
    QCOMPARE(rail->currentIndex().data().toString(), u"Findings"_s);
}

void TestMainWindow::regionsFollowEachOther()
{
    QVERIFY(open());
    RegisterPage *page = m_fixture->findings();
    QVERIFY(page->table().hasFocus());
    QTest::keyClick(&page->table(), Qt::Key_F6);
    QVERIFY(page->findChild<RecordForm *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(m_fixture->find<QAbstractItemView>(u"railList"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(page->table().hasFocus());
}

void TestMainWindow::draftsAreToldAndLeadBack()
{
    m_fixture->path = test::copyOfSample(m_fixture->folder);
    {
        const auto document = test::openForWriting(m_fixture->path);
        Drafts drafts(*document);
        QVERIFY(drafts.keep({.schema = &finding::schema,
            .recordId = 97,
            .revision = 1,
            .values = {{finding::Title, u"Half & half"_s}}}));
        QVERIFY(drafts.keep({.schema = &finding::schema, .values = {{finding::Title, u"A new one"_s}}}));
    }
    QVERIFY(m_fixture->start());
    QVERIFY(window().openDocument(m_fixture->path));
    QVERIFY2(m_fixture->status().contains(u"2 drafts not entered yet"_s), qPrintable(m_fixture->status()));

    auto *line = m_fixture->window->findChild<StatusLine *>();
    QTest::mouseClick(line, Qt::LeftButton, {}, line->placeOf(u"drafts"_s).center());
    auto *menu = m_fixture->find<QMenu>(u"unfinishedForms"_s);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    auto *draft = menu->findChild<QAction *>(u"draft_finding_97"_s);
    QVERIFY(draft->text().contains(u"Half && half"_s));
    draft->trigger();
    menu->close();
    auto *page = m_fixture->find<RegisterPage>(u"register_finding"_s);
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->table().currentId(), 97);
    QCOMPARE(page->findChild<QLineEdit *>(u"title"_s)->text(), u"Half & half"_s);
    QVERIFY(page->findChild<RecordForm *>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY2(m_fixture->status().contains(u"1 draft not entered yet"_s), qPrintable(m_fixture->status()));

    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"draft_finding_0"_s)->trigger();
    QCOMPARE(page->findChild<RecordForm *>()->recordId(), 0);
    QCOMPARE(page->findChild<QLineEdit *>(u"title"_s)->text(), u"A new one"_s);
}

void TestMainWindow::closingKeepsWhatIsRefused()
{
    QVERIFY(open());
    RegisterPage *page = m_fixture->findings();
    const qint64 id = page->table().currentId();
    auto *day = page->findChild<QLineEdit *>(u"raised_on"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"some day"_s);
    QVERIFY(window().close());
    m_fixture->window.reset();

    QVERIFY(m_fixture->start());
    QVERIFY(window().openDocument(m_fixture->path));
    QVERIFY(m_fixture->status().contains(u"1 draft"_s));
    page = m_fixture->findings();
    page->showRecord(id);
    QCOMPARE(page->findChild<QLineEdit *>(u"raised_on"_s)->text(), u"some day"_s);
}

void TestMainWindow::newRecordDraftComesBack()
{
    QVERIFY(open());
    RegisterPage *page = m_fixture->findings();
    m_fixture->trigger(u"newRecord"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"title"_s), u"Half a finding"_s);
    QVERIFY(window().close());
    m_fixture->window.reset();

    QVERIFY(m_fixture->start());
    QVERIFY(window().openDocument(m_fixture->path));
    page = m_fixture->findings();
    QVERIFY(page->findChild<RecordForm *>()->recordId() != 0);
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"title"_s)->text(), u"Half a finding"_s);
}

void TestMainWindow::readOnlyDocumentSaysWhy()
{
    m_fixture->path = test::copyOfSample(m_fixture->folder);
    QVERIFY(test::tamper(m_fixture->path, u"CREATE TABLE tomorrow (a); PRAGMA user_version = 99"_s));
    QVERIFY(m_fixture->start());
    QVERIFY(window().openDocument(m_fixture->path));
    QVERIFY(m_fixture->status().contains(u"newer Binnacle"_s));
    QVERIFY(!m_fixture->findings()->findChild<QPushButton *>(u"new"_s)->isEnabled());
}

void TestMainWindow::openElsewhereNamesWhoAndSince()
{
    m_fixture->path = test::copyOfSample(m_fixture->folder);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_fixture->path});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead());
    QVERIFY(m_fixture->start());
    QVERIFY(window().openDocument(m_fixture->path));
    const LockHolder holder = window().document()->lockHolder();
    QVERIFY(!holder.account.isEmpty());
    QVERIFY(m_fixture->status().contains(holder.account));
    QVERIFY(m_fixture->status().contains(QLocale().toString(holder.since, QLocale::ShortFormat)));

    RegisterPage *page = m_fixture->findings();
    const QString why = window().document()->accessText();
    for (const QString &name : {u"new"_s, u"import"_s, u"enter"_s, u"enterAndStartNext"_s}) {
        const auto *button = page->findChild<QPushButton *>(name);
        QVERIFY2(!button->isEnabled(), qPrintable(name));
        QVERIFY2(button->accessibleDescription() == why, qPrintable(name));
    }
    for (const QString &name : {u"newRecord"_s, u"import"_s, u"undo"_s}) {
        QVERIFY2(!window().findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    }
    QVERIFY(page->findChild<QLineEdit *>(u"title"_s)->isReadOnly());
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

static void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
}

void TestMainWindow::lockOfAnotherComputerIsTakenOverAfterAsking_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("taken over") << true;
    QTest::newRow("declined") << false;
}

void TestMainWindow::lockOfAnotherComputerIsTakenOverAfterAsking()
{
    QFETCH(bool, isTaken);
    QVERIFY(m_fixture->start());
    const QString path = test::copyOfSample(m_fixture->folder);
    test::writeBytes(path + u".lock"_s, "4711\nbinnacle\nfar-away\n");
    m_fixture->prompts.expectConfirm(u"on far-away has had this document open since"_s, isTaken);
    QVERIFY(window().openDocument(path));
    QCOMPARE(window().document()->isWritable(), isTaken);
    QVERIFY(test::bytesOf(path + u".lock"_s).contains("far-away") != isTaken);
    m_fixture->prompts.finish();
}

void TestMainWindow::droppedFileOpens()
{
    QVERIFY(m_fixture->start());
    const QString path = test::copyOfSample(m_fixture->folder);
    drop(window(), path);
    QVERIFY(window().document());
    QCOMPARE(window().document()->path(), QFileInfo(path).canonicalFilePath());
    QVERIFY(m_fixture->find<QWidget>(u"overview"_s)->isVisible());
}

void TestMainWindow::openDocumentStaysWhenItIsOpenedAgain()
{
    QVERIFY(open());
    const Document *document = window().document();
    const QString other = m_fixture->folder.filePath(u"other name.binnacle"_s);
    QVERIFY(QFile::link(m_fixture->path, other));
    for (const QString &path : {m_fixture->path, other}) {
        drop(window(), path);
        QCOMPARE(window().document(), document);
        QVERIFY(document->isWritable());
    }
}

void TestMainWindow::foreignFileIsRefusedAndTheOtherStays()
{
    QVERIFY(open());
    const QString foreign = m_fixture->folder.filePath(u"letter.binnacle"_s);
    test::writeBytes(foreign, "Dear board");
    m_fixture->prompts.expectTold({});
    drop(window(), foreign);
    QCOMPARE(window().document()->path(), QFileInfo(m_fixture->path).canonicalFilePath());
}

void TestMainWindow::recentDocumentsOpenAndAreForgotten()
{
    const QString here = test::copyOfSample(m_fixture->folder, u"here.binnacle"_s);
    const QString gone = m_fixture->folder.filePath(u"gone.binnacle"_s);
    m_fixture->settings.addRecentDocument(here);
    m_fixture->settings.addRecentDocument(gone);
    QVERIFY(m_fixture->start());
    auto *recent = m_fixture->find<RecentList>(u"recent"_s);
    QVERIFY(recent->hasFocus());
    QCOMPARE(recent->count(), 2);
    QCOMPARE(recent->currentPath(), gone);
    m_fixture->prompts.expectMissing(u"gone.binnacle"_s, Prompts::MissingAnswer::Nothing);
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(m_fixture->prompts.isDone());
    QVERIFY(!window().document());
    QTest::keyClick(recent, Qt::Key_Delete);
    QCOMPARE(m_fixture->settings.recentDocuments(), QStringList({here}));
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(window().document());
    m_fixture->trigger(u"closeDocument"_s);
    QVERIFY(recent->isVisible());
    QTest::keyClick(recent, Qt::Key_Delete);
    QVERIFY(QFile::exists(here)); // only the entry goes
    QVERIFY(m_fixture->settings.recentDocuments().isEmpty());
}

void TestMainWindow::newDocumentIsMade()
{
    QVERIFY(m_fixture->start());
    const QString path = m_fixture->folder.filePath(u"new.binnacle"_s);
    m_fixture->prompts.expectSave({}, path);
    QTest::mouseClick(m_fixture->find<QAbstractButton>(u"startNew"_s), Qt::LeftButton);
    QVERIFY(window().document());
    QCOMPARE(QFileInfo(window().document()->path()).fileName(), u"new.binnacle"_s);
}

void TestMainWindow::copyIsWritten()
{
    QVERIFY(open());
    const QString copy = m_fixture->folder.filePath(u"copy.binnacle"_s);
    m_fixture->prompts.expectSave({}, copy);
    m_fixture->trigger(u"copyTo"_s);
    QVERIFY(window().document()->isBusy());
    QTRY_VERIFY(!window().document()->isBusy());
    QCOMPARE(test::verify(copy), QStringList());
}

void TestMainWindow::checkSaysWhatItFound()
{
    QVERIFY(open());
    const auto words = [this] { return window().findChild<StatusLine *>()->accessibleName(); };
    m_fixture->trigger(u"verify"_s);
    QTRY_VERIFY(words().contains(u"all entries intact"_s));
    QVERIFY(execute(window().document()->database(), u"UPDATE person SET name = 'Nobody' WHERE id = 3"_s));
    m_fixture->prompts.expectTold(u"person P03"_s);
    m_fixture->trigger(u"verify"_s);
    QTRY_VERIFY(words().contains(u"Changed outside Binnacle"_s));
    QTRY_VERIFY(m_fixture->prompts.isDone());
}

static bool isInteractive(const QWidget *widget)
{
    const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
    return isControl || (widget->focusPolicy() & Qt::TabFocus);
}

/// Parts of Qt's own widgets are spoken with their owner.
static bool isInner(const QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    const bool isPart = qobject_cast<const QComboBox *>(owner) || qobject_cast<const QLineEdit *>(owner)
        || qobject_cast<const QMenuBar *>(owner) || (owner && owner->inherits("QComboBoxPrivateContainer"))
        || widget->objectName().startsWith(u"qt_"_s);
    return isPart || qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView");
}

static QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        path.prepend(QString::fromLatin1(at->metaObject()->className()) % u'#' % at->objectName());
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u'/');
}

void TestMainWindow::everythingHasAName_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("place");
    for (const QString &place : pageIds()) {
        QTest::newRow(qPrintable(place)) << test::WindowFixture::wide << place;
        QTest::newRow(qPrintable(place + u", narrow")) << test::WindowFixture::narrow << place;
    }
}

void TestMainWindow::everythingHasAName()
{
    QFETCH(const QString, place);
    QFETCH(const QSize, size);
    QVERIFY(show(place));
    window().resize(size);
    if (place == u"findings") {
        m_fixture->trigger(u"newRecord"_s);
    }
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        if (isInteractive(widget) && !isInner(widget)) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(describe(widget)));
        }
    }
}

static bool canTakeFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

void TestMainWindow::tabReachesEverythingAndComesBack()
{
    QFETCH(const QString, place);
    QVERIFY(show(place));
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        if (canTakeFocus(widget) && !isInner(widget)) {
            wanted.insert(widget);
        }
    }
    QVERIFY(!wanted.isEmpty());
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    const qsizetype limit = wanted.size() * 3 + 20;
    for (qsizetype step = 0; step < limit && !wanted.isEmpty(); ++step) {
        QWidget *focused = QApplication::focusWidget();
        for (QWidget *at = focused; at; at = at->parentWidget()) {
            wanted.remove(at);
        }
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : wanted) {
        // One of a group of exclusive buttons stands for all; arrow keys reach the others.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!(button && button->group() && button->group()->exclusive())) {
            missed << describe(widget);
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestMainWindow::focusIsSeen()
{
    QFETCH(const QString, place);
    QVERIFY(show(place));
    QStringList unseen;
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        const bool isPage = widget->inherits("binnacle::Page"); // its keys work everywhere on it
        if (!canTakeFocus(widget) || isInner(widget) || isPage || widget->size().isEmpty()) {
            continue;
        }
        widget->clearFocus();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus()) {
            continue;
        }
        if (widget->grab().toImage() == before) {
            unseen << describe(widget);
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

static QChar mnemonic(const QString &text)
{
    const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

static void checkMenu(const QString &name, const QList<QAction *> &actions)
{
    QHash<QChar, QString> seen;
    for (const QAction *action : actions) {
        const QChar key = mnemonic(action->text());
        if (!key.isNull()) {
            QVERIFY2(!seen.contains(key), qPrintable(name % u": "_s % action->text() % u" and "_s % seen.value(key)));
            seen.insert(key, action->text());
        }
        if (action->menu()) {
            checkMenu(action->text(), action->menu()->actions());
        }
    }
}

void TestMainWindow::mnemonicsDifferInEveryMenu()
{
    QVERIFY(open());
    checkMenu(u"menu bar"_s, window().menuBar()->actions());
}

void TestMainWindow::shortcutsDiffer()
{
    QVERIFY(open());
    QHash<QString, QString> seen;
    for (const QAction *action : window().findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        if (!key.isEmpty() && !action->objectName().isEmpty()) {
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key, action->objectName());
        }
    }
    QVERIFY(seen.size() > 10);
}

/// Another process that has the document open for writing until its input ends.
static int hold(const QString &path)
{
    const auto document = test::openForWriting(path);
    if (!document) {
        return 1;
    }
    std::puts("held");
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    return 0;
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        const QCoreApplication application(argc, argv);
        return hold(QString::fromLocal8Bit(argv[2]));
    }
    const QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
