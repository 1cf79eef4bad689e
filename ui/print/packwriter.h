#pragma once

#include "models/base/result.h"
#include "ui/print/pagerun.h"

#include <QBuffer>
#include <QByteArrayView>
#include <QImage>
#include <QPdfWriter>

#include <memory>

namespace binnacle {

/// How every PDF file begins.
inline constexpr QByteArrayView pdfMark = "%PDF-";

/// A pack on its way into a PDF/A-1b file with outline. The file appears whole or not at all; an older PDF of that name
/// is replaced, any other file is refused. Given up before finish(), nothing is written.
class PdfRun
{
public:
    /// Refuses a wrong target before anything is painted.
    static Result<std::unique_ptr<PdfRun>> start(const PackLayout &layout, const QString &path);

    PageRun &pages() { return m_pages; }
    /// Call it when the pages are over.
    Result<> finish();

private:
    PdfRun(const PackLayout &layout, const QString &path);
    QPdfWriter &prepared();

    PackLayout m_layout;
    QString m_path;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    PageRun m_pages; ///< last: its painter ends before the device goes
};

/// All of it here and now.
Result<> writePack(const PackLayout &layout, const QString &path);

/// Paints pages on a device here and now; see PageRun.
bool printPack(const PackLayout &layout, QPagedPaintDevice &device, PageSpan pages = {});

/// One page (from 0) as a picture, for tests and thumbnails.
QImage pageImage(const PackLayout &layout, int page, int dotsPerInch);

} // namespace binnacle
