#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace binnacle {

/// Choice `status` of the data dictionary: a reading against appetite and limit.
enum class Status { Good, Watch, Act, Unknown, NotApplicable };

/// Chart data without any look: what is drawn, not how. Numbers are plain values in the unit of the figure.
struct Figure
{
    enum class Kind {
        None, ///< the panel is its sentence and table
        Compass, ///< one point for each headline measure, in order
        Trend, ///< one series with appetite: the small line of a tile
        StackedMonths, ///< counts by month, split by category, with usual range
        Bars, ///< horizontal bars, `part` is the late share of each
        RiskMap, ///< 5 x 5 counts, likelihood by impact
    };

    struct Series
    {
        QString id; ///< code: `critical`, `late`
        QString name; ///< translated
        QList<std::optional<double>> values; ///< one for each category; empty: not known

        bool operator==(const Series &) const = default;
    };

    /// A straight line across the plot: a limit, a mean, an appetite.
    struct Line
    {
        QString id;
        QString name;
        double value = 0;

        bool operator==(const Line &) const = default;
    };

    /// A word at one category: a signal, or a cause that somebody entered.
    struct Mark
    {
        int category = 0;
        std::optional<int> until = {}; ///< last category of a run
        Status status = Status::Unknown;
        QString text;

        bool operator==(const Mark &) const = default;
    };

    /// A named place on the risk map.
    struct Place
    {
        QString reference;
        int likelihood = 0; ///< 1..5
        int impact = 0; ///< 1..5

        bool operator==(const Place &) const = default;
    };

    Kind kind = Kind::None;
    QString unit = {};
    QList<QString> categories = {}; ///< `2026-03` for months, else translated names
    QList<Series> series = {};
    QList<Line> lines = {};
    std::optional<std::pair<double, double>> band = {}; ///< appetite or usual range; infinite ends are open
    QList<Mark> marks = {};
    QList<Status> statuses = {}; ///< one for each category, where the kind has them
    QList<Place> places = {};

    bool operator==(const Figure &) const = default;
};

} // namespace binnacle
