#include "ui/shell/lockquestion.h"

#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QLocale>

namespace binnacle {

namespace {

struct LockText
{
    Q_DECLARE_TR_FUNCTIONS(lock)
};

} // namespace

static QString question(const LockHolder &holder)
{
    return LockText::tr(
        "%1 on %2 has had this document open since %3. Whether that computer still works on it cannot be "
        "seen from here. Take it over only when you know that it does not: two that write at once "
        "destroy each other's changes.")
        .arg(holder.account, holder.host, QLocale().toString(holder.since, QLocale::ShortFormat));
}

Result<std::unique_ptr<Document>> openAsking(const QString &path, Prompts &prompts, const Clock &clock)
{
    Result<std::unique_ptr<Document>> document = Document::open(path, Document::Mode::ReadWrite, clock);
    if (!document || (*document)->access() != Document::Access::OpenElsewhere) {
        return document;
    }
    const LockHolder holder = (*document)->lockHolder();
    if (!holder.isElsewhere || !prompts.confirm(question(holder), LockText::tr("Take over"))) {
        return document;
    }
    const QString file = (*document)->path();
    document->reset();
    {
        WriterLock lock(file);
        lock.takeOver(); // whether it worked shows on opening
    }
    return Document::open(file, Document::Mode::ReadWrite, clock);
}

} // namespace binnacle
