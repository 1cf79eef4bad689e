#include "models/document/document.h"
#include "models/document/evidenceintake.h"
#include "models/document/privatecopy.h"
#include "models/exchange/sample.h"
#include "models/registers/definitions/finding.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Most memory that the process ever had, MiB.
static long peak()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// One file of 50 MiB goes in, and out again as a private copy.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QStringLiteral(BENCH_FOLDER "/evidence-XXXXXX"));
    const SystemClock clock;
    const QString path = folder.filePath(u"a.binnacle"_s);
    const QString large = folder.filePath(u"large.bin"_s);
    {
        QFile file(large);
        QByteArray piece(1 << 20, Qt::Uninitialized);
        QRandomGenerator random(7);
        if (!createSample(path, clock) || !file.open(QIODevice::WriteOnly)) {
            return 1;
        }
        for (int i = 0; i < 50; ++i) {
            std::generate(piece.begin(), piece.end(), [&] { return static_cast<char>(random.generate()); });
            file.write(piece);
        }
    }
    const auto document = Document::open(path, Document::Mode::ReadWrite, clock);
    (*document)->setAuthor({.personId = 1, .account = u"bench"_s});
    const qint64 before = QFileInfo(path).size();
    std::printf("peak before %ld MiB\n", peak());
    QElapsedTimer timer;
    timer.start();
    const EvidenceIntake::Outcome outcome = EvidenceIntake(**document).addFiles({&finding::schema, 1}, {large});
    std::printf("added in %lld ms, peak %ld MiB, document grew by %lld MiB\n", timer.restart(), peak(),
        (QFileInfo(path).size() - before) >> 20);
    (*document)->undoStack().clear();
    const EvidenceStore store((*document)->database());
    PrivateCopies copies(folder.path());
    const Result<KeptEvidence> kept = store.find(outcome.last());
    timer.restart();
    const bool isCopied = kept && copies.make(store, *kept);
    std::printf("copied in %lld ms, peak %ld MiB\n", timer.restart(), peak());
    return isCopied ? 0 : 1;
}
