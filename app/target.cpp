#include "app/target.h"

#include "app/commandlinetext.h"
#include "models/storage/fileheader.h"
#include "models/storage/samefile.h"

#include <QFileInfo>

namespace binnacle {

Result<> checkTarget(const QString &target, const QString &document)
{
    const QFileInfo file(target);
    if (file.isDir()) {
        return Error{
            Error::Code::ReadOnly, CommandLineText::tr("%1 is a folder. Say which file to write.").arg(target)};
    }
    const bool isDocument = file.exists() && (isSameFile(target, document) || checkFileHeader(target));
    if (isDocument) {
        return Error{Error::Code::ReadOnly,
            CommandLineText::tr("%1 is a document and is left alone. Choose another name.").arg(target)};
    }
    return {};
}

} // namespace binnacle
