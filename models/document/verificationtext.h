#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What the verification of a document says.
struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(verification)
};

} // namespace binnacle
