#include "ui/print/packwriter.h"

#include "models/review/packtext.h"
#include "models/storage/outputfile.h"
#include "ui/print/outline.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int pdfResolution = 1200;

bool printPack(const PackLayout &layout, QPagedPaintDevice &device, PageSpan pages)
{
    PageRun run(layout, device, pages);
    while (!run.isOver()) {
        run.step();
    }
    return run.finish();
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

Result<std::unique_ptr<PdfRun>> PdfRun::start(const PackLayout &layout, const QString &path)
{
    if (const Result<> allowed = checkOutput(path, pdfMark); !allowed) {
        return allowed.error();
    }
    return std::unique_ptr<PdfRun>(new PdfRun(layout, path));
}

PdfRun::PdfRun(const PackLayout &layout, const QString &path)
    : m_layout(layout)
    , m_path(path)
    , m_buffer(&m_bytes)
    , m_writer(&m_buffer)
    , m_pages(m_layout, prepared())
{
}

/// The writer as it has to be before a painter begins.
QPdfWriter &PdfRun::prepared()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(pdfResolution);
    m_writer.setTitle(m_layout.title());
    m_writer.setCreator(u"Binnacle "_s + QCoreApplication::applicationVersion());
    return m_writer;
}

Result<> PdfRun::finish()
{
    if (!m_pages.finish()) {
        return Error{Error::Code::Storage, PackText::tr("The pack could not be painted.")};
    }
    const Result<QByteArray> whole = withOutline(m_bytes, m_layout);
    if (!whole) {
        return whole.error();
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly, PackText::tr("%1 cannot be written: %2.").arg(m_path, file.errorString())};
    }
    if (file.write(*whole) != whole->size() || !file.commit()) {
        return Error{Error::Code::Storage,
            PackText::tr("The pack was not written: %1. Make room, or choose another folder.").arg(file.errorString())};
    }
    return {};
}

Result<> writePack(const PackLayout &layout, const QString &path)
{
    const Result<std::unique_ptr<PdfRun>> run = PdfRun::start(layout, path);
    if (!run) {
        return run.error();
    }
    while (!(*run)->pages().isOver()) {
        (*run)->pages().step();
    }
    return (*run)->finish();
}

} // namespace binnacle
