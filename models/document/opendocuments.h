#pragma once

#include <QList>
#include <QString>
#include <memory>

namespace binnacle {

class Document;

/// The documents that this process has open, each file once: the windows of one document share it. A file must never be
/// opened beside SQLite in the same process, because closing any descriptor of it drops SQLite's locks.
class OpenDocuments
{
public:
    /// Null when no window has it open. Paths may go through links.
    std::shared_ptr<Document> find(const QString &path) const;
    /// Open as long as somebody holds it.
    void add(const std::shared_ptr<Document> &document);

private:
    QList<std::weak_ptr<Document>> m_documents;
};

} // namespace binnacle
