#include "tests/gui/strict.h"
#include "ui/theme/iconset.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

class TestIconSet : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void everyIconIsDrawnInTheColorAskedFor_data();
    void everyIconIsDrawnInTheColorAskedFor();
    void onlyDirectionsAreMirrored_data();
    void onlyDirectionsAreMirrored();
    void iconsAreSharpAtEveryScale();
    void disabledIconsHaveTheirOwnColor();
};

namespace {

/// The color of the most opaque pixel.
QColor strongest(const QImage &image)
{
    QColor found(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
        }
    }
    return found;
}

} // namespace

void TestIconSet::everyIconIsDrawnInTheColorAskedFor_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QCOMPARE(files.size(), 55);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestIconSet::everyIconIsDrawnInTheColorAskedFor()
{
    QFETCH(QString, name);
    const IconSet icons;
    const QImage image = icons.pixmap(name, QColor(0xe0, 0x10, 0x20), 24, 2).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    const QColor found = strongest(image);
    QVERIFY(found.alpha() > 200);
    QVERIFY2(found.red() > 200 && found.green() < 40 && found.blue() < 60, qPrintable(found.name()));
}

void TestIconSet::onlyDirectionsAreMirrored_data()
{
    QTest::addColumn<bool>("isMirrored");
    for (const auto name : {"chevron-left", "chevron-right", "undo", "redo"})
        QTest::newRow(name) << true;
    for (const auto name : {"trend-up", "search", "chevron-down", "export"})
        QTest::newRow(name) << false;
}

void TestIconSet::onlyDirectionsAreMirrored()
{
    QFETCH(bool, isMirrored);
    const IconSet icons;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage plain = icons.pixmap(name, Qt::black, 24, 1, Qt::LeftToRight).toImage();
    const QImage turned = icons.pixmap(name, Qt::black, 24, 1, Qt::RightToLeft).toImage();
    QCOMPARE(turned == plain, !isMirrored);
}

void TestIconSet::iconsAreSharpAtEveryScale()
{
    const IconSet icons;
    const QIcon icon = icons.icon(u"check"_s, Qt::black);
    QCOMPARE(icon.pixmap(QSize(18, 18), 2.0).size(), QSize(36, 36));
}

void TestIconSet::disabledIconsHaveTheirOwnColor()
{
    const IconSet icons;
    const QIcon icon = icons.icon(u"table"_s, Qt::black, QColor(0, 0, 255));
    QVERIFY(strongest(icon.pixmap(24, QIcon::Disabled).toImage()).blue() > 200);
    QVERIFY(strongest(icon.pixmap(24, QIcon::Normal).toImage()).blue() < 50);
}

QTEST_MAIN(TestIconSet)
#include "tst_iconset.moc"
