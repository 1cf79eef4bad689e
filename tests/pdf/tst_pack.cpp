#include "models/document/opening.h"
#include "models/review/packcontent.h"
#include "support/pdf.h"
#include "support/testdocument.h"
#include "ui/print/packwriter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;
namespace pdf = binnacle::test::pdf;

/// The board pack of the sample on both papers, as qpdf and poppler see it.
class TestPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSoundToOtherPrograms_data() { papers(); }
    void isSoundToOtherPrograms();
    void hasThePaperThatWasAsked_data() { papers(); }
    void hasThePaperThatWasAsked();
    void chartsAreVectors_data() { papers(); }
    void chartsAreVectors();
    void fontsAreEmbeddedAndReadable_data() { papers(); }
    void fontsAreEmbeddedAndReadable();
    void everyPageSaysWhatItIs_data() { papers(); }
    void everyPageSaysWhatItIs();
    void everyHeadingIsThere_data() { papers(); }
    void everyHeadingIsThere();
    void findingsQuestionsAndSignatoriesAreAllThere_data() { papers(); }
    void findingsQuestionsAndSignatoriesAreAllThere();
    void summaryIsOnePage_data() { papers(); }
    void summaryIsOnePage();
    void signOffIsOnePage_data() { papers(); }
    void signOffIsOnePage();
    void nothingOverlapsOrRunsOut_data() { papers(); }
    void nothingOverlapsOrRunsOut();
    void outlineLeadsToItsSections_data() { papers(); }
    void outlineLeadsToItsSections();
    void catalogSaysLanguageAndLabels();
    void marksItselfAsPdfA();
    void nothingIsTransparent();
    void sameRecordsGiveTheSameBytes();
    void pictureShowsTheSamePages_data() { papers(); }
    void pictureShowsTheSamePages();

private:
    static void papers();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PackContent> m_content;
    QHash<Paper, QString> m_paths;

    PackLayout layout(Paper paper) const
    {
        return PackLayout(*m_content, {.paper = paper, .printedAt = QDateTime({2026, 7, 6}, {9, 30}, Qt::UTC)});
    }
};

void TestPack::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<OpenedFile> file = openChecked(test::copyOfSample(*m_folder), false, test::clock());
    QVERIFY(file);
    const Result<PackContent> content = packContent(*file->database, {2026, 7, 6});
    QVERIFY(content);
    m_content = std::make_unique<PackContent>(*content);
    for (const auto &[paper, name] : {std::pair(Paper::A4, u"a4.pdf"_s), std::pair(Paper::Letter, u"letter.pdf"_s)}) {
        m_paths.insert(paper, m_folder->filePath(name));
        QVERIFY(writePack(layout(paper), m_paths.value(paper)));
    }
}

void TestPack::papers()
{
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("Letter") << Paper::Letter;
}

void TestPack::isSoundToOtherPrograms()
{
    QFETCH(Paper, paper);
    const pdf::Tool check = pdf::run(u"qpdf"_s, {u"--check"_s, m_paths.value(paper)});
    QVERIFY2(check.code == 0 && check.err.isEmpty(), check.err.constData());
    QVERIFY2(check.out.contains("PDF Version: 1.4") && check.out.contains("No syntax or stream encoding errors"),
        check.out.constData());
}

void TestPack::hasThePaperThatWasAsked()
{
    QFETCH(Paper, paper);
    const QString path = m_paths.value(paper);
    const QByteArray sizes = pdf::run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, path}).out;
    const QByteArray wanted = paper == Paper::A4 ? "595 x 842 pts (A4)" : "612 x 792 pts (letter)";
    QCOMPARE(sizes.count(wanted), layout(paper).pageCount());
}

void TestPack::chartsAreVectors()
{
    QFETCH(Paper, paper);
    const QByteArray list = pdf::run(u"pdfimages"_s, {u"-list"_s, m_paths.value(paper)}).out;
    QVERIFY2(list.split('\n').size() == 3 && list.startsWith("page "), list.constData()); // the head, its line, nothing
}

void TestPack::fontsAreEmbeddedAndReadable()
{
    QFETCH(Paper, paper);
    const QList<QByteArray> fonts = pdf::run(u"pdffonts"_s, {m_paths.value(paper)}).out.trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QByteArray &font : fonts) {
        static const QRegularExpression columns(u" yes (no |yes) yes +\\d+ +\\d+$"_s); // embedded, subset, Unicode
        QVERIFY2(columns.match(QString::fromUtf8(font)).hasMatch(), font.constData());
        QVERIFY2(!font.contains("Type 3"), font.constData());
    }
    const QList<double> sizes = pdf::fontSizes(m_paths.value(paper));
    QVERIFY(sizes.size() > 500);
    QVERIFY2(*std::min_element(sizes.begin(), sizes.end()) >= 8.99,
        qPrintable(QString::number(*std::min_element(sizes.begin(), sizes.end()))));
    QVERIFY(*std::max_element(sizes.begin(), sizes.end()) < 40);
}

void TestPack::everyPageSaysWhatItIs()
{
    QFETCH(Paper, paper);
    const QStringList texts = pdf::pageTexts(m_paths.value(paper));
    const QList<pdf::Word> words = pdf::words(m_paths.value(paper));
    const double height = paperSize(paper).height() / point;
    QCOMPARE(texts.size(), layout(paper).pageCount());
    for (int page = 0; page < texts.size(); ++page) {
        const QString text = texts.at(page);
        for (const QString &wanted : {u"Page %1 of %2"_s.arg(page + 1).arg(texts.size()), u"Figures as of 6 Jul 2026"_s,
                 u"DRAFT, figures not frozen"_s, u"No digest: draft"_s, u"Fennimore Tide Ltd"_s,
                 u"Printed 6 Jul 2026, 09:30"_s}) {
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is missing in\n" + text));
        }
        QList<double> markings;
        for (const pdf::Word &word : words) {
            if (word.page == page && word.text == u"TLP:AMBER") {
                markings << word.box.center().y();
            }
        }
        std::sort(markings.begin(), markings.end());
        QCOMPARE(markings.size(), 2);
        QVERIFY(markings.first() < 60 && markings.last() > height - 80); // head and foot
    }
}

void TestPack::everyHeadingIsThere()
{
    QFETCH(Paper, paper);
    const QString text = pdf::pageTexts(m_paths.value(paper)).join(u' ').simplified();
    static const QString headings[]{u"Management review of information security"_s, u"Are we in control?"_s,
        u"Mostly. Outside appetite: serious incidents. Not known: restore tests."_s,
        u"Eight measures against appetite"_s, u"Questions for the meeting to decide"_s,
        u"Input d.2, security performance: monitoring and measurement"_s, u"Incidents each month, by severity"_s,
        u"Input d.1, security performance: nonconformities and corrective actions"_s, u"Open findings by age, days"_s,
        u"Most overdue corrective actions"_s, u"Open findings"_s, u"Sign-off, after the meeting of 16 July 2026"_s,
        u"Reservations and dissent"_s, u"What is signed"_s, u"How to check it"_s, u"Questions to ask"_s,
        u"MR-12, 1 April to 30 June 2026, for the meeting on Thursday 16 July 2026"_s};
    for (const QString &heading : headings) {
        QVERIFY2(text.contains(heading), qPrintable(heading));
    }
    const PackLayout pages = layout(paper);
    for (const PackLayout::Entry &entry : pages.outline()) {
        QVERIFY2(text.contains(entry.title), qPrintable(entry.title));
    }
}

void TestPack::findingsQuestionsAndSignatoriesAreAllThere()
{
    QFETCH(Paper, paper);
    const QString path = m_folder->filePath(u"sample.binnacle"_s);
    const QString text = pdf::pageTexts(m_paths.value(paper)).join(u' ').simplified();
    const QStringList findings = test::column(path,
        u"SELECT reference FROM finding WHERE status NOT IN ('closed', 'declined', 'withdrawn')"_s);
    QCOMPARE(findings.size(), 18);
    const QStringList questions = test::column(path,
        u"SELECT title FROM proposal WHERE status = 'put' AND review_id = "
        "(SELECT id FROM review WHERE reference = 'MR-12')"_s);
    QCOMPARE(questions.size(), 3);
    const QStringList signatories = test::column(path,
        u"SELECT p.name FROM seat_holding h JOIN person p ON p.id = h.person_id WHERE h.to_on IS NULL"_s);
    QCOMPARE(signatories.size(), 5);
    for (const QStringList &list : {findings, questions, signatories}) {
        for (const QString &wanted : list) {
            QVERIFY2(text.contains(wanted.simplified()), qPrintable(wanted));
        }
    }
    QVERIFY(text.contains(u"18 of 18 open findings are listed"_s));
}

void TestPack::summaryIsOnePage()
{
    QFETCH(Paper, paper);
    const QStringList texts = pdf::pageTexts(m_paths.value(paper));
    QVERIFY(texts.at(0).contains(u"How to read the compass"_s));
    QVERIFY(texts.at(1).contains(u"Incidents each month, by severity"_s));
}

void TestPack::signOffIsOnePage()
{
    QFETCH(Paper, paper);
    const QString last = pdf::pageTexts(m_paths.value(paper)).last().simplified();
    QVERIFY(last.contains(u"Nobody has signed. Sign after the meeting, with ink."_s));
    QVERIFY(last.contains(u"How to check it"_s));
    QCOMPARE(last.count(u"Do not approve"_s), 5);
}

void TestPack::nothingOverlapsOrRunsOut()
{
    QFETCH(Paper, paper);
    const QList<pdf::Word> words = pdf::words(m_paths.value(paper));
    const QSizeF size = paperSize(paper) / point;
    const double margin = (size.width() - gridWidth / point) / 2;
    const QStringList outside = pdf::outside(words, {margin, 20, size.width() - 2 * margin, size.height() - 40});
    QVERIFY2(outside.isEmpty(), qPrintable(outside.join(u'\n')));
    const QStringList overlaps = pdf::overlaps(words);
    QVERIFY2(overlaps.isEmpty(), qPrintable(overlaps.join(u'\n')));
}

void TestPack::outlineLeadsToItsSections()
{
    QFETCH(Paper, paper);
    const QString path = m_paths.value(paper);
    const QStringList texts = pdf::pageTexts(path);
    const QJsonArray sections = pdf::json(path).value(u"outlines"_s).toArray();
    QCOMPARE(sections.size(), 4); // cover, incidents, findings, sign-off
    int lastPage = 0;
    for (const QJsonValue &section : sections) {
        QVERIFY(!section[u"kids"_s].toArray().isEmpty());
        QJsonArray entries = section[u"kids"_s].toArray();
        entries.prepend(section);
        for (const QJsonValue &entry : entries) {
            const int page = entry[u"destpageposfrom1"_s].toInt();
            QVERIFY(page >= std::max(1, lastPage));
            lastPage = page;
            QVERIFY2(texts.at(page - 1).simplified().contains(entry[u"title"_s].toString()),
                qPrintable(entry[u"title"_s].toString()));
            const double top = entry[u"dest"_s].toArray().at(3).toDouble();
            QVERIFY(top > 0 && top < paperSize(paper).height() / point);
        }
    }
    QCOMPARE(lastPage, texts.size());
}

void TestPack::catalogSaysLanguageAndLabels()
{
    const QJsonObject json = pdf::json(m_paths.value(Paper::A4));
    const QList<QJsonObject> all = pdf::dictionaries(json);
    const auto catalog = std::find_if(
        all.begin(), all.end(), [](const QJsonObject &one) { return one.value(u"/Type"_s) == u"/Catalog"_s; });
    QVERIFY(catalog != all.end());
    QVERIFY(catalog->value(u"/Lang"_s).toString().startsWith(u"u:en"_s));
    QCOMPARE(catalog->value(u"/PageMode"_s).toString(), u"/UseOutlines"_s);
    QCOMPARE(catalog->value(u"/ViewerPreferences"_s)[u"/DisplayDocTitle"_s], QJsonValue(true));
    const QJsonArray labels = json.value(u"pagelabels"_s).toArray();
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first()[u"label"_s][u"/S"_s].toString(), u"/D"_s);
    const QByteArray info = pdf::run(u"pdfinfo"_s, {m_paths.value(Paper::A4)}).out;
    QVERIFY2(info.contains("Management review, quarter 2026-04 to 2026-06"), info.constData()); // title
    QVERIFY2(info.contains("Fennimore Tide Ltd"), info.constData()); // author
}

void TestPack::marksItselfAsPdfA()
{
    const QByteArray xmp = pdf::run(u"pdfinfo"_s, {u"-meta"_s, m_paths.value(Paper::A4)}).out;
    QVERIFY2(xmp.contains("<pdfaid:part>1</pdfaid:part>") || xmp.contains("pdfaid:part=\"1\""), xmp.constData());
    QVERIFY2(xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>") || xmp.contains("pdfaid:conformance=\"B\""), xmp.constData());
    QVERIFY2(xmp.contains("Fennimore Tide Ltd") && xmp.contains("Management review, quarter 2026-04 to 2026-06"), xmp.constData());
    bool hasIntent = false;
    for (const QJsonObject &one : pdf::dictionaries(pdf::json(m_paths.value(Paper::A4)))) {
        hasIntent = hasIntent || one.value(u"/S"_s) == u"/GTS_PDFA1"_s;
        QVERIFY(!one.contains(u"/JS"_s) && !one.contains(u"/AA"_s) && !one.contains(u"/OpenAction"_s));
        QVERIFY(one.value(u"/Type"_s) != u"/ObjStm"_s); // 1.4 has no object streams
        if (one.value(u"/Type"_s) == u"/Metadata"_s) {
            QVERIFY(!one.contains(u"/Filter"_s));
        }
    }
    QVERIFY(hasIntent);
}

void TestPack::nothingIsTransparent()
{
    for (const QString &path : m_paths) {
        for (const QJsonObject &one : pdf::dictionaries(pdf::json(path))) {
            for (const QString &key : {u"/ca"_s, u"/CA"_s}) {
                QVERIFY(one.value(key).toDouble(1) == 1);
            }
            QVERIFY(one.value(u"/SMask"_s).toString(u"/None"_s) == u"/None");
            QVERIFY(one.value(u"/BM"_s).toString(u"/Normal"_s) == u"/Normal");
            QVERIFY(!one.contains(u"/Group"_s));
        }
    }
}

/// The file with what belongs to one writing taken out.
static QByteArray masked(const QString &path)
{
    QString text = QString::fromLatin1(test::bytesOf(path));
    static const QRegularExpression dates(
        u"\\(D:[^)]*\\)|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[^<]*|/ID ?\\[[^\\]]*\\]|uuid:[-0-9a-f]*"_s);
    return text.replace(dates, u"#"_s).toLatin1();
}

void TestPack::sameRecordsGiveTheSameBytes()
{
    const QString again = m_folder->filePath(u"again.pdf"_s);
    QVERIFY(writePack(layout(Paper::A4), again));
    const QByteArray first = masked(m_paths.value(Paper::A4));
    QVERIFY(first.count('#') >= 4); // the mask finds something
    QVERIFY(masked(again) == first);
    const PackLayout later(*m_content, {.paper = Paper::A4, .printedAt = QDateTime({2026, 7, 7}, {9, 30}, Qt::UTC)});
    QVERIFY(writePack(later, again));
    QVERIFY(masked(again) != first); // the time of printing stands on the pages
}

void TestPack::pictureShowsTheSamePages()
{
    QFETCH(Paper, paper);
    const PackLayout pages = layout(paper);
    QCOMPARE(pages.pageCount(), pdf::pageTexts(m_paths.value(paper)).size());
    QList<QImage> images;
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QImage image = pageImage(pages, page, 48);
        QVERIFY(qAbs(image.width() - paperSize(paper).width() / 2) <= 1);
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
            }
        }
        QVERIFY2(dark > 300, qPrintable(u"page %1 has %2 dark pixels"_s.arg(page + 1).arg(dark)));
        QVERIFY(!images.contains(image));
        images << image;
    }
}

QTEST_MAIN(TestPack)
#include "tst_pack.moc"
