#include "models/storage/outputfile.h"
#include "ui/print/mapsheet.h"
#include "ui/print/mapsheettext.h"
#include "ui/print/packwriter.h"
#include "ui/print/paper.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int pdfResolution = 1200;

bool printMap(const MapSheet &sheet, QPagedPaintDevice &device)
{
    QPageLayout paper(pageSize(Paper::A4), QPageLayout::Landscape, {});
    paper.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(paper);
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal scale = painter.device()->logicalDpiX() / paperUnitsPerInch;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        painter.save();
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        painter.scale(scale, scale);
        sheet.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

Result<> writeMap(const MapSheet &sheet, const QString &path)
{
    if (const Result<> allowed = checkOutput(path, pdfMark); !allowed) {
        return allowed;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(pdfResolution);
    writer.setTitle(sheet.title());
    writer.setCreator(u"Binnacle "_s + QCoreApplication::applicationVersion());
    if (!printMap(sheet, writer)) {
        return Error{Error::Code::Storage, MapSheetText::tr("The map could not be painted.")};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{
            Error::Code::ReadOnly, MapSheetText::tr("%1 cannot be written: %2.").arg(path, file.errorString())};
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{Error::Code::Storage,
            MapSheetText::tr("The map was not written: %1. Make room, or choose another folder.")
                .arg(file.errorString())};
    }
    return {};
}

} // namespace binnacle
