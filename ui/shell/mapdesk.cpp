#include "ui/shell/mapdesk.h"

#include "models/document/document.h"
#include "models/measures/organization.h"
#include "ui/pages/leadership/responsibilitypage.h"
#include "ui/print/mapsheet.h"
#include "ui/print/paper.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/pdfname.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace binnacle {

MapDesk::MapDesk(Prompts &prompts, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_status(status)
{
}

void MapDesk::attach(PageStack &pages, Document &document)
{
    m_document = &document;
    m_page = nullptr;
    connect(&pages, &PageStack::pageMade, this, &MapDesk::adopt);
}

void MapDesk::adopt(Page *page)
{
    if (auto *map = qobject_cast<ResponsibilityPage *>(page)) {
        m_page = map;
        connect(map, &ResponsibilityPage::writeRequested, this, &MapDesk::write);
        connect(map, &ResponsibilityPage::printRequested, this, &MapDesk::print);
    }
}

MapSheet MapDesk::sheet() const
{
    const OrganizationFacts facts = organizationFacts(m_document->database()).valueOr({});
    return {m_page->map(),
        {.organization = facts.name,
            .marking = facts.marking,
            .sentence = m_page->panel().sentence.text,
            .printedAt = m_document->clock().now().toLocalTime()}};
}

void MapDesk::write()
{
    const QString path = askForPdf(
        m_prompts, tr("Write the responsibility map"), tr("Responsibility map.pdf"), m_document->path());
    if (path.isEmpty()) {
        return;
    }
    if (const Result<> done = writeMap(sheet(), path); !done) {
        m_prompts.tell(done.error());
        return;
    }
    say(tr("Map written to %1").arg(QDir::toNativeSeparators(path)));
}

void MapDesk::print()
{
    const MapSheet map = sheet();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(map.title());
    printer.setPageSize(pageSize(Paper::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    switch (m_prompts.choosePrinter(printer, map.pageCount())) {
    case Prompts::PrinterAnswer::Declined:
        return;
    case Prompts::PrinterAnswer::Missing:
        if (m_prompts.confirm(
                tr("There is no printer here. The map can be written as a PDF file instead."), tr("Write PDF…"))) {
            write();
        }
        return;
    case Prompts::PrinterAnswer::Chosen:
        if (!printMap(map, printer)) {
            m_prompts.tell(
                {Error::Code::Storage, tr("The printer did not take the map. Nothing, or not all, is printed.")});
            return;
        }
        say(printer.outputFileName().isEmpty()
                ? tr("Map sent to %1").arg(printer.printerName())
                : tr("Map written to %1").arg(QDir::toNativeSeparators(printer.outputFileName())));
    }
}

void MapDesk::say(const QString &notice)
{
    m_status.showNotice({notice, u"check"_s, &Tokens::good, &Tokens::text2});
}

} // namespace binnacle
