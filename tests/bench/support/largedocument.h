#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

namespace binnacle::bench {

/// How much is added to the sample organization.
struct Size
{
    int incidents = 1'000'000;
    int findings = 100'000;
    int readings = 1'000'000; ///< of all measures together
};

/// 6 July 2026, 09:00 UTC: the day on which the sample speaks.
const FixedClock &clock();

/// Makes a document with invented records, the same for the same size: rows, history of the findings, search index and
/// log, as an import would leave them. Ten years, most of them over: a twentieth of the findings is open.
Result<> makeLargeDocument(const QString &path, const Size &size);

/// The large document of this build folder. It is made when it is missing, by a process of its own, so that the memory
/// of this one tells nothing about that. Empty when it cannot be made.
QString largeDocument();

} // namespace binnacle::bench
