#include "models/document/incomingfile.h"

#include "models/base/text.h"
#include "models/document/evidencetext.h"
#include "models/document/filetype.h"
#include "models/storage/dialect.h"
#include "models/storage/outputfile.h"
#include "models/storage/samefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 pieceSize = 1 << 20;
static constexpr qsizetype longestName = 200;
static constexpr qsizetype keptEnding = 40;

QString sizeText(qint64 bytes)
{
    return bytes < 1024 ? EvidenceText::tr("%n byte(s)", nullptr, static_cast<int>(bytes))
                        : QLocale().formattedDataSize(bytes, 1);
}

QString shownFileName(const QString &path)
{
    const qsizetype cut = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    const QString name = legible(QStringView(path).mid(cut + 1), path.size() + 1).simplified();
    if (name.isEmpty() || name == u"." || name == u"..") {
        return EvidenceText::tr("without a name");
    }
    if (name.size() <= longestName) {
        return name;
    }
    const QString both = name.left(longestName - keptEnding - 1) + u'…' + name.right(keptEnding);
    return legible(both, longestName); // a character that was cut in two is none
}

IncomingFile incomingContent(const QString &name, const QByteArray &content, QDate datedOn)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return {.name = shownFileName(name),
        .content = content,
        .sha256 = QString::fromLatin1(digest),
        .mediaType = mediaTypeOf(name, content.left(tellingBytes)),
        .datedOn = datedOn};
}

static Error unreadable(const QString &sentence, const QString &name)
{
    return {Error::Code::Unreadable, sentence.arg(name)};
}

Result<> checkEvidenceSize(const QString &name, qint64 size, qint64 limitMib)
{
    if (size <= limitMib << 20) {
        return {};
    }
    return Error{Error::Code::Invalid,
        EvidenceText::tr("%1 has %2, and this document takes evidence up to %3. Keep a smaller copy, or raise the "
                         "evidence limit on the page Settings.")
            .arg(name, sizeText(size), QLocale().formattedDataSize(limitMib << 20, 0))};
}

static Error stillGrowing(const QString &name)
{
    return unreadable(EvidenceText::tr("%1 is still being written. Add it when it is complete."), name);
}

Result<QByteArray> readAllOf(
    QIODevice &device, qint64 announced, qint64 limitMib, const QString &name, const Progress &progress)
{
    if (const Result<> allowed = checkEvidenceSize(name, announced, limitMib); !allowed) {
        return allowed.error();
    }
    QByteArray content;
    content.reserve(announced);
    while (content.size() <= announced) { // one piece more would show that it has grown
        if (!progress(content.size(), announced)) {
            return dialect::cancelled();
        }
        const QByteArray piece = device.read(std::min(pieceSize, announced + 1 - content.size()));
        if (piece.isEmpty()) {
            break;
        }
        content += piece;
    }
    if (content.size() != announced) {
        return stillGrowing(name);
    }
    return content;
}

/// What can be said of a path without opening anything.
static Result<> checkPath(const QFileInfo &file, const QString &document)
{
    const QString name = isolated(shownFileName(file.filePath()));
    if (!file.exists()) {
        return unreadable(EvidenceText::tr("%1 is not there any more."), name);
    }
    if (file.isDir()) {
        return unreadable(EvidenceText::tr("%1 is a folder. Add the files in it, or an archive of it."), name);
    }
    if (!file.isFile()) {
        return unreadable(EvidenceText::tr("%1 is no file but a pipe or a device, and cannot be kept."), name);
    }
    const QString path = file.absoluteFilePath();
    if (isSameFile(path, document) || isNameBesideADocument(path) || isNameBesideADocument(withoutLinks(path))) {
        return unreadable(
            EvidenceText::tr("%1 is this document, or belongs to one. It cannot be kept in itself."), name);
    }
    return {};
}

Result<IncomingFile> readIncoming(
    const QString &path, qint64 limitMib, const QString &document, const Progress &progress)
{
    const QFileInfo info(path);
    if (Result<> allowed = checkPath(info, document); !allowed) {
        return allowed.error();
    }
    const QString name = isolated(shownFileName(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.isSequential()) {
        return unreadable(EvidenceText::tr("%1 cannot be read. Check its permissions."), name);
    }
    const Result<QByteArray> content = readAllOf(file, file.size(), limitMib, name, progress);
    if (!content) {
        return content.error();
    }
    if (QFileInfo(path).size() != content->size()) {
        return stillGrowing(name);
    }
    if (content->isEmpty()) {
        return unreadable(EvidenceText::tr("%1 is empty. An empty file proves nothing."), name);
    }
    return incomingContent(path, *content, info.lastModified().date());
}

} // namespace binnacle
