#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What opening and changing a document say.
struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

} // namespace binnacle
