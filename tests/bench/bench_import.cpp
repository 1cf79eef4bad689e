#include "support/process.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <cstdio>

// Imports findings by the program and by `sqlite3 .import` into a plain table, in the same minute and from the same
// file, and prints times, their ratio and the peak of memory. Run it by hand: bench_import [rows …]

using namespace Qt::StringLiterals;
using namespace binnacle::bench;

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
        plain = plain | timed({u"sqlite3"_s, u"-csv"_s, database, u".import %1 finding"_s.arg(data)});
        ours = ours | timed({QStringLiteral(BINNACLE_EXECUTABLE), u"import"_s, document, u"finding"_s, data});
    }
    std::printf("%7d rows, %5.1f MB: sqlite3 .import %.2f s (processor %.2f), binnacle import %.2f s (processor %.2f), "
                "ratio %.1f, peak %.0f MiB\n",
        rows, static_cast<double>(QFile(data).size()) / 1e6, plain.seconds, plain.processorSeconds, ours.seconds,
        ours.processorSeconds, ours.seconds / plain.seconds, ours.peakMib);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.binnacle"_s);
    timed({QStringLiteral(BINNACLE_EXECUTABLE), u"demo"_s, u"--to"_s, sample});
    QStringList counts = QCoreApplication::arguments().mid(1);
    for (const QString &count : counts.isEmpty() ? QStringList{u"10000"_s, u"100000"_s, u"300000"_s} : counts) {
        bench(folder.path(), sample, count.toInt());
    }
    return 0;
}
