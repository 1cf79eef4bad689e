// Renders all widgets and figures in all looks into PNG files, to hold beside the design pictures.
// Use: binnacle_gallery FOLDER [scale]

#include "sheets.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmap>

#include <memory>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

void save(QWidget *made, const QString &path)
{
    const std::unique_ptr<QWidget> sheet(made);
    sheet->setFocusPolicy(Qt::StrongFocus);
    sheet->setFocus();
    sheet->show();
    if (auto *field = sheet->findChild<QLineEdit *>(u"focused"_s)) {
        sheet->activateWindow();
        field->setFocus();
    }
    QApplication::processEvents();
    sheet->grab().save(path);
}

/// Every field of the sheet as it looks with the focus, one below the other.
void saveRings(QWidget *made, const QString &path)
{
    const std::unique_ptr<QWidget> sheet(made);
    sheet->show();
    sheet->activateWindow();
    QImage book(480, 1200, QImage::Format_RGB32);
    book.fill(sheet->palette().color(QPalette::Window));
    QPainter painter(&book);
    int y = 8;
    for (QWidget *field : sheet->findChildren<QWidget *>()) {
        if (!(field->focusPolicy() & Qt::TabFocus) || !field->isVisible() || !field->isEnabled())
            continue;
        field->setFocus();
        QApplication::processEvents();
        const QRect place(field->mapTo(sheet.get(), QPoint()), field->size());
        painter.drawPixmap(8, y, sheet->grab(place.adjusted(-4, -4, 4, 4)));
        y += field->height() + 12;
    }
    book.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    folder.mkpath(u"."_s);
    Theme theme(application, Theme::Look::Light);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        for (const auto look : {Theme::Look::Light, Theme::Look::Dark, Theme::Look::HighContrast}) {
            theme.setLook(look);
            const QString name = QString::fromLatin1(QMetaEnum::fromType<Theme::Look>().valueToKey(int(look))).toLower()
                + (direction == Qt::RightToLeft ? u"_rtl.png"_s : u".png"_s);
            save(gallery::overviewSheet(theme, 1440, 900), folder.filePath(u"overview_"_s + name));
            save(gallery::overviewSheet(theme, 1120, 700), folder.filePath(u"small_"_s + name));
            save(gallery::findingsSheet(theme), folder.filePath(u"findings_"_s + name));
            save(gallery::controlsSheet(theme), folder.filePath(u"controls_"_s + name));
            saveRings(gallery::controlsSheet(theme), folder.filePath(u"rings_"_s + name));
            using gallery::FormState;
            save(gallery::formSheet(theme, FormState::Kept), folder.filePath(u"form_"_s + name));
            save(gallery::formSheet(theme, FormState::Refused), folder.filePath(u"form_refused_"_s + name));
            save(gallery::formSheet(theme, FormState::New, true), folder.filePath(u"form_new_"_s + name));
        }
    }
    return 0;
}
