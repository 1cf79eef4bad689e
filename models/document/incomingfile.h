#pragma once

#include "models/base/result.h"
#include "models/storage/progress.h"

#include <QByteArray>
#include <QDate>
#include <QString>

class QIODevice;

namespace binnacle {

/// A file that is to be kept as evidence, in memory.
struct IncomingFile
{
    QString name; ///< for people only
    QByteArray content;
    QString sha256 = {};
    QString mediaType = {};
    QDate datedOn = {}; ///< last change of the file
};

/// What a file is called, as people may see it: the last part of a path, what could make it read as another name
/// replaced by U+FFFD, its middle left out where it is too long for the register. Never empty.
QString shownFileName(const QString &path);

/// Reads a file for keeping, piece by piece. Refuses what is no regular file, is empty, cannot be read, has more than
/// `limitMib` MiB, or changes its size meanwhile. `document` is the file that is open in this process, which is not
/// touched: closing it would drop the locks of SQLite.
Result<IncomingFile> readIncoming(
    const QString &path, qint64 limitMib, const QString &document, const Progress &progress = keepGoing);

/// The bytes of an open device that should have `announced` of them; the name is for the sentences.
Result<QByteArray> readAllOf(
    QIODevice &device, qint64 announced, qint64 limitMib, const QString &name, const Progress &progress = keepGoing);

/// An error when one file may not be so large; it says size, limit and where to change it.
Result<> checkEvidenceSize(const QString &name, qint64 size, qint64 limitMib);

/// Type and digest of a content that is complete: a picture from the clipboard.
IncomingFile incomingContent(const QString &name, const QByteArray &content, QDate datedOn);

/// "2.4 MB", as this computer writes it.
QString sizeText(qint64 bytes);

} // namespace binnacle
