#pragma once

#include "support/program.h"
#include "support/testdocument.h"

#include <QDir>
#include <QTest>

namespace binnacle::test {

/// Runs the program itself.
inline Said binnacle(const QStringList &arguments)
{
    return run(QStringLiteral(BINNACLE_EXECUTABLE), arguments);
}

/// Everything that the program tells people stands in whole sentences on standard error, each under its name; nothing
/// of Qt or of a library comes between.
inline bool speaksInSentences(const Said &said)
{
    const QStringList lines = said.err.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.begin(), lines.end(),
        [](const QString &line) { return line.startsWith(QLatin1StringView("binnacle: ")) && line.size() > 20; });
}

/// Names of all that is in a folder.
inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace binnacle::test

/// The run ended with this code, and said what it said in sentences; else all of it is shown.
#define EXPECT_CODE(run, wanted)                                                                                      \
    do {                                                                                                              \
        const test::Said &saidNow = (run);                                                                            \
        QVERIFY2(saidNow.code == (wanted), saidNow.text().constData());                                               \
        QVERIFY2(test::speaksInSentences(saidNow), saidNow.text().constData());                                       \
    } while (false)
