#include "models/document/filetype.h"
#include "models/document/incomingfile.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/evidencefilesection.h"
#include "ui/forms/evidencesection.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/filechip.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <sys/stat.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Evidence comes in by choosing, dropping and pasting, and goes out by opening and saving, in the real window.
class TestEvidenceSection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void chosenFilesBecomeChips();
    void droppedFilesBecomeChips();
    void textEditorsDoNotTakeDroppedFiles();
    void droppedDocumentsAreLeftToTheWindow();
    void pastedFilesAndPicturesAreKept();
    void textEditorsPasteAsEver();
    void aNewRecordIsEnteredFirst();
    void readersAddNothing();
    void undoTakesTheChipAway();
    void refusedFilesAreNamedAndTheOthersKept();
    void largeFilesComeInWhileTheWindowLives();
    void largeFilesCanBeStopped_data();
    void largeFilesCanBeStopped();
    void theSameFileIsLinkedOnce();
    void chipsSpeakAndTheirNamesAreElided();
    void openingMakesAPrivateCopy();
    void openingAsksBeforeDangers_data();
    void openingAsksBeforeDangers();
    void noProgramIsSaid();
    void copiesGoWithTheDocument();
    void theMenuSavesAndShowsDetails();
    void theMenuLeadsToOtherRecords();
    void keysAloneDoAllOfIt();
    void everyJudgedRegisterOffersIt_data();
    void everyJudgedRegisterOffersIt();
    void newEvidenceBeginsWithAFile();
    void theFormOfEvidenceOpensAndSaves();
    void chipsStayInTheSection();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        test::writeBytes(m_fixture->folder.filePath(name), bytes);
        return m_fixture->folder.filePath(name);
    }
    template <typename Widget> Widget *part(const QString &name) const { return m_page->findChild<Widget *>(name); }
    RecordForm *form() const { return part<RecordForm>(u"form"_s); }
    EvidenceSection *section() const { return part<EvidenceSection>(u"evidenceSection"_s); }
    QList<FileChip *> chips() const;
    QString countText() const { return part<TextLabel>(u"evidenceCount"_s)->text(); }
    void choose(const QStringList &paths)
    {
        m_fixture->prompts.expectFiles(paths);
        part<QPushButton>(u"addEvidence"_s)->click();
    }
    QMenu *menuOf(FileChip *chip);
    void drop(QWidget *target, const QStringList &paths, bool isTaken);

    std::unique_ptr<test::WindowFixture> m_fixture;
    RegisterPage *m_page = nullptr;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestEvidenceSection::init()
{
    failOnEveryWarning();
    qunsetenv("TMPDIR"); // or it would be made in that of the test before, and go with it
    m_temporary = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_temporary->path().toLocal8Bit());
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
    m_page = m_fixture->findings();
    QVERIFY(form()->recordId() > 0);
}

void TestEvidenceSection::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
    QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

QList<FileChip *> TestEvidenceSection::chips() const
{
    QList<FileChip *> found;
    for (FileChip *chip : section()->findChildren<FileChip *>()) {
        if (!chip->isHidden()) {
            found << chip;
        }
    }
    return found;
}

QMenu *TestEvidenceSection::menuOf(FileChip *chip)
{
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Down);
    return section()->findChild<QMenu *>(u"evidenceMenu"_s);
}

void TestEvidenceSection::drop(QWidget *target, const QStringList &paths, bool isTaken)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls << QUrl::fromLocalFile(path);
    }
    data.setUrls(urls);
    data.setText(paths.join(u'\n')); // as file managers do
    QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (isTaken) {
        QVERIFY(enter.isAccepted());
        QCOMPARE(countText(), u"Let go to add it"_s);
        QDropEvent dropped({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
        QVERIFY(dropped.isAccepted());
        QCOMPARE(dropped.dropAction(), Qt::CopyAction);
    }
    QVERIFY(countText() != u"Let go to add it"_s);
}

void TestEvidenceSection::chosenFilesBecomeChips()
{
    QCOMPARE(countText(), u"No file yet"_s);
    const QString links
        = u"SELECT count(*) FROM evidence_link WHERE record_register = 'finding' AND record_id = %1"_s.arg(
            form()->recordId());
    choose({file(u"archive-job.log"_s, "off\n"), file(u"CR-1182 approval.pdf"_s, "%PDF-1.4\n")});
    QCOMPARE(chips().size(), 2);
    QCOMPARE(countText(), u"2 files, kept in the document"_s);
    QCOMPARE(chips().at(0)->text(), u"archive-job.log"_s);
    QCOMPARE(m_fixture->one(links), u"2"_s);
    QCOMPARE(m_fixture->one(u"SELECT count(DISTINCT change_id) FROM change_row WHERE register = 'evidence'"_s), u"1"_s);
    QVERIFY(m_fixture->status().contains(u"2 files kept"_s));
    choose({});
    QCOMPARE(chips().size(), 2);
}

void TestEvidenceSection::droppedFilesBecomeChips()
{
    drop(form(), {file(u"a.txt"_s, "one"), file(u"b.txt"_s, "two")}, true);
    QCOMPARE(chips().size(), 2);
}

void TestEvidenceSection::textEditorsDoNotTakeDroppedFiles()
{
    auto *title = part<QLineEdit>(u"title"_s);
    const QString before = title->text();
    drop(title, {file(u"a.txt"_s, "one")}, true);
    QCOMPARE(title->text(), before);
    QCOMPARE(chips().size(), 1);
}

void TestEvidenceSection::droppedDocumentsAreLeftToTheWindow()
{
    drop(form(), {file(u"other.binnacle"_s, "x")}, false);
    QCOMPARE(chips().size(), 0);
}

void TestEvidenceSection::pastedFilesAndPicturesAreKept()
{
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(file(u"a.txt"_s, "one"))});
    QApplication::clipboard()->setMimeData(files);
    part<QPushButton>(u"addEvidence"_s)->setFocus();
    QTest::keySequence(m_fixture->window.get(), QKeySequence::Paste);
    QCOMPARE(chips().size(), 1);

    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QApplication::clipboard()->setImage(picture);
    QTest::keySequence(m_fixture->window.get(), QKeySequence::Paste);
    QCOMPARE(chips().size(), 2);
    QCOMPARE(chips().last()->text(), u"Picture 2026-07-06 09.00.00.png"_s);
    QCOMPARE(m_fixture->one(u"SELECT media_type FROM evidence ORDER BY id DESC"_s), u"image/png"_s);
}

void TestEvidenceSection::textEditorsPasteAsEver()
{
    QApplication::clipboard()->setText(u"typed elsewhere"_s);
    auto *title = part<QLineEdit>(u"title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keySequence(title, QKeySequence::Paste);
    QCOMPARE(title->text(), u"typed elsewhere"_s);
    part<QPushButton>(u"addEvidence"_s)->setFocus();
    QTest::keySequence(m_fixture->window.get(), QKeySequence::Paste);
    QCOMPARE(chips().size(), 0);
    part<QPushButton>(u"discard"_s)->click();
}

void TestEvidenceSection::aNewRecordIsEnteredFirst()
{
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(form()->recordId(), 0);
    QCOMPARE(countText(), u"Enter the finding first, then add its evidence"_s);
    QVERIFY(!part<QPushButton>(u"addEvidence"_s)->isEnabled());
    drop(form(), {file(u"a.txt"_s, "one")}, false);
}

void TestEvidenceSection::readersAddNothing()
{
    choose({file(u"a.txt"_s, "one")});
    const qint64 id = form()->recordId();
    const auto document = Document::open(m_fixture->path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(document);
    RecordForm reading(m_fixture->theme, **document, m_page->schema());
    reading.showRecord(id);
    QVERIFY(!reading.findChild<QPushButton *>(u"addEvidence"_s)->isEnabled());
    QVERIFY(reading.findChild<FileChip *>(u"evidence_E-141"_s)->isEnabled());
}

void TestEvidenceSection::undoTakesTheChipAway()
{
    choose({file(u"a.txt"_s, "one")});
    m_fixture->trigger(u"undo"_s);
    QCOMPARE(chips().size(), 0);
    QCOMPARE(countText(), u"No file yet"_s);
    m_fixture->trigger(u"redo"_s);
    QCOMPARE(chips().size(), 1);
}

void TestEvidenceSection::refusedFilesAreNamedAndTheOthersKept()
{
    m_fixture->prompts.expectFiles({file(u"empty.txt"_s, {}), file(u"a.txt"_s, "one")});
    m_fixture->prompts.expectTold(u"empty.txt"_s);
    part<QPushButton>(u"addEvidence"_s)->click();
    QCOMPARE(chips().size(), 1);
}

static QByteArray largeContent(qsizetype mebibytes)
{
    return QByteArray("0123456789abcdef").repeated(mebibytes << 16);
}

void TestEvidenceSection::largeFilesComeInWhileTheWindowLives()
{
    Document &document = *m_fixture->window->document();
    const QByteArray bytes = largeContent(20);
    const QString path = file(u"recording.bin"_s, bytes);
    drop(form(), {path}, true);
    QVERIFY(document.isBusy()); // and yet the window has its turn again
    QCOMPARE(chips().size(), 0);
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { turns += document.isBusy() ? 1 : 0; });
    timer.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 1, 60000);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    QVERIFY(!document.isBusy());
    QVERIFY(m_fixture->status().contains(u"1 file kept"_s));
    const QString length = u"SELECT max(length(content)) FROM evidence"_s;
    QCOMPARE(m_fixture->one(length).toLongLong(), bytes.size());
    document.undoStack().undo();
    QCOMPARE(chips().size(), 0);
    document.undoStack().redo();
    QCOMPARE(chips().size(), 1);
    QCOMPARE(m_fixture->one(length).toLongLong(), bytes.size());
}

void TestEvidenceSection::largeFilesCanBeStopped_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("by mouse") << false;
    QTest::newRow("by key") << true;
}

void TestEvidenceSection::largeFilesCanBeStopped()
{
    QFETCH(const bool, isByKey);
    const QAction *action = m_fixture->window->findChild<QAction *>(u"stopIntake"_s);
    QVERIFY(!action->isEnabled());
    Document &document = *m_fixture->window->document();
    const QString count = u"SELECT (SELECT count(*) FROM evidence) || ' ' || (SELECT count(*) FROM change)"_s;
    const QString before = m_fixture->one(count);
    auto *status = m_fixture->window->findChild<StatusLine *>();
    drop(form(), {file(u"recording.bin"_s, largeContent(45))}, true);
    QVERIFY(document.isBusy());
    const QRect stop = status->placeOf(u"stopIntake"_s);
    QVERIFY(!stop.isEmpty());
    QVERIFY(action->isEnabled());
    if (isByKey) {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Period, Qt::ControlModifier);
    } else {
        QTest::mouseClick(status, Qt::LeftButton, {}, stop.center());
    }
    QVERIFY(!QApplication::activePopupWidget()); // the menu of another item
    QTRY_VERIFY_WITH_TIMEOUT(!document.isBusy(), 60000);
    QVERIFY(m_fixture->status().contains(u"Stopped: no file was kept"_s));
    QVERIFY(status->placeOf(u"stopIntake"_s).isEmpty());
    QVERIFY(!action->isEnabled());
    QCOMPARE(m_fixture->one(count), before);
    QCOMPARE(chips().size(), 0);
    QVERIFY(form()->isEnabled());
}

void TestEvidenceSection::theSameFileIsLinkedOnce()
{
    const QString path = file(u"a.txt"_s, "one");
    choose({path});
    choose({path});
    QCOMPARE(chips().size(), 1);
    QVERIFY(m_fixture->status().contains(u"was here already"_s));
}

void TestEvidenceSection::chipsSpeakAndTheirNamesAreElided()
{
    const QString name = QString(120, u'n') + u".pdf"_s;
    choose({file(name, "%PDF-1.4\n")});
    FileChip *chip = chips().first();
    QVERIFY(chip->width() <= 208);
    QVERIFY(chip->accessibleName().contains(name));
    QVERIFY(chip->accessibleName().contains(u"9 bytes"_s));
    QVERIFY(chip->accessibleName().contains(u"6 Jul 2026"_s));
    QVERIFY(chip->geometry().right() <= section()->width());
}

void TestEvidenceSection::openingMakesAPrivateCopy()
{
    choose({file(u"a.txt"_s, "genuine")});
    m_fixture->prompts.expectOutside(u"/E-141.txt"_s);
    chips().first()->click();
    const QString copy = m_fixture->prompts.outside();
    QVERIFY(copy.startsWith(m_temporary->path()));
    QCOMPARE(test::bytesOf(copy), QByteArray("genuine"));
    struct stat facts = {};
    QCOMPARE(stat(qPrintable(copy), &facts), 0);
    QCOMPARE(int(facts.st_mode & 07777), 0400);
}

void TestEvidenceSection::openingAsksBeforeDangers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("program") << u"report.pdf"_s << QByteArray("MZ\x90") << u"is a program"_s;
    QTest::newRow("script") << u"a.sh"_s << QByteArray("#!/bin/sh\n") << u"is a script"_s;
    QTest::newRow("page") << u"a.html"_s << QByteArray("<html>") << u"is a web page"_s;
    QTest::newRow("macros") << u"a.docm"_s << QByteArray("PK\x03\x04 rest") << u"can hold macros"_s;
    QTest::newRow("archive") << u"a.zip"_s << QByteArray("PK\x03\x04 rest") << u"is an archive"_s;
    QTest::newRow("shortcut") << u"a.desktop"_s << QByteArray("[Desktop Entry]\n") << u"is a shortcut"_s;
    QTest::newRow("unknown") << u"a"_s << QByteArray("\x00\x01\x02\xff", 4) << u"Nobody here knows"_s;
}

void TestEvidenceSection::openingAsksBeforeDangers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    using enum Prompts::OpeningAnswer;
    choose({file(name, bytes)});
    m_fixture->prompts.expectWarning(part, Nothing);
    chips().first()->click();
    QVERIFY(m_fixture->prompts.isDone());
    QVERIFY(m_fixture->prompts.outside().isEmpty());

    const QString target = m_fixture->folder.filePath(u"saved"_s);
    m_fixture->prompts.expectWarning(part, SaveCopy);
    m_fixture->prompts.expectSave(u"E-141."_s, target);
    chips().first()->click();
    QCOMPARE(test::bytesOf(target), bytes);
    QVERIFY(m_fixture->prompts.outside().isEmpty());

    m_fixture->prompts.expectWarning(u"Save a copy instead"_s, Open);
    m_fixture->prompts.expectOutside(u"/E-141."_s);
    chips().first()->click();
    QVERIFY(!m_fixture->prompts.outside().isEmpty());
}

void TestEvidenceSection::noProgramIsSaid()
{
    choose({file(u"a.txt"_s, "one")});
    m_fixture->prompts.expectOutside(u"E-141.txt"_s, false);
    m_fixture->prompts.expectTold(u"No program"_s);
    chips().first()->click();
}

void TestEvidenceSection::copiesGoWithTheDocument()
{
    choose({file(u"a.txt"_s, "one")});
    m_fixture->prompts.expectOutside({});
    chips().first()->click();
    QVERIFY(QFile::exists(m_fixture->prompts.outside()));
    m_fixture->trigger(u"closeDocument"_s);
    QVERIFY(!QFile::exists(m_fixture->prompts.outside()));
}

void TestEvidenceSection::theMenuSavesAndShowsDetails()
{
    choose({file(u"a.txt"_s, "genuine")});
    const QString target = m_fixture->folder.filePath(u"saved.txt"_s);
    m_fixture->prompts.expectSave(u"E-141.txt"_s, target);
    QMenu *menu = menuOf(chips().first());
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QMenu *>(u"evidenceUses"_s)->isEnabled());
    menu->findChild<QAction *>(u"saveEvidence"_s)->trigger();
    menu->close();
    QCOMPARE(test::bytesOf(target), QByteArray("genuine"));

    menuOf(chips().first())->findChild<QAction *>(u"evidenceDetails"_s)->trigger();
    auto *details = m_fixture->find<QDialog>(u"evidenceDetails"_s);
    QVERIFY(details);
    const QString digest = m_fixture->one(u"SELECT sha256 FROM evidence ORDER BY id DESC"_s);
    const auto text = [&](const QString &name) { return details->findChild<TextLabel *>(name)->text(); };
    QCOMPARE(text(u"detailDigest0"_s) + text(u"detailDigest1"_s), digest);
    QCOMPARE(text(u"detailFileName"_s), u"a.txt"_s);
    QVERIFY(text(u"detailType"_s).endsWith(u"text/plain"));
    QCOMPARE(text(u"detailSize"_s), u"7 bytes"_s);
    details->findChild<QPushButton *>(u"act"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), digest);
    details->close();
}

void TestEvidenceSection::theMenuLeadsToOtherRecords()
{
    const QString path = file(u"a.txt"_s, "one");
    choose({path});
    const qint64 first = form()->recordId();
    const qint64 second = m_fixture->one(u"SELECT id FROM finding WHERE id <> %1 LIMIT 1"_s.arg(first)).toLongLong();
    m_page->showRecord(second);
    QCOMPARE(chips().size(), 0);
    choose({path});
    QCOMPARE(chips().size(), 1);
    QVERIFY(m_fixture->status().contains(u"linked"_s));
    QMenu *uses = menuOf(chips().first())->findChild<QMenu *>(u"evidenceUses"_s);
    QVERIFY(uses->isEnabled());
    QCOMPARE(uses->actions().size(), 1);
    uses->actions().first()->trigger();
    QCOMPARE(form()->recordId(), first);
}

void TestEvidenceSection::keysAloneDoAllOfIt()
{
    m_fixture->prompts.expectFiles({file(u"a.txt"_s, "one")});
    auto *add = part<QPushButton>(u"addEvidence"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    QTest::keyClick(add, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_fixture->window->focusWidget(), static_cast<QWidget *>(chips().first()));
    m_fixture->prompts.expectOutside(u"E-141.txt"_s);
    QTest::keyClick(chips().first(), Qt::Key_Return);
    QTest::keyClick(chips().first(), Qt::Key_Tab);
    QCOMPARE(m_fixture->window->focusWidget(), static_cast<QWidget *>(add));
}

void TestEvidenceSection::everyJudgedRegisterOffersIt_data()
{
    QTest::addColumn<bool>("isOffered");
    for (const RegisterSchema *schema : allRegisters()) {
        static const QStringList judged{u"finding"_s, u"incident"_s, u"action"_s, u"audit"_s, u"risk"_s,
            u"effectiveness_check"_s, u"policy"_s, u"decision"_s, u"training"_s, u"supplier"_s, u"objective"_s,
            u"improvement"_s, u"exception"_s, u"communication"_s, u"resource_request"_s, u"interested_party"_s,
            u"obligation"_s, u"seat_holding"_s};
        QTest::newRow(schema->table) << judged.contains(schema->id());
    }
}

void TestEvidenceSection::everyJudgedRegisterOffersIt()
{
    QFETCH(bool, isOffered);
    const RegisterSchema *schema = findRegister(QLatin1StringView(QTest::currentDataTag()));
    const RecordForm one(m_fixture->theme, *m_fixture->window->document(), *schema);
    QCOMPARE(one.findChildren<EvidenceSection *>().size(), isOffered ? 1 : 0);
    QCOMPARE(one.findChildren<EvidenceFileSection *>().size(), schema->id() == u"evidence" ? 1 : 0);
}

static RegisterPage *evidencePage(test::WindowFixture &fixture)
{
    fixture.window->showPage(u"registers"_s);
    fixture.find<QAbstractButton>(u"open_evidence"_s)->click();
    return fixture.find<RegisterPage>(u"register_evidence"_s);
}

void TestEvidenceSection::newEvidenceBeginsWithAFile()
{
    m_page = evidencePage(*m_fixture);
    QVERIFY(m_page);
    m_fixture->prompts.expectFiles({file(u"charter.pdf"_s, "%PDF-1.4\n")});
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(form()->name(), u"E-141"_s);
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM evidence_link"_s), u"140"_s);
    QVERIFY(part<QLineEdit>(u"sha256"_s)->isReadOnly());

    m_fixture->prompts.expectFiles({});
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(form()->name(), u"E-141"_s);
    QTest::keySequence(m_fixture->window.get(), Qt::CTRL | Qt::Key_Return);
    QCOMPARE(form()->name(), u"E-141"_s); // and no empty form after it
}

void TestEvidenceSection::theFormOfEvidenceOpensAndSaves()
{
    m_page = evidencePage(*m_fixture);
    m_page->showRecord(12);
    const QString digest = m_fixture->one(u"SELECT sha256 FROM evidence WHERE id = 12"_s);
    QCOMPARE(part<TextLabel>(u"digest"_s)->accessibleName(), u"SHA-256: "_s + digest);
    m_fixture->prompts.expectOutside(u"E-012.txt"_s);
    part<QPushButton>(u"openFile"_s)->click();
    const QString target = m_fixture->folder.filePath(u"saved.txt"_s);
    m_fixture->prompts.expectSave(u"E-012.txt"_s, target);
    part<QPushButton>(u"saveFile"_s)->click();
    QCOMPARE(test::bytesOf(target), test::bytesOf(m_fixture->prompts.outside()));
    auto *use = m_page->findChild<EvidenceFileSection *>()->findChild<QPushButton *>(
        u"use_%1_%2"_s.arg(m_fixture->one(u"SELECT record_register FROM evidence_link WHERE evidence_id = 12"_s),
            m_fixture->one(u"SELECT record_id FROM evidence_link WHERE evidence_id = 12"_s)));
    QVERIFY(use);
    use->click();
    QVERIFY(!m_page->isVisible());
}

void TestEvidenceSection::chipsStayInTheSection()
{
    choose({file(u"archive-job.log"_s, "off\n"), file(u"CR-1182 approval.pdf"_s, "%PDF-1.4\n"),
        file(u"Minutes of the change advisory board, second meeting of June.pdf"_s, "%PDF-1.5\n")});
    for (const FileChip *chip : chips()) {
        QTRY_VERIFY(section()->rect().contains(chip->geometry()));
    }
}

QTEST_MAIN(TestEvidenceSection)
#include "tst_evidencesection.moc"
