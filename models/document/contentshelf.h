#pragma once

#include "models/base/result.h"
#include "models/document/change.h"

#include <QHash>
#include <memory>

class QFile;

namespace binnacle {

/// Keeps the contents of files for a step of undo, outside of memory: in its rows digests stand for them. Bytes that
/// the document has are left there. Those that went out of it are in a file without a name, which nobody else can open
/// and which is gone with this process, however it ends.
class ContentShelf
{
public:
    ContentShelf();
    ~ContentShelf();

    /// Contents in the rows become digests; what is needed to take the rows back is kept, everything else let go.
    void take(QList<AppliedRow> &rows);
    /// The change with bytes in place of the digests that it is to write.
    Result<Change> completed(const Change &change) const;

private:
    /// Where a content is in the file; where the file could not be written, the content itself.
    struct Place
    {
        qint64 begin = 0;
        qint64 size = 0;
        QByteArray bytes = {};
    };

    Place keep(const QByteArray &bytes);
    Result<QByteArray> find(const QString &digest) const;

    QHash<QString, Place> m_places; ///< by digest
    std::unique_ptr<QFile> m_file;
};

} // namespace binnacle
