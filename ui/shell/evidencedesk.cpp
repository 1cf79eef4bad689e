#include "ui/shell/evidencedesk.h"

#include "models/base/text.h"
#include "models/document/document.h"
#include "models/registers/definitions/evidence.h"
#include "ui/dialogs/evidencedetails.h"
#include "ui/forms/evidenceview.h"
#include "ui/forms/formstack.h"
#include "ui/forms/recordform.h"
#include "ui/pages/page.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/statusline.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace binnacle {

static const QString stopAction = u"stopIntake"_s;

namespace {

/// Large files take a moment.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

EvidenceDesk::EvidenceDesk(const Theme &theme, Prompts &prompts, StatusLine &status, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_status(status)
    , m_window(window)
{
}

EvidenceDesk::~EvidenceDesk() = default;

EvidenceStore EvidenceDesk::store() const
{
    return EvidenceStore(m_document->database());
}

void EvidenceDesk::attach(PageStack &pages, Document &document)
{
    m_pages = &pages;
    m_document = &document;
    m_copies = std::make_unique<PrivateCopies>(QDir::tempPath());
    PrivateCopies::removeLeftOver(QDir::tempPath());
    connect(&pages, &PageStack::pageMade, this, &EvidenceDesk::adopt);
    connect(&pages, &QObject::destroyed, this, [this] { m_copies.reset(); });
    connect(&document, &Document::changed, &pages, [this](const RegisterSchema &schema) {
        if (&schema == &evidence::schema && m_copies) {
            m_copies->removeEmptied(store());
        }
    });
}

void EvidenceDesk::adopt(Page *page)
{
    adoptViews(*page);
    for (FormStack *stack : page->findChildren<FormStack *>()) {
        connect(stack, &FormStack::switched, this, [this, stack] {
            if (stack->hasPart()) {
                adoptViews(stack->shown()); // just made
            }
        });
    }
}

void EvidenceDesk::adoptViews(QWidget &parent)
{
    for (EvidenceView *view : parent.findChildren<EvidenceView *>()) {
        connect(view, &EvidenceView::filesOffered, this, &EvidenceDesk::addFiles);
        connect(view, &EvidenceView::imageOffered, this, &EvidenceDesk::addImage);
        connect(view, &EvidenceView::choiceRequested, this, &EvidenceDesk::choose);
        connect(view, &EvidenceView::openRequested, this, &EvidenceDesk::open);
        connect(view, &EvidenceView::saveRequested, this, [this](qint64 id) {
            if (const auto evidence = found(id)) {
                save(*evidence);
            }
        });
        connect(view, &EvidenceView::detailsRequested, this, [this](qint64 id) {
            if (const auto evidence = found(id)) {
                showDetails(*evidence);
            }
        });
        connect(view, &EvidenceView::useRequested, m_pages, &PageStack::showRecord);
    }
}

std::optional<KeptEvidence> EvidenceDesk::found(qint64 id)
{
    const Result<KeptEvidence> evidence = store().find(id);
    if (!evidence) {
        m_prompts.tell(evidence.error());
        return {};
    }
    return *evidence;
}

void EvidenceDesk::choose(const RecordPlace &record)
{
    const QString title = record.schema ? tr("Add evidence") : tr("Keep a file as evidence");
    if (const QStringList paths = m_prompts.filesToOpen(title); !paths.isEmpty()) {
        addFiles(record, paths);
    }
}

void EvidenceDesk::addFiles(const RecordPlace &record, const QStringList &paths)
{
    if (EvidenceIntake::takesAMoment(paths)) {
        startAdding(record, paths);
    } else {
        report(record, EvidenceIntake(*m_document).addFiles(record, paths));
    }
}

void EvidenceDesk::startAdding(const RecordPlace &record, const QStringList &paths)
{
    const auto taken = std::make_shared<EvidenceIntake::Report>();
    LongJob *job = m_document->startJob(LongJob::Access::Writing,
        EvidenceIntake::work(*m_document, record, paths, taken), // the document owns the job
        Document::StepOfWork(taken, &taken->change)); // kept with the report
    if (!job) {
        m_prompts.tell({Error::Code::Locked, tr("The document is busy. Try again when the work is done.")});
        return;
    }
    BusyBar &bar = m_status.busyBar();
    bar.setProgress(-1);
    bar.start();
    m_status.showNotice({tr("Files are being taken in. Click here or press Ctrl+. to stop."), u"attach"_s,
        &Tokens::muted, &Tokens::text2, stopAction});
    m_intake = job;
    emit intakeChanged();
    connect(&m_status, &StatusLine::activated, job, [this](const QString &action) {
        if (action == stopAction) {
            stop();
        }
    });
    const QPointer<PageStack> pages(m_pages);
    connect(job, &LongJob::finished, this, [this, pages, &bar, record, taken](const Result<> &result) {
        bar.stop();
        m_status.withdraw(stopAction);
        m_intake.clear();
        emit intakeChanged();
        if (!pages) {
            return; // this window gave the document up; another one has it
        }
        if (result) {
            report(record, taken->outcome);
        } else if (result.error().code == Error::Code::Cancelled) {
            m_status.showNotice({tr("Stopped: no file was kept"), u"attach"_s, &Tokens::muted, &Tokens::text2});
        } else {
            m_prompts.tell(result.error());
        }
    });
}

void EvidenceDesk::stop()
{
    if (m_intake) {
        m_intake->cancel();
    }
}

void EvidenceDesk::addImage(const RecordPlace &record, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        m_prompts.tell(
            {Error::Code::Unreadable, tr("The picture in the clipboard cannot be kept. Save it as a file.")});
        return;
    }
    const QDateTime now = m_document->clock().now().toLocalTime();
    const QString name = tr("Picture %1.png").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s));
    report(record, EvidenceIntake(*m_document).add(record, {incomingContent(name, bytes, m_document->asOf())}));
}

void EvidenceDesk::report(const RecordPlace &record, const EvidenceIntake::Outcome &outcome)
{
    QStringList done;
    if (!outcome.added.isEmpty()) {
        done << tr("%n file(s) kept", nullptr, static_cast<int>(outcome.added.size()));
    }
    if (!outcome.linked.isEmpty()) {
        done << tr("%n was in the document already and is linked", nullptr, static_cast<int>(outcome.linked.size()));
    }
    if (!outcome.known.isEmpty()) {
        done << tr("%n was here already", nullptr, static_cast<int>(outcome.known.size()));
    }
    if (!done.isEmpty()) {
        m_status.showNotice({done.join(u", "_s), u"attach"_s, &Tokens::good, &Tokens::text2});
    }
    if (!record.schema && outcome.last() > 0) {
        m_pages->showRecord(evidence::schema.id(), outcome.last());
    }
    if (!outcome.refused.isEmpty()) {
        QStringList sentences;
        for (const Error &error : outcome.refused) {
            sentences << error.message;
        }
        m_prompts.tell({outcome.refused.first().code, sentences.join(u"\n\n"_s), outcome.refused.first().detail});
    }
}

static QString warningOf(Danger danger, const QString &name)
{
    switch (danger) {
    case Danger::None:
        return {};
    case Danger::Program:
        return EvidenceDesk::tr("%1 is a program. Opened, it can do on this computer whatever you can.").arg(name);
    case Danger::Script:
        return EvidenceDesk::tr("%1 is a script. Opened, it may run and do on this computer whatever you can.")
            .arg(name);
    case Danger::WebPage:
        return EvidenceDesk::tr(
            "%1 is a web page or a drawing made like one. Opened, it can run scripts, and tell others "
            "over the network that it was read.")
            .arg(name);
    case Danger::Macros:
        return EvidenceDesk::tr("%1 is an office document of a kind that can hold macros: programs that run when it is "
                                "opened.")
            .arg(name);
    case Danger::Shortcut:
        return EvidenceDesk::tr("%1 is a shortcut. Opened, it starts something else than it seems to be.").arg(name);
    case Danger::Archive:
        return EvidenceDesk::tr("%1 is an archive. It can hold files of any kind, programs among them.").arg(name);
    case Danger::Unknown:
        return EvidenceDesk::tr("Nobody here knows what kind of file %1 is.").arg(name);
    }
    Q_UNREACHABLE();
}

/// True to open it now; a copy may have been saved instead.
bool EvidenceDesk::isOpeningWanted(const KeptEvidence &evidence, Danger danger)
{
    if (danger == Danger::None) {
        return true;
    }
    const QString warning = warningOf(danger, isolated(evidence.fileName)) % u' '
        % tr("Save a copy instead and look at it in a safe place, unless you know who made it.");
    switch (m_prompts.askBeforeOpening(warning)) {
    case Prompts::OpeningAnswer::Nothing:
        return false;
    case Prompts::OpeningAnswer::SaveCopy:
        save(evidence);
        return false;
    case Prompts::OpeningAnswer::Open:
        return true;
    }
    Q_UNREACHABLE();
}

void EvidenceDesk::open(qint64 id)
{
    const std::optional<KeptEvidence> evidence = found(id);
    if (!evidence) {
        return;
    }
    const Result<QByteArray> firstBytes = store().beginning(*evidence, tellingBytes);
    if (!firstBytes) {
        m_prompts.tell(firstBytes.error());
    } else if (isOpeningWanted(*evidence, dangerOf(evidence->mediaType, evidence->fileName, *firstBytes))) {
        openCopy(*evidence);
    }
}

void EvidenceDesk::openCopy(const KeptEvidence &evidence)
{
    const Result<QString> path = [&] {
        const WaitCursor waiting;
        return m_copies->make(store(), evidence);
    }();
    if (!path) {
        m_prompts.tell(path.error());
    } else if (!m_prompts.openOutside(*path)) {
        QFile::remove(*path);
        m_prompts.tell({Error::Code::Unreadable,
            tr("No program on this computer opens %1. Save a copy instead.").arg(isolated(evidence.fileName))});
    }
}

void EvidenceDesk::save(const KeptEvidence &evidence)
{
    if (!evidence.hasContent) {
        m_prompts.tell(store().beginning(evidence, 1).error());
        return;
    }
    const QString path
        = m_prompts.fileToSave(tr("Save a copy of %1").arg(evidence.reference), {}, privateName(evidence));
    if (path.isEmpty()) {
        return;
    }
    const Result<> saved = store().saveTo(evidence, path, EvidenceStore::Existing::Replaced); // the dialog asked
    if (!saved) {
        m_prompts.tell(saved.error());
        return;
    }
    m_status.showNotice(
        {tr("Copy saved to %1").arg(QDir::toNativeSeparators(path)), u"check"_s, &Tokens::good, &Tokens::text2});
}

void EvidenceDesk::showDetails(const KeptEvidence &evidence)
{
    auto *details = new EvidenceDetails(m_theme, evidence, &m_window); // deletes itself when it is closed
    details->open();
}

} // namespace binnacle
