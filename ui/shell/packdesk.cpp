#include "ui/shell/packdesk.h"

#include "models/document/document.h"
#include "ui/pages/packspage.h"
#include "ui/print/packwriter.h"
#include "ui/shell/actions.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/pdfname.h"
#include "ui/shell/settings.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int slice = 40; // milliseconds of painting before the events of the window have their turn

PackDesk::PackDesk(Settings &settings, Prompts &prompts, const Actions &actions, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_status(status)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PackDesk::paintOn);
    connect(&actions.of(u"showPack"), &QAction::triggered, this, &PackDesk::pageRequested);
    connect(&actions.of(u"writePack"), &QAction::triggered, this, [this] { want(&PackDesk::write); });
    connect(&actions.of(u"printPack"), &QAction::triggered, this, [this] { want(&PackDesk::print); });
}

void PackDesk::attach(PageStack &pages, Document &document)
{
    m_pages = &pages;
    m_document = &document;
    m_page = nullptr;
    m_wanted = nullptr;
    connect(&pages, &PageStack::pageMade, this, &PackDesk::adopt);
    connect(&pages, &PageStack::packRequested, this, [this] { want(&PackDesk::print); });
}

void PackDesk::adopt(Page *page)
{
    auto *packs = qobject_cast<PacksPage *>(page);
    if (!packs) {
        return;
    }
    m_page = packs;
    packs->setPaper(m_settings.paper());
    connect(packs, &PacksPage::paperChosen, this, [this](Paper paper) { m_settings.setPaper(paper); });
    connect(packs, &PacksPage::writeRequested, this, [this] { want(&PackDesk::write); });
    connect(packs, &PacksPage::printRequested, this, [this] { want(&PackDesk::print); });
    connect(packs, &PacksPage::ready, this, &PackDesk::doWanted);
}

void PackDesk::want(Act act)
{
    if (isBusy()) {
        say(tr("A pack is on its way. Try again when it is done."), u"clock"_s);
        return;
    }
    m_wanted = act;
    if (!m_page || m_pages->current() != m_page) {
        emit pageRequested();
    }
    if (m_page && m_page->isReady()) {
        doWanted();
    }
}

void PackDesk::doWanted()
{
    const Act act = std::exchange(m_wanted, nullptr);
    if (!act || m_pages->current() != m_page) {
        return; // the page before did not let go, or another one was chosen meanwhile
    }
    if (m_page->content()) {
        (this->*act)();
    } else {
        m_prompts.tell(m_page->problem());
    }
}

/// "MR-12 board pack.pdf"
static QString suggestedName(const PackContent &content)
{
    QString reference = content.review.reference;
    reference.replace(u'/', u'-').replace(u'\\', u'-');
    return reference.isEmpty() ? PackDesk::tr("Board pack.pdf") : PackDesk::tr("%1 board pack.pdf").arg(reference);
}

void PackDesk::write()
{
    const QString path = askForPdf(
        m_prompts, tr("Write the board pack"), suggestedName(*m_page->content()), m_document->path());
    if (path.isEmpty()) {
        return;
    }
    Result<std::unique_ptr<PdfRun>> begun = PdfRun::start({*m_page->content(), m_page->run()}, path);
    if (!begun) {
        m_prompts.tell(begun.error());
        return;
    }
    const std::shared_ptr<PdfRun> run = *std::move(begun);
    follow(run->pages(), [this, run, path] {
        const Result<> done = run->finish();
        done ? say(tr("Pack written to %1").arg(QDir::toNativeSeparators(path)), u"check"_s)
             : m_prompts.tell(done.error());
    });
}

void PackDesk::print()
{
    const PackLayout pack(*m_page->content(), m_page->run());
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(pack.title());
    printer->setPageSize(pageSize(pack.paper()));
    printer->setColorMode(m_page->isGray() ? QPrinter::GrayScale : QPrinter::Color);
    switch (m_prompts.choosePrinter(*printer, pack.pageCount())) {
    case Prompts::PrinterAnswer::Declined:
        return;
    case Prompts::PrinterAnswer::Missing:
        if (m_prompts.confirm(
                tr("There is no printer here. The pack can be written as a PDF file instead."), tr("Write PDF…"))) {
            write();
        }
        return;
    case Prompts::PrinterAnswer::Chosen:
        printOn(std::move(printer), pack);
    }
}

/// The pages that were chosen, from 0. A range that the print server cuts out itself arrives here as all pages.
static PageSpan chosenPages(const QPrinter &printer, int shown)
{
    switch (printer.printRange()) {
    case QPrinter::CurrentPage:
        return {shown, shown};
    case QPrinter::PageRange:
        return {printer.fromPage() - 1, printer.toPage() - 1};
    default:
        return {};
    }
}

namespace {

/// A pack on its way to a printer.
struct PrinterRun
{
    PrinterRun(std::unique_ptr<QPrinter> chosen, const PackLayout &layout, int shown)
        : printer(std::move(chosen))
        , pack(layout)
        , pages(pack, *printer, chosenPages(*printer, shown))
    {
    }
    ~PrinterRun()
    {
        if (!pages.isOver()) {
            printer->abort();
        }
    }
    PrinterRun(const PrinterRun &) = delete;
    PrinterRun &operator=(const PrinterRun &) = delete;

    std::unique_ptr<QPrinter> printer;
    PackLayout pack;
    PageRun pages; ///< last: its painter ends before the printer goes
};

} // namespace

void PackDesk::printOn(std::unique_ptr<QPrinter> printer, const PackLayout &pack)
{
    const auto run = std::make_shared<PrinterRun>(std::move(printer), pack, m_page->page());
    follow(run->pages, [this, run] {
        if (!run->pages.finish()) {
            m_prompts.tell(
                {Error::Code::Storage, tr("The printer did not take the pack. Nothing, or not all, is printed.")});
            return;
        }
        const QString file = run->printer->outputFileName();
        say(file.isEmpty() ? tr("Pack sent to %1").arg(run->printer->printerName())
                           : tr("Pack written to %1").arg(QDir::toNativeSeparators(file)),
            u"check"_s);
    });
}

void PackDesk::follow(PageRun &run, const std::function<void()> &finish)
{
    m_run = &run;
    m_finish = finish;
    m_status.busyBar().setProgress(0);
    m_status.busyBar().start();
    paintOn();
}

void PackDesk::paintOn()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_run->isOver() && spent.elapsed() < slice) {
        m_run->step();
    }
    m_status.busyBar().setProgress(m_run->share());
    if (!m_run->isOver()) {
        m_next.start();
        return;
    }
    m_status.busyBar().stop();
    m_run = nullptr;
    std::exchange(m_finish, nullptr)();
}

void PackDesk::say(const QString &notice, const QString &icon)
{
    m_status.showNotice({notice, icon, &Tokens::good, &Tokens::text2});
}

} // namespace binnacle
