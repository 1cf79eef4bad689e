#pragma once

#include <QObject>
#include <QPointer>

namespace binnacle {

class Document;
class MapSheet;
class Page;
class PageStack;
class Prompts;
class ResponsibilityPage;
class StatusLine;

/// Where the map of responsibilities leaves the window: asks where to, and writes the PDF file or prints.
class MapDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the desk.
    MapDesk(Prompts &prompts, StatusLine &status, QObject *parent);

    /// The pages of the document that is now open; call it before the first one is shown.
    void attach(PageStack &pages, Document &document);

private:
    void adopt(Page *page);
    MapSheet sheet() const;
    void write();
    void print();
    void say(const QString &notice);

    Prompts &m_prompts;
    StatusLine &m_status;
    QPointer<Document> m_document;
    QPointer<ResponsibilityPage> m_page; ///< made when it is first shown
};

} // namespace binnacle
