#pragma once

#include "models/base/result.h"
#include "ui/print/packlayout.h"

#include <QImage>
#include <limits>

class QPagedPaintDevice;

namespace binnacle {

/// Writes the pack as PDF/A-1b with outline. The file appears whole or not at all; an older PDF of that name is
/// replaced, any other file is refused.
Result<> writePack(const PackLayout &layout, const QString &path);

/// Some pages of a pack, from 0, both ends included; what lies beyond the last page is ignored.
struct PageSpan
{
    int first = 0;
    int last = std::numeric_limits<int>::max();
};

/// Paints pages on a device: printer, preview, PDF writer. They keep their numbers. The device takes over the paper of
/// the layout, without margins. False when it could not be painted on, or could not begin a page.
bool printPack(const PackLayout &layout, QPagedPaintDevice &device, PageSpan pages = {});

/// One page (from 0) as a picture, for tests and thumbnails.
QImage pageImage(const PackLayout &layout, int page, int dotsPerInch);

} // namespace binnacle
