#include "models/storage/outputfile.h"

#include "models/storage/compaction.h"
#include "models/storage/samefile.h"
#include "models/storage/storagetext.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

bool isNameBesideADocument(const QString &path)
{
    static const QRegularExpression kept(
        u"\\.binnacle(-journal|-compact|-wal|-shm|\\.lock|\\.lock\\.rmlock|\\.version-[0-9]+\\.backup)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kept.match(path).hasMatch();
}

/// The same for a document that is named as it likes.
static bool isBeside(const QString &path, const QString &document)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const QString whole = QFileInfo(withoutLinks(document)).absoluteFilePath();
    return !document.isEmpty()
        && (file == whole + u"-journal" || file == whole + u"-wal" || file == whole + u"-shm"
            || file == whole + u".lock" || file == compactionPath(whole));
}

static Error leftAlone(const QString &sentence, const QString &path)
{
    return {Error::Code::ReadOnly, sentence.arg(path)};
}

static Result<> checkKind(const QString &path, QByteArrayView mark)
{
    static constexpr QByteArrayView database = "SQLite format 3";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return leftAlone(StorageText::tr("%1 cannot be read and is left alone. Choose another name."), path);
    }
    const QByteArray first = file.read(std::max(database.size(), mark.size()));
    if (first.startsWith(database)) {
        return leftAlone(StorageText::tr("%1 is a document and is left alone. Choose another name."), path);
    }
    if (!first.isEmpty() && !first.startsWith(mark)) {
        return leftAlone(StorageText::tr("%1 is a file of another kind and is left alone. Choose another name."), path);
    }
    return {};
}

Result<> checkOutput(const QString &path, QByteArrayView mark, const QString &document)
{
    const QFileInfo file(path);
    const QString target = withoutLinks(path);
    if (isNameBesideADocument(path) || isNameBesideADocument(target) || isBeside(target, document)) {
        return leftAlone(
            StorageText::tr("%1 is kept for what belongs to a document: its journal, its lock or its backup. Choose "
                            "another name."),
            path);
    }
    if (file.isDir()) {
        return leftAlone(StorageText::tr("%1 is a folder. Say which file to write."), path);
    }
    const bool isDocument = file.suffix().compare("binnacle"_L1, Qt::CaseInsensitive) == 0;
    if (isDocument || isSameFile(path, document)) {
        return leftAlone(StorageText::tr("%1 is a document and is left alone. Choose another name."), path);
    }
    if (file.exists() && !file.isFile()) {
        return leftAlone(
            StorageText::tr("%1 is no file but a pipe or a device and is left alone. Choose another name."), path);
    }
    return file.exists() ? checkKind(path, mark) : Result<>();
}

} // namespace binnacle
