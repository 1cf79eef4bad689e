#include "models/document/opendocuments.h"

#include "models/document/document.h"
#include "models/storage/samefile.h"

namespace binnacle {

std::shared_ptr<Document> OpenDocuments::find(const QString &path) const
{
    for (const std::weak_ptr<Document> &held : m_documents) {
        if (std::shared_ptr<Document> document = held.lock(); document && isSameFile(path, document->path())) {
            return document;
        }
    }
    return {};
}

void OpenDocuments::add(const std::shared_ptr<Document> &document)
{
    m_documents.removeIf([](const std::weak_ptr<Document> &held) { return held.expired(); });
    m_documents << document;
}

} // namespace binnacle
