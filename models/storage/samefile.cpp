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

QString withoutLinks(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

bool hasOtherNames(const QString &path)
{
    std::error_code missing;
    const auto names = std::filesystem::hard_link_count(QFileInfo(path).filesystemAbsoluteFilePath(), missing);
    return !missing && names > 1;
}

} // namespace binnacle
