#include "support/pdf.h"
#include "support/testdocument.h"
#include "ui/print/mapsheet.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;
namespace pdf = binnacle::test::pdf;

/// The printed map of responsibilities, as other programs see it.
class TestMapSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isOnePageOfA4Landscape();
    void everyDutyAndPersonIsThere();
    void statusesHaveWords();
    void nothingIsSmallOrOverlaps();
    void nothingIsTransparent();
    void manyDutiesTakeMorePages();
    void pictureShowsTheSamePage();

private:
    MapSheet sheet(const ResponsibilityMap &map) const
    {
        return {map,
            {.organization = u"Fennimore Tide Ltd"_s,
                .marking = u"TLP:AMBER"_s,
                .sentence = u"All 25 duties have one accountable person."_s,
                .printedAt = QDateTime({2026, 7, 6}, {9, 30}, Qt::UTC)}};
    }

    QTemporaryDir m_folder;
    ResponsibilityMap m_map;
    QString m_path;
};

void TestMapSheet::initTestCase()
{
    const auto document = test::sampleDocument(m_folder);
    QVERIFY(document);
    const Result<ResponsibilityMap> map = responsibilityMap(document->database(), {2026, 7, 6});
    QVERIFY(map);
    m_map = *map;
    m_path = m_folder.filePath(u"map.pdf"_s);
    QVERIFY(writeMap(sheet(m_map), m_path));
}

void TestMapSheet::isOnePageOfA4Landscape()
{
    QCOMPARE(pdf::run(u"qpdf"_s, {u"--check"_s, m_path}).code, 0);
    const QString info = QString::fromUtf8(pdf::run(u"pdfinfo"_s, {m_path}).out);
    QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Page size:\\s+84[12].*x 59[45]"_s)), qPrintable(info));
}

void TestMapSheet::everyDutyAndPersonIsThere()
{
    const QString text = pdf::pageTexts(m_path).join(u' ').simplified();
    for (const MapDuty &duty : m_map.duties) {
        QVERIFY2(text.contains(duty.clause) && text.contains(duty.duty), qPrintable(duty.duty));
    }
    for (const MapPerson &person : m_map.people) {
        QVERIFY2(text.contains(shortName(person.name)), qPrintable(person.name));
    }
    QVERIFY(text.contains(u"TLP:AMBER"_s));
    QVERIFY(text.contains(u"as of 6 Jul 2026"_s));
}

void TestMapSheet::statusesHaveWords()
{
    const QString text = pdf::pageTexts(m_path).join(u' ').simplified();
    QVERIFY(text.contains(u"One person: Joaquim Serrano does 7 duties, 6 of them without a deputy."_s));
    QVERIFY(text.contains(u"Too much: Maren Oakhurst is accountable for 13 (limit 6)"_s));
    QVERIFY(text.contains(u"Delegation DEL-07: Assess platform risks"_s));
}

void TestMapSheet::nothingIsSmallOrOverlaps()
{
    for (const double size : pdf::fontSizes(m_path)) {
        QVERIFY2(size >= 8.99, qPrintable(QString::number(size)));
    }
    const QList<pdf::Word> words = pdf::words(m_path);
    QCOMPARE(pdf::outside(words, QRectF(20, 20, 842 - 40, 595 - 40)), QStringList());
    QCOMPARE(pdf::overlaps(words), QStringList());
}

void TestMapSheet::nothingIsTransparent()
{
    for (const QJsonObject &object : pdf::dictionaries(pdf::json(m_path))) {
        QVERIFY(!object.contains(u"/SMask"_s) || object.value(u"/SMask"_s).toString() == u"/None"_s);
        for (const QString &key : {u"/ca"_s, u"/CA"_s}) {
            QVERIFY(!object.contains(key) || object.value(key).toDouble() == 1);
        }
    }
}

void TestMapSheet::manyDutiesTakeMorePages()
{
    ResponsibilityMap large = m_map;
    large.duties += m_map.duties;
    large.duties += m_map.duties;
    const MapSheet pages = sheet(large);
    QVERIFY(pages.pageCount() >= 3);
    const QString path = m_folder.filePath(u"large.pdf"_s);
    QVERIFY(writeMap(pages, path));
    const QStringList texts = pdf::pageTexts(path);
    QCOMPARE(texts.size(), pages.pageCount());
    qsizetype reviews = 0;
    for (const QString &text : texts) {
        QVERIFY(text.contains(u"Clause and duty"_s)); // the head repeats
        reviews += text.count(u"Management review"_s);
    }
    QCOMPARE(reviews, 3); // every duty once
}

void TestMapSheet::pictureShowsTheSamePage()
{
    QImage image(mapSheetSize().toSize(), QImage::Format_RGB32);
    image.fill(Tokens::print().surface);
    QPainter painter(&image);
    sheet(m_map).paint(painter, 0);
    painter.end();
    if (const QString target = qEnvironmentVariable("MAP_PICTURE"); !target.isEmpty()) {
        image.save(target);
    }
    QCOMPARE(image.pixelColor(2, 2), Tokens::print().surface);
    int inked = 0;
    for (int x = 0; x < image.width(); ++x) {
        inked += image.pixelColor(x, image.height() / 2) != Tokens::print().surface ? 1 : 0;
    }
    QVERIFY(inked > 20);
}

QTEST_MAIN(TestMapSheet)
#include "tst_mapsheet.moc"
