#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <cstdio>
#include <limits>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

// Imports findings by the program and by `sqlite3 .import` into a plain table, in the same minute and from the same
// file, and prints times, their ratio and the peak of memory. Run it by hand: bench_import [rows …]

using namespace Qt::StringLiterals;

extern char **environ;

static constexpr int repetitions = 3;

/// Texts of the length and variety of real findings, always the same for a row number.
static void writeFindings(const QString &path, int rows)
{
    static constexpr const char *words[]{"account", "backup", "contract", "delivery", "evidence", "firewall", "guest",
        "handover", "inventory", "journal", "keys", "laptop", "monitoring", "network", "owner", "password", "quarter",
        "restore", "supplier", "training", "update", "visitor", "warning", "zone"};
    static constexpr const char *units[]{"SEC", "IT", "ENG", "HR", "FIN", "OPS"};
    static constexpr const char *grades[]{"major", "minor", "observation", "ofi"};
    quint32 state = 1;
    const auto next = [&](size_t count) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % count;
    };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    QTextStream out(&file);
    out << "title,source,grade,status,clause,seen,unit_id,responsible_id,accountable_id,raised_on,original_due_on,"
           "current_due_on,cycle\r\n";
    for (int row = 0; row < rows; ++row) {
        const QDate raised = QDate(2020, 1, 1).addDays(static_cast<qint64>(next(2000)));
        const QString due = raised.addDays(90).toString(Qt::ISODate);
        out << "Finding " << row << " about " << words[next(24)] << " and " << words[next(24)] << ",audit,"
            << grades[next(4)] << ",raised,A.8." << 1 + next(34) << ",\"Sample of " << next(90) << " cases";
        for (int word = 0; word < 24; ++word) {
            out << (word % 8 == 7 ? ", " : " ") << words[next(24)];
        }
        out << "\"," << units[next(6)] << ",P" << 11 + next(10) << ",P0" << 1 + next(2) << ','
            << raised.toString(Qt::ISODate) << ',' << due << ',' << due << ",1\r\n";
    }
}

struct Run
{
    double seconds = std::numeric_limits<double>::max();
    long peakKib = 0;
};

/// Runs a program to its end; output goes nowhere.
static Run timed(const QStringList &command)
{
    QList<QByteArray> bytes;
    QList<char *> arguments;
    for (const QString &argument : command) {
        bytes << argument.toLocal8Bit();
    }
    for (QByteArray &argument : bytes) {
        arguments << argument.data();
    }
    arguments << nullptr;
    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    int status = 0;
    rusage usage{};
    const bool isStarted = posix_spawnp(&process, arguments.first(), nullptr, nullptr, arguments.data(), environ) == 0;
    if (!isStarted || wait4(process, &status, 0, &usage) < 0 || status != 0) {
        std::fprintf(stderr, "%s failed\n", arguments.first());
        return {};
    }
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, usage.ru_maxrss};
}

static void bench(const QString &folder, const QString &sample, int rows)
{
    const QString data = folder + u"/findings.csv"_s;
    writeFindings(data, rows);
    Run plain;
    Run ours;
    for (int i = 0; i < repetitions; ++i) {
        const QString database = folder + u"/plain.db"_s;
        const QString document = folder + u"/document.binnacle"_s;
        QFile::remove(database);
        QFile::remove(document);
        QFile::copy(sample, document);
        const Run theirs = timed({u"sqlite3"_s, u"-csv"_s, database, u".import %1 finding"_s.arg(data)});
        const Run run = timed({QStringLiteral(BINNACLE_EXECUTABLE), u"import"_s, document, u"finding"_s, data});
        plain.seconds = std::min(plain.seconds, theirs.seconds);
        ours = {std::min(ours.seconds, run.seconds), std::max(ours.peakKib, run.peakKib)};
    }
    std::printf("%7d rows, %5.1f MB: sqlite3 .import %.2f s, binnacle import %.2f s, ratio %.1f, peak %.0f MiB\n", rows,
        static_cast<double>(QFile(data).size()) / 1e6, plain.seconds, ours.seconds, ours.seconds / plain.seconds,
        static_cast<double>(ours.peakKib) / 1024);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.binnacle"_s);
    timed({QStringLiteral(BINNACLE_EXECUTABLE), u"demo"_s, u"--to"_s, sample});
    QStringList counts = QCoreApplication::arguments().mid(1);
    for (const QString &count : counts.isEmpty() ? QStringList{u"10000"_s, u"100000"_s} : counts) {
        bench(folder.path(), sample, count.toInt());
    }
    return 0;
}
