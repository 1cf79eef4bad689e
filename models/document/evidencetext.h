#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What keeping and giving out evidence says.
struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(evidencefiles)
};

} // namespace binnacle
