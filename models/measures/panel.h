#pragma once

#include "models/base/period.h"
#include "models/measures/figure.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace binnacle {

/// A sentence that can be checked and translated again: pattern id, arguments, and the text they gave.
struct Sentence
{
    QString id = {};
    QList<std::pair<QString, QString>> arguments = {}; ///< name (ASCII), value
    QString text = {};

    bool operator==(const Sentence &) const = default;
};

/// The numbers behind a figure, or the list that is the panel. A chart is never the only form of a number.
struct PanelTable
{
    enum class Align { Text, Number };
    struct Column
    {
        QString id;
        QString title; ///< translated
        Align align = Align::Text;

        bool operator==(const Column &) const = default;
    };
    /// Cells are text as shown; `record` leads to the place where the row is kept.
    struct Row
    {
        QStringList cells;
        QString registerId = {};
        qint64 recordId = 0;
        Status status = Status::NotApplicable;

        bool operator==(const Row &) const = default;
    };
    QList<Column> columns = {};
    QList<Row> rows = {};
    int total = 0; ///< rows there are, when only the first are listed

    bool operator==(const PanelTable &) const = default;
};

/// Where the numbers come from: register, how many rows counted, how many left out and why.
struct PanelSource
{
    QString registerId;
    int counted = 0;
    int excluded = 0;
    QString note = {};

    bool operator==(const PanelSource &) const = default;
};

/// One piece of evidence as pure data; screen, paper, files and the frozen pack are renderings of it.
struct Panel
{
    QString id; ///< as in figures.json
    QString page;
    QString title; ///< says what is counted and how often
    Period period;
    Status status = Status::NotApplicable;
    Sentence sentence = {};
    QList<Sentence> remarks = {};
    Figure figure = {};
    PanelTable table = {};
    QList<PanelSource> sources = {};

    bool operator==(const Panel &) const = default;
};

} // namespace binnacle
