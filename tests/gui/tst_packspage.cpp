#include "models/document/opendocuments.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/recordstore.h"
#include "support/testdocument.h"
#include "tests/gui/scriptedprompts.h"
#include "tests/gui/strict.h"
#include "ui/pages/packs/pagepreview.h"
#include "ui/pages/packspage.h"
#include "ui/pages/page.h"
#include "ui/print/packwriter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/packdesk.h"
#include "ui/shell/settings.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The page of the board packs in the real window: look, write, print.
class TestPacksPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsThePackAsItWouldBePrinted();
    void keysTurnThePage_data();
    void keysTurnThePage();
    void buttonsTurnThePageAndEndAtBothEnds();
    void numberedSheetsShowTheirPage();
    void sectionsShowTheirFirstPage();
    void sectionFollowsThePage();
    void paperChangesSizeAndStays();
    void blackAndWhiteHasNoColor();
    void pageIsPaintedOnDevicePixelsAndOnce();
    void changedRecordRenewsThePreview();
    void changeWhileElsewhereIsSeenOnReturn();

    void pdfIsThePackOfTheSameContent();
    void windowLivesWhileThePackIsWritten();
    void closingTheWindowLeavesTheOldFile();
    void nameWithoutEndingGetsOne();
    void wrongTargetIsRefused_data();
    void wrongTargetIsRefused();

    void ctrlPPrintsFromAnywhere();
    void overviewPrintsThePack();
    void printedPagesAreThoseChosen_data();
    void printedPagesAreThoseChosen();
    void failedPrintIsTold();
    void withoutPrinterThePdfIsOffered();
    void menuShowsAndWrites();

    void emptyDocumentShowsWhatThereIs();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void keyboardAloneReachesEverything();
    void everyControlHasAName();

private:
    void open(const QString &path);
    void showPacks();
    template <typename T> T *child(const QString &name) const { return m_page->findChild<T *>(name); }
    PagePreview &preview() const { return *child<PagePreview>(u"page"_s); }
    QString place() const { return child<TextLabel>(u"place"_s)->text(); }
    /// Until nothing is on its way any more: pages are painted between the events of the window.
    void click(const QString &button)
    {
        child<QAbstractButton>(button)->click();
        QTRY_VERIFY(!m_window->findChild<PackDesk *>()->isBusy());
    }
    void choose(const QString &control, int segment)
    {
        child<SegmentedControl>(control)->findChildren<QAbstractButton *>().at(segment)->click();
    }
    void rename(const QString &organization);
    void addFindings();
    QString notice() const { return m_window->findChild<StatusLine *>()->accessibleName(); }
    PackLayout layout(Paper paper = Paper::A4) const;
    QByteArray expectedPdf(Paper paper = Paper::A4) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    test::ScriptedPrompts m_prompts;
    OpenDocuments m_documents;
    Theme m_theme{*qApp, Theme::Look::Light};
    std::unique_ptr<MainWindow> m_window;
    PacksPage *m_page = nullptr;
};

static constexpr int samplePages = 5;
static constexpr int samplePagesOnLetter = 5;

void TestPacksPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestPacksPage::init()
{
    failOnEveryWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    if (qstrcmp(QTest::currentTestFunction(), "emptyDocumentShowsWhatThereIs") != 0) {
        open(test::copyOfSample(*m_folder));
    }
}

void TestPacksPage::cleanup()
{
    m_prompts.finish();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestPacksPage::open(const QString &path)
{
    m_window = std::make_unique<MainWindow>(*m_settings, m_theme, m_prompts, m_documents, test::clock());
    m_window->resize(1440, 900);
    QVERIFY(m_window->openDocument(path).isOk());
    m_window->document()->setAuthor(test::scriptedAuthor());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    showPacks();
}

void TestPacksPage::showPacks()
{
    m_window->showPage(u"packs"_s);
    m_page = m_window->findChild<PacksPage *>(u"packs"_s);
    QVERIFY(m_page);
    QTRY_VERIFY(m_window->isReady());
}

PackLayout TestPacksPage::layout(Paper paper) const
{
    const Result<PackContent> content = packContent(m_window->document()->database(), m_window->document()->asOf());
    return {*content, {.paper = paper, .printedAt = test::clock().now().toLocalTime()}};
}

/// Dates and identifiers tell when a file was written, not what.
static QByteArray masked(const QByteArray &pdf)
{
    static const QRegularExpression passing(
        u"\\(D:[^)]*\\)|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[^<]*|/ID ?\\[[^\\]]*\\]|uuid:[-0-9a-f]*"_s);
    return QString::fromLatin1(pdf).replace(passing, u"-"_s).toLatin1();
}

QByteArray TestPacksPage::expectedPdf(Paper paper) const
{
    const QString path = m_folder->filePath(u"expected.pdf"_s);
    return writePack(layout(paper), path).isOk() ? masked(test::bytesOf(path)) : QByteArray();
}

static int pagesOf(const QString &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b"_s);
    return static_cast<int>(QString::fromLatin1(test::bytesOf(pdf)).count(page));
}

void TestPacksPage::rename(const QString &organization)
{
    Document &document = *m_window->document();
    const RecordStore store(document.database(), organization::schema);
    Change change(u"Rename"_s);
    change.update(organization::schema, 1, store.find(1)->revision, {{organization::Name, organization}});
    QVERIFY(document.apply(change).isOk());
}

void TestPacksPage::showsThePackAsItWouldBePrinted()
{
    const PackLayout pack = layout();
    QCOMPARE(pack.pageCount(), samplePages);
    QCOMPARE(place(), u"Page 1 of 5"_s);
    QCOMPARE(child<QListWidget>(u"pageNumbers"_s)->count(), samplePages);
    for (int page = 0; page < pack.pageCount(); ++page) {
        preview().pageWanted(page);
        const QImage shown = preview().picture();
        const int resolution = qRound(shown.width() * paperUnitsPerInch / paperSize(Paper::A4).width());
        QCOMPARE(shown, pageImage(pack, page, resolution));
    }
    QCOMPARE(child<TextLabel>(u"packState"_s)->text(), u"Draft: live figures as of 6 Jul 2026. They are not frozen."_s);
}

void TestPacksPage::keysTurnThePage_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("next") << 0 << Qt::Key_PageDown << 1;
    QTest::newRow("previous") << 3 << Qt::Key_PageUp << 2;
    QTest::newRow("last") << 1 << Qt::Key_End << samplePages - 1;
    QTest::newRow("first") << 4 << Qt::Key_Home << 0;
    QTest::newRow("nothing after the last") << samplePages - 1 << Qt::Key_PageDown << samplePages - 1;
    QTest::newRow("nothing before the first") << 0 << Qt::Key_PageUp << 0;
    QTest::newRow("other keys do not turn") << 2 << Qt::Key_Space << 2;
}

void TestPacksPage::keysTurnThePage()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, to);
    QVERIFY(preview().hasFocus()); // the page that is shown has the keys
    preview().pageWanted(from);
    QTest::keyClick(m_window->focusWidget(), key);
    QCOMPARE(m_page->page(), to);
    QCOMPARE(place(), u"Page %1 of %2"_s.arg(to + 1).arg(samplePages));
    QCOMPARE(child<QListWidget>(u"pageNumbers"_s)->currentRow(), to);
}

void TestPacksPage::buttonsTurnThePageAndEndAtBothEnds()
{
    auto *previous = child<QAbstractButton>(u"previousPage"_s);
    auto *next = child<QAbstractButton>(u"nextPage"_s);
    QVERIFY(!previous->isEnabled());
    for (int page = 1; page < samplePages; ++page) {
        QVERIFY(next->isEnabled());
        next->click();
        QCOMPARE(m_page->page(), page);
    }
    QVERIFY(!next->isEnabled());
    previous->click();
    QCOMPARE(m_page->page(), samplePages - 2);
}

void TestPacksPage::numberedSheetsShowTheirPage()
{
    auto *sheets = child<QListWidget>(u"pageNumbers"_s);
    const QRect fourth = sheets->visualItemRect(sheets->item(3));
    QTest::mouseClick(sheets->viewport(), Qt::LeftButton, {}, fourth.center());
    QCOMPARE(m_page->page(), 3);
    QTest::keyClick(sheets, Qt::Key_Right);
    QCOMPARE(m_page->page(), 4);
}

void TestPacksPage::sectionsShowTheirFirstPage()
{
    auto *sections = child<QListWidget>(u"sections"_s);
    QList<int> firstPages;
    QStringList titles;
    const PackLayout pack = layout();
    for (const PackLayout::Entry &entry : pack.outline()) {
        if (entry.isSection) {
            firstPages << entry.page;
            titles << entry.title;
        }
    }
    QCOMPARE(sections->count(), titles.size());
    for (int row = sections->count() - 1; row >= 0; --row) {
        QCOMPARE(sections->item(row)->text(), titles.at(row));
        QTest::mouseClick(
            sections->viewport(), Qt::LeftButton, {}, sections->visualItemRect(sections->item(row)).center());
        QCOMPARE(m_page->page(), firstPages.at(row));
    }
    QTest::keyClick(sections, Qt::Key_Down);
    QCOMPARE(m_page->page(), firstPages.at(1));
    preview().pageWanted(firstPages.at(2) + 1); // inside the section that is current then
    QCOMPARE(sections->currentRow(), 2);
    QTest::keyClick(sections, Qt::Key_Return);
    QCOMPARE(m_page->page(), firstPages.at(2));
}

void TestPacksPage::sectionFollowsThePage()
{
    auto *sections = child<QListWidget>(u"sections"_s);
    QCOMPARE(sections->currentRow(), 0);
    preview().pageWanted(samplePages - 1);
    QCOMPARE(sections->currentRow(), sections->count() - 1);
    QCOMPARE(m_page->page(), samplePages - 1);
}

void TestPacksPage::paperChangesSizeAndStays()
{
    const QSize a4 = preview().picture().size();
    choose(u"paper"_s, 1);
    const QSize letter = preview().picture().size();
    const auto shape = [](const QSizeF &size) { return size.height() / size.width(); };
    QVERIFY(qAbs(shape(a4) - shape(paperSize(Paper::A4))) < .01);
    QVERIFY(qAbs(shape(letter) - shape(paperSize(Paper::Letter))) < .01);
    QCOMPARE(place(), u"Page 1 of %1"_s.arg(layout(Paper::Letter).pageCount()));
    QCOMPARE(child<QListWidget>(u"pageNumbers"_s)->count(), layout(Paper::Letter).pageCount());
    const QString path = m_window->document()->path();
    m_window.reset();
    open(path);
    QCOMPARE(m_page->paper(), Paper::Letter);
    QCOMPARE(child<SegmentedControl>(u"paper"_s)->current(), 1);
    QCOMPARE(preview().picture().size(), letter);
}

static bool hasColor(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.red() != pixel.green() || pixel.green() != pixel.blue()) {
                return true;
            }
        }
    }
    return false;
}

/// What stands on the screen where the page is.
static QImage shownPage(PagePreview &preview)
{
    const QSize page = preview.picture().size();
    const QRect box({(preview.width() - page.width()) / 2, (preview.height() - page.height()) / 2}, page);
    return preview.grab(box).toImage();
}

void TestPacksPage::blackAndWhiteHasNoColor()
{
    QVERIFY(hasColor(shownPage(preview())));
    choose(u"inks"_s, 1);
    QVERIFY(m_page->isGray());
    for (int page = 0; page < samplePages; ++page) {
        preview().pageWanted(page);
        QVERIFY(!hasColor(shownPage(preview())));
    }
    choose(u"inks"_s, 0);
    preview().pageWanted(0);
    QVERIFY(hasColor(shownPage(preview())));
}

void TestPacksPage::pageIsPaintedOnDevicePixelsAndOnce()
{
    const QImage picture = preview().picture();
    QCOMPARE(shownPage(preview()).convertToFormat(QImage::Format_RGB32), picture.convertToFormat(QImage::Format_RGB32));
    preview().pageWanted(1);
    preview().pageWanted(0);
    QCOMPARE(preview().picture().cacheKey(), picture.cacheKey());
    m_window->resize(1200, 760);
    QVERIFY(preview().picture().size() != picture.size());
}

void TestPacksPage::changedRecordRenewsThePreview()
{
    const QImage before = preview().picture();
    preview().pageWanted(1);
    rename(u"Petrel Clearing"_s);
    QVERIFY(!m_window->isReady());
    QTRY_VERIFY(m_window->isReady());
    QCOMPARE(m_page->page(), 1); // where one was
    preview().pageWanted(0);
    QVERIFY(preview().picture() != before);
    QCOMPARE(m_page->content()->organization, u"Petrel Clearing"_s);
}

void TestPacksPage::changeWhileElsewhereIsSeenOnReturn()
{
    m_window->showPage(u"findings"_s);
    rename(u"Petrel Clearing"_s);
    showPacks();
    QCOMPARE(m_page->content()->organization, u"Petrel Clearing"_s);
}

void TestPacksPage::pdfIsThePackOfTheSameContent()
{
    const QString path = m_folder->filePath(u"pack.pdf"_s);
    m_prompts.expectSave(u"MR-12 board pack.pdf"_s, path);
    click(u"write"_s);
    QCOMPARE(masked(test::bytesOf(path)), expectedPdf());
    QVERIFY(notice().contains(u"Pack written to "_s + path));
    choose(u"paper"_s, 1);
    m_prompts.expectSave(u"MR-12 board pack.pdf"_s, path);
    click(u"write"_s);
    QCOMPARE(masked(test::bytesOf(path)), expectedPdf(Paper::Letter));
    m_prompts.expectSave({}, {});
    click(u"write"_s); // nothing was chosen: nothing happens
}

/// Some hundred open findings more, so that the pack is not done in one go.
void TestPacksPage::addFindings()
{
    Document &document = *m_window->document();
    const RecordStore store(document.database(), finding::schema);
    const Result<qint64> open = store.findByReference(u"F-110"_s);
    QVERIFY(open.isOk());
    const Record record = *store.find(*open);
    Change change(u"Add findings"_s);
    for (int i = 0; i < 400; ++i) {
        change.insert(finding::schema, test::valuesOf(test::freshLike(record, finding::schema, i), finding::schema));
    }
    const Result<AppliedChange> done = document.apply(change);
    QVERIFY2(done.isOk(), qPrintable(done ? QString() : done.error().message));
    QTRY_VERIFY(m_window->isReady());
    QVERIFY(layout().pageCount() > 20);
}

void TestPacksPage::windowLivesWhileThePackIsWritten()
{
    addFindings();
    const PackDesk &desk = *m_window->findChild<PackDesk *>();
    const QString path = m_folder->filePath(u"long.pdf"_s);
    m_prompts.expectSave({}, path);
    child<QAbstractButton>(u"write"_s)->click();
    QVERIFY(desk.isBusy()); // and here the window is again
    child<QAbstractButton>(u"print"_s)->click(); // one after the other: no prompt
    QVERIFY(notice().contains(u"A pack is on its way"_s));
    const QByteArray expected = expectedPdf();
    rename(u"Petrel Clearing"_s); // what is on its way stays as it was
    m_window->findChild<QAction *>(u"closeDocument"_s)->trigger();
    QTRY_VERIFY(!desk.isBusy());
    QVERIFY(masked(test::bytesOf(path)) == expected);
}

void TestPacksPage::closingTheWindowLeavesTheOldFile()
{
    addFindings();
    const QString path = m_folder->filePath(u"long.pdf"_s);
    test::writeBytes(path, "%PDF-old");
    m_prompts.expectSave({}, path);
    child<QAbstractButton>(u"write"_s)->click();
    QVERIFY(m_window->findChild<PackDesk *>()->isBusy());
    m_window.reset();
    QCOMPARE(test::bytesOf(path), QByteArray("%PDF-old"));
}

void TestPacksPage::nameWithoutEndingGetsOne()
{
    const QString path = m_folder->filePath(u"pack"_s);
    m_prompts.expectSave({}, path);
    click(u"write"_s);
    QCOMPARE(pagesOf(path + u".pdf"_s), samplePages);
    test::writeBytes(path + u".pdf"_s, "%PDF-old");
    m_prompts.expectSave({}, path);
    m_prompts.expectConfirm(u"pack.pdf is there already"_s, false);
    click(u"write"_s);
    QCOMPARE(test::bytesOf(path + u".pdf"_s), QByteArray("%PDF-old"));
}

void TestPacksPage::wrongTargetIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("folder") << u"folder.pdf"_s << u"is a folder"_s;
    QTest::newRow("no PDF file") << u"letter.txt"_s << u"is a file of another kind and is left alone"_s;
    QTest::newRow("folder that is not there") << u"nowhere/pack.pdf"_s << u"cannot be written"_s;
    QTest::newRow("document") << u"sample.binnacle"_s << u"is the open document"_s;
    QTest::newRow("document by another name") << u"link.pdf"_s << u"is the open document"_s;
}

void TestPacksPage::wrongTargetIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.pdf"_s));
    QVERIFY(QFile::link(m_window->document()->path(), m_folder->filePath(u"link.pdf"_s)));
    test::writeBytes(m_folder->filePath(u"letter.txt"_s), "Dear board");
    m_prompts.expectSave({}, m_folder->filePath(name));
    m_prompts.expectTold(sentence);
    click(u"write"_s);
    QCOMPARE(test::bytesOf(m_folder->filePath(u"letter.txt"_s)), QByteArray("Dear board"));
    QVERIFY(!notice().contains(u"Pack written"_s));
    rename(u"Still kept"_s); // the document is whole and writable
}

void TestPacksPage::ctrlPPrintsFromAnywhere()
{
    m_window->showPage(u"findings"_s);
    int offered = 0;
    m_prompts.expectPrinter([&](QPrinter &printer, int pages) {
        offered = pages;
        [&] { QCOMPARE(printer.colorMode(), QPrinter::Color); }();
        return Prompts::PrinterAnswer::Declined;
    });
    QTest::keyClick(m_window->focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_page->isVisible());
    QTRY_VERIFY(m_prompts.isDone());
    QCOMPARE(offered, samplePages);
    m_prompts.expectPrinter([](QPrinter &, int) { return Prompts::PrinterAnswer::Declined; });
    QTest::keyClick(m_window->focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_prompts.isDone()); // nothing to wait for: the page shows what there is
}

void TestPacksPage::overviewPrintsThePack()
{
    m_window->showPage(u"overview"_s);
    m_prompts.expectPrinter([](QPrinter &, int) { return Prompts::PrinterAnswer::Declined; });
    auto *button = m_window->findChild<QWidget *>(u"overview"_s)->findChild<QAbstractButton *>(u"printPack"_s);
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(m_page->isVisible());
    QTRY_VERIFY(m_prompts.isDone());
}

void TestPacksPage::printedPagesAreThoseChosen_data()
{
    QTest::addColumn<QPrinter::PrintRange>("range");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("printed");
    QTest::newRow("all") << QPrinter::AllPages << 0 << 0 << samplePagesOnLetter;
    QTest::newRow("a range") << QPrinter::PageRange << 2 << 4 << 3;
    QTest::newRow("beyond the last") << QPrinter::PageRange << 4 << 99 << 2;
    QTest::newRow("the page shown") << QPrinter::CurrentPage << 0 << 0 << 1;
}

void TestPacksPage::printedPagesAreThoseChosen()
{
    QFETCH(QPrinter::PrintRange, range);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, printed);
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    QPageSize::PageSizeId size = QPageSize::A0;
    choose(u"paper"_s, 1);
    choose(u"inks"_s, 1);
    m_prompts.expectPrinter([&](QPrinter &printer, int) {
        [&] { QCOMPARE(printer.colorMode(), QPrinter::GrayScale); }();
        size = printer.pageLayout().pageSize().id();
        printer.setOutputFileName(path);
        printer.setPrintRange(range);
        if (range == QPrinter::PageRange) {
            printer.setFromTo(from, to);
        }
        return Prompts::PrinterAnswer::Chosen;
    });
    click(u"print"_s);
    QCOMPARE(size, QPageSize::Letter);
    QCOMPARE(pagesOf(path), printed);
    QVERIFY(test::bytesOf(path).contains("/MediaBox [0 0 612"));
    QVERIFY(notice().contains(path));
}

void TestPacksPage::failedPrintIsTold()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    m_prompts.expectPrinter([&](QPrinter &printer, int) {
        printer.setOutputFileName(m_folder->filePath(u"nowhere/printed.pdf"_s));
        return Prompts::PrinterAnswer::Chosen;
    });
    m_prompts.expectTold(u"The printer did not take the pack"_s);
    click(u"print"_s);
}

void TestPacksPage::withoutPrinterThePdfIsOffered()
{
    const auto missing = [](QPrinter &, int) { return Prompts::PrinterAnswer::Missing; };
    const QString path = m_folder->filePath(u"pack.pdf"_s);
    m_prompts.expectPrinter(missing);
    m_prompts.expectConfirm(u"There is no printer here"_s, false);
    click(u"print"_s);
    m_prompts.expectPrinter(missing);
    m_prompts.expectConfirm(u"There is no printer here"_s, true);
    m_prompts.expectSave(u"MR-12 board pack.pdf"_s, path);
    click(u"print"_s);
    QCOMPARE(pagesOf(path), samplePages);
}

void TestPacksPage::menuShowsAndWrites()
{
    m_window->showPage(u"overview"_s);
    m_window->findChild<QAction *>(u"showPack"_s)->trigger();
    QVERIFY(m_page->isVisible());
    m_window->showPage(u"overview"_s);
    m_prompts.expectSave(u"MR-12"_s, {});
    m_window->findChild<QAction *>(u"writePack"_s)->trigger();
    QTRY_VERIFY(m_prompts.isDone());
    m_window->findChild<QAction *>(u"closeDocument"_s)->trigger();
    for (const QString &id : {u"showPack"_s, u"writePack"_s, u"printPack"_s}) {
        QVERIFY(!m_window->findChild<QAction *>(id)->isEnabled());
    }
}

void TestPacksPage::emptyDocumentShowsWhatThereIs()
{
    const QString path = test::emptyDocument(*m_folder)->path();
    open(path);
    QCOMPARE(place(), u"Page 1 of %1"_s.arg(layout().pageCount()));
    for (int page = 0; page < layout().pageCount(); ++page) {
        preview().pageWanted(page);
        QVERIFY(!preview().picture().isNull());
    }
    m_prompts.expectSave(u"Board pack.pdf"_s, m_folder->filePath(u"empty.pdf"_s));
    click(u"write"_s);
    QCOMPARE(pagesOf(m_folder->filePath(u"empty.pdf"_s)), layout().pageCount());
}

void TestPacksPage::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("wide") << QSize(1440, 900) << Qt::LeftToRight;
    QTest::newRow("smallest") << QSize(1120, 700) << Qt::LeftToRight;
    QTest::newRow("wide, mirrored") << QSize(1440, 900) << Qt::RightToLeft;
    QTest::newRow("smallest, mirrored") << QSize(1120, 700) << Qt::RightToLeft;
}

void TestPacksPage::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_window->resize(size);
    QApplication::processEvents(); // layouts wait for the event loop
    QCOMPARE(m_window->size(), size);
    const QRect page = m_page->rect();
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && !qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())) {
            const QRect box(widget->mapTo(m_page, QPoint()), widget->size());
            QVERIFY2(page.contains(box), qPrintable(widget->objectName()));
            const auto *label = qobject_cast<const TextLabel *>(widget);
            QVERIFY2(!label || !label->isCut(), qPrintable(label ? label->text() : QString()));
        }
    }
    const QRect shown(preview().mapTo(m_page, QPoint()), preview().size());
    const auto *sheets = child<QListWidget>(u"pageNumbers"_s);
    QVERIFY(!shown.intersects({sheets->mapTo(m_page, QPoint()), sheets->size()}));
    for (int i = 0; i < sheets->count(); ++i) {
        QVERIFY(sheets->viewport()->rect().contains(sheets->visualItemRect(sheets->item(i))));
    }
}

void TestPacksPage::keyboardAloneReachesEverything()
{
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        reached << m_window->focusWidget()->objectName();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"page"_s, u"pageNumbers"_s, u"sections"_s, u"write"_s, u"print"_s, u"nextPage"_s}) {
        QVERIFY2(reached.contains(name), qPrintable(name + u": "_s + reached.join(u' ')));
    }
    child<QListWidget>(u"sections"_s)->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    QVERIFY(preview().hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    QVERIFY(m_window->focusWidget()->objectName().startsWith(u"rail"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    QVERIFY(child<QListWidget>(u"sections"_s)->hasFocus());
}

void TestPacksPage::everyControlHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isOwn = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s);
        QVERIFY2(!isOwn || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(preview().accessibleName(), u"Page 1 of 5"_s);
    QVERIFY(preview().accessibleDescription().contains(layout().outline().first().title));
}

QTEST_MAIN(TestPacksPage)
#include "tst_packspage.moc"
