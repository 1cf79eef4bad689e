#include "support/largedocument.h"

#include <QCoreApplication>
#include <cstdio>

// Makes the document that other benchmarks read: make_large_document FILE [incidents findings readings]
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    binnacle::bench::Size size;
    if (arguments.size() == 5) {
        size = {arguments.at(2).toInt(), arguments.at(3).toInt(), arguments.at(4).toInt()};
    }
    const binnacle::Result<> made = binnacle::bench::makeLargeDocument(arguments.value(1), size);
    if (!made) {
        std::fprintf(stderr, "%s %s\n", qPrintable(made.error().message), qPrintable(made.error().detail));
    }
    return made ? 0 : 1;
}
