#include "models/storage/samefile.h"

#include <QFileInfo>
#include <filesystem>

namespace binnacle {

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code missing;
    const bool isSame = std::filesystem::equivalent(
        QFileInfo(one).filesystemAbsoluteFilePath(), QFileInfo(other).filesystemAbsoluteFilePath(), missing);
    return !missing && isSame;
}

} // namespace binnacle
