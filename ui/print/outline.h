#pragma once

#include "models/base/result.h"
#include "ui/print/packlayout.h"

#include <QByteArray>

namespace binnacle {

/// Adds to a PDF file (its bytes) what Qt does not write: the outline, page labels, the language, the author, and that
/// a viewer shows the title. It stays PDF 1.4 with uncompressed metadata, as PDF/A-1b wants; its identifier is made
/// from its content.
Result<QByteArray> withOutline(const QByteArray &pdf, const PackLayout &layout);

} // namespace binnacle
