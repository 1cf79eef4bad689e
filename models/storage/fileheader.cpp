#include "models/storage/fileheader.h"

#include "models/storage/dialect.h"
#include "models/storage/storagetext.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace binnacle {

// Offsets of the SQLite file format, section 1.3.
static constexpr qsizetype headerSize = 100;
static constexpr int pageSizeAt = 16;
static constexpr int pageCountAt = 28;
static constexpr int applicationIdAt = 68;

static quint32 bigEndian(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

static qint64 declaredSize(const QByteArray &header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return qint64(pageSize == 1 ? 65536 : pageSize) * bigEndian(header, pageCountAt);
}

static Result<> checkHeader(const QByteArray &header, const QFileInfo &file)
{
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0"))) {
        return Error{Error::Code::NotOurs, StorageText::tr("%1 is not a Binnacle document.").arg(file.filePath())};
    }
    if (bigEndian(header, applicationIdAt) != quint32(dialect::applicationId)) {
        return Error{Error::Code::NotOurs, StorageText::tr("%1 belongs to another program.").arg(file.filePath())};
    }
    // After a crash the journal puts the size right; without one the file must be whole.
    const bool hasJournal = QFileInfo::exists(file.filePath() + u"-journal"_s);
    if (!hasJournal && declaredSize(header) != file.size()) {
        const QString sentence = declaredSize(header) < file.size()
            ? StorageText::tr(
                "%1 is damaged: something was appended to the file. Open a copy of it, or the last backup.")
            : StorageText::tr("%1 is damaged: a part of the file is missing. Open a copy of it, or the last backup.");
        return Error{Error::Code::Damaged, sentence.arg(file.filePath())};
    }
    return {};
}

Result<> checkFileHeader(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Unreadable,
            info.exists()
                ? StorageText::tr("%1 cannot be read. Check that it is a file and that you may read it.").arg(path)
                : StorageText::tr("There is no file %1.").arg(path),
            file.errorString()};
    }
    if (info.size() > dialect::maximumFileSize) {
        return Error{Error::Code::NotOurs, StorageText::tr("%1 is larger than a document can be (2 GiB).").arg(path)};
    }
    return checkHeader(file.read(headerSize), info);
}

} // namespace binnacle
