#include "ui/print/packwriter.h"

#include "models/review/packtext.h"
#include "ui/print/outline.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int pdfResolution = 1200;

static void paintPage(QPainter &painter, const PackLayout &layout, int page, qreal dotsPerInch)
{
    painter.save();
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.scale(dotsPerInch / paperUnitsPerInch, dotsPerInch / paperUnitsPerInch);
    layout.paint(painter, page);
    painter.restore();
}

bool printPack(const PackLayout &layout, QPagedPaintDevice &device, PageSpan pages)
{
    QPageLayout paper(pageSize(layout.paper()), QPageLayout::Portrait, {});
    paper.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(paper);
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const int first = std::max(pages.first, 0);
    const int last = std::min(pages.last, layout.pageCount() - 1);
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage()) {
            return false;
        }
        paintPage(painter, layout, page, device.logicalDpiX());
    }
    return painter.end();
}

QImage pageImage(const PackLayout &layout, int page, int dotsPerInch)
{
    const QSizeF size = paperSize(layout.paper()) * dotsPerInch / paperUnitsPerInch;
    QImage image(
        static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Tokens::print().surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, layout, page, dotsPerInch);
    return image;
}

static Result<QByteArray> pdfBytes(const PackLayout &layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(pdfResolution);
    writer.setTitle(layout.title());
    writer.setCreator(u"Binnacle "_s + QCoreApplication::applicationVersion());
    if (!printPack(layout, writer)) {
        return Error{Error::Code::Storage, PackText::tr("The pack could not be painted.")};
    }
    return bytes;
}

/// Only a pack, or nothing, may be lost by writing there.
static Result<> checkTarget(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir()) {
        return Error{Error::Code::ReadOnly, PackText::tr("%1 is a folder. Say which file to write.").arg(path)};
    }
    QFile file(path);
    // A document may be open: opening and closing it here would drop its locks, so its name is enough.
    const bool isDocument = target.suffix() == u"binnacle";
    const auto isForeign
        = [&] { return !file.open(QIODevice::ReadOnly) || (file.size() > 0 && file.read(5) != "%PDF-"); };
    if (isDocument || (target.exists() && isForeign())) {
        return Error{
            Error::Code::ReadOnly, PackText::tr("%1 is no PDF file and is left alone. Choose another name.").arg(path)};
    }
    return {};
}

Result<> writePack(const PackLayout &layout, const QString &path)
{
    if (Result<> allowed = checkTarget(path); !allowed) {
        return allowed;
    }
    const Result<QByteArray> painted = pdfBytes(layout);
    if (!painted) {
        return painted.error();
    }
    const Result<QByteArray> whole = withOutline(*painted, layout);
    if (!whole) {
        return whole.error();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly, PackText::tr("%1 cannot be written: %2.").arg(path, file.errorString())};
    }
    if (file.write(*whole) != whole->size() || !file.commit()) {
        return Error{Error::Code::Storage,
            PackText::tr("The pack was not written: %1. Make room, or choose another folder.").arg(file.errorString())};
    }
    return {};
}

} // namespace binnacle
