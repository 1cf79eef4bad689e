#pragma once

#include "models/document/evidencestore.h"

#include <QHash>
#include <memory>

class QLockFile;
class QTemporaryDir;

namespace binnacle {

/// Copies of evidence that other programs open: each a file of mode 0400 in a folder of mode 0700, named by the
/// reference and the ending of its type, never by the stored name. The folder goes with the object; what a program that
/// crashed has left goes when the next one makes a folder.
class PrivateCopies
{
public:
    /// `place` is the folder for temporary files.
    explicit PrivateCopies(const QString &place);
    ~PrivateCopies();
    Q_DISABLE_COPY_MOVE(PrivateCopies)

    /// Gives the path. An earlier copy of the same evidence is replaced: another program may have changed it.
    Result<QString> make(const EvidenceStore &store, const KeptEvidence &evidence);
    /// Copies of evidence whose content is gone from the document, by redaction or because it was taken back.
    void removeEmptied(const EvidenceStore &store);
    /// Empty until the first copy is made.
    QString folder() const;

    /// Folders of programs that do not run any more.
    static void removeLeftOver(const QString &place);

private:
    Result<> makeFolder();

    QString m_place;
    QHash<qint64, QString> m_paths; ///< by id of the evidence
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says that the folder is in use; goes before it
};

/// "E-012.pdf": letters, digits and hyphens of the reference, and a harmless ending.
QString privateName(const KeptEvidence &evidence);

} // namespace binnacle
