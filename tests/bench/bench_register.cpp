#include "models/document/document.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/recordstore.h"
#include "support/largedocument.h"
#include "support/process.h"
#include "ui/pages/registerpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::bench;

static constexpr int repetitions = 5;
static constexpr int edits = 40;
static constexpr QSize pageSize(1240, 820);

/// The shortest of some runs, in seconds.
static double shortest(int times, const auto &work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

static void print(const char *what, double seconds, double shell)
{
    std::printf(
        "%-34s %8.1f ms, sqlite3 shell %8.1f ms, ratio %.2f\n", what, seconds * 1e3, shell * 1e3, seconds / shell);
    std::fflush(stdout);
}

static QTableView &tableOf(const RegisterPage &page)
{
    return *page.findChild<QTableView *>(u"table"_s);
}

/// Paints what is dirty, as the window would.
static void paint()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

static std::unique_ptr<RegisterPage> opened(const Theme &theme, Document &document)
{
    auto page = std::make_unique<RegisterPage>(theme, document, incident::schema);
    page->resize(pageSize);
    page->show();
    paint();
    page->grab();
    return page;
}

static void jump(RegisterPage &page, int row)
{
    QTableView &table = tableOf(page);
    table.setCurrentIndex(table.model()->index(row, 0));
    table.scrollTo(table.currentIndex());
    page.grab();
}

static QVariant currentId(const RegisterPage &page)
{
    return tableOf(page).currentIndex().data(RegisterModel::IdRole);
}

static bool sortByTitle(RegisterPage &page, Qt::SortOrder order)
{
    const QVariant before = currentId(page);
    tableOf(page).sortByColumn(1, order);
    page.grab();
    return before.isValid() && currentId(page) == before;
}

/// Changes the title of the current record and paints it; false when the page does not show it.
static bool edit(RegisterPage &page, Document &document, int number)
{
    const qint64 id = currentId(page).toLongLong();
    const Result<Record> record = RecordStore(document.database(), incident::schema).find(id);
    const QString title = u"Incident changed %1 times"_s.arg(number);
    Change change(u"Change %1"_s.arg(record->reference));
    change.update(incident::schema, id, record->revision, {{incident::Title, title}});
    const bool isDone = document.apply(change).isOk();
    paint();
    const QModelIndex current = tableOf(page).currentIndex();
    return isDone && current.siblingAtColumn(1).data().toString() == title;
}

static int measure(const QString &path, const Theme &theme)
{
    Result<std::unique_ptr<Document>> opening = Document::open(path, Document::Mode::ReadWrite, bench::clock());
    if (!opening) {
        std::fprintf(stderr, "%s %s\n", qPrintable(opening.error().message), qPrintable(opening.error().detail));
        return 1;
    }
    Document &document = **opening;
    std::unique_ptr<RegisterPage> page = opened(theme, document);
    const double openRss = residentMib();
    const double open = shortest(repetitions, [&] {
        page.reset();
        page = opened(theme, document);
    });
    const int rows = tableOf(*page).model()->rowCount();
    const double byTime = shellSeconds(path, {u"SELECT id FROM incident ORDER BY detected_at DESC, id DESC"_s}).first();
    std::printf("%d rows\n", rows);
    print("open and paint", open, byTime);
    const double far = shortest(repetitions, [&] {
        jump(*page, 0);
        jump(*page, rows - 1);
    });
    const double lastPage
        = shellSeconds(path, {u"SELECT * FROM incident ORDER BY detected_at, id LIMIT 256"_s}).first();
    print("jump to the last row, and back", far, lastPage);
    bool isKept = true;
    const double sort = shortest(repetitions, [&] {
        isKept = isKept && sortByTitle(*page, Qt::AscendingOrder) && sortByTitle(*page, Qt::DescendingOrder);
    }) / 2;
    const double byTitle = shellSeconds(path, {u"SELECT id FROM incident ORDER BY title, id"_s}).first();
    print(isKept ? "sort, selection kept" : "sort, selection LOST", sort, byTitle);
    int number = 0;
    bool isShown = true;
    const double change = shortest(edits, [&] { isShown = edit(*page, document, ++number) && isShown; });
    const double update = shellSeconds(path, {u"SELECT 1"_s}).first();
    print(isShown ? "edit" : "edit, NOT shown", change, update);
    std::printf(
        "resident after opening %.0f MiB, at the end %.0f MiB, highest %.0f MiB\n", openRss, residentMib(), peakMib());
    return isKept && isShown ? 0 : 1;
}

// The page of a register with 1,000,000 incidents, as it is in the window.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString path = largeDocument();
    if (path.isEmpty()) {
        return 1;
    }
    QApplication application(argc, argv);
    const Theme theme(application, Theme::Look::Light);
    return measure(path, theme);
}
