#include "models/measures/metricpanel.h"
#include "models/measures/panelcatalogue.h"
#include "models/storage/database.h"
#include "support/largedocument.h"
#include "support/process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::bench;

static constexpr int repetitions = 5;

using Work = std::function<bool(const Database &)>;

static int keepStatement(unsigned, void *kept, void *statement, void *)
{
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QStringList *>(kept)->append(QString::fromUtf8(text));
    sqlite3_free(text);
    return 0;
}

/// Every statement that the work runs, with its values.
static QStringList statementsOf(const QString &path, const Work &work)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QStringList statements;
    sqlite3_trace_v2((*database)->handle(), SQLITE_TRACE_STMT, keepStatement, &statements);
    work(**database);
    sqlite3_trace_v2((*database)->handle(), 0, nullptr, nullptr);
    return statements;
}

static double programSeconds(const QString &path, const Work &work)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    const bool isDone = work(**database);
    return isDone ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : std::numeric_limits<double>::max();
}

static void measure(const QString &path, const QString &name, const Work &work)
{
    const QStringList statements = statementsOf(path, work);
    double ours = std::numeric_limits<double>::max();
    double theirs = ours;
    for (int i = 0; i < repetitions; ++i) {
        const QList<double> parts = shellSeconds(path, statements);
        theirs = std::min(theirs, std::accumulate(parts.begin(), parts.end(), 0.0));
        ours = std::min(ours, programSeconds(path, work));
    }
    std::printf("%-18s %8.1f ms, the same %3lld statements in the sqlite3 shell %8.1f ms, ratio %.2f\n",
        qPrintable(name), ours * 1e3, static_cast<long long>(statements.size()), theirs * 1e3, ours / theirs);
    std::fflush(stdout);
}

// The panels of the overview over 1,000,000 incidents, 100,000 findings and 1,000,000 readings, each on a connection of
// its own, against the very statements with the same bounds in the sqlite3 shell.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = largeDocument();
    if (path.isEmpty()) {
        return 1;
    }
    const Period period = lastTwelveMonths(bench::clock().today());
    for (const QString &id : {u"incident_months"_s, u"finding_age"_s, u"overdue_actions"_s, u"open_findings"_s,
             u"next_review"_s, u"risk_map"_s}) {
        measure(path, id, [&](const Database &database) { return panels(database, period, {id}).isOk(); });
    }
    measure(path, u"eight measures"_s,
        [&](const Database &database) { return headlineMetricPanels(database, period).isOk(); });
    measure(path, u"overview"_s, [&](const Database &database) { return panels(database, period).isOk(); });
    return 0;
}
