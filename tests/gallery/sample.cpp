#include "sample.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace binnacle::gallery {
namespace {

constexpr double open = std::numeric_limits<double>::infinity();
using Values = QList<std::optional<double>>;

Figure trend(const Values &values, double from, double to, Status status)
{
    Figure figure;
    figure.kind = Figure::Kind::Trend;
    figure.series = {{u"readings"_s, {}, values}};
    figure.band = {from, to};
    figure.statuses = {status};
    return figure;
}

} // namespace

QList<KpiReading> readings()
{
    using Signal = KpiReading::Signal;
    return {
        {1, u"Serious incidents"_s, {Status::Good, shortWord(Status::Good)}, u"7"_s, u"in 3 months"_s, u"1 fewer"_s,
            std::nullopt, u"9 or fewer"_s, trend({9, 8, 9, 10, 15, 16, 15, 11, 8, 7, 7, 7}, -open, 9, Status::Good)},
        {2, u"Time to contain"_s, {Status::Watch, shortWord(Status::Watch)}, u"9.4"_s, u"hours"_s, u"0.8 h slower"_s,
            std::nullopt, u"8 h or less"_s,
            trend({7.6, 7.9, 7.2, 7.8, 9.9, 10.6, 8.9, 8.4, 8.6, 8.7, 9.1, 9.4}, -open, 8, Status::Watch)},
        {3, u"Critical patches on time"_s, {Status::Act, shortWord(Status::Act)}, u"86%"_s, u""_s, u"6 points lower"_s,
            Signal{false, false}, u"95% or more"_s,
            trend({96, 95, 96, 95, 94, 93, 94, 92, 92, 90, 88, 86}, 95, open, Status::Act)},
        {4, u"Overdue corrective actions"_s, {Status::Act, shortWord(Status::Act)}, u"7"_s, u"of 31 open"_s,
            u"3 more"_s, Signal{true, false}, u"3 or fewer"_s,
            trend({2, 3, 2, 3, 3, 4, 4, 4, 4, 5, 6, 7}, -open, 3, Status::Act)},
        {5, u"Phishing test failures"_s, {Status::Good, shortWord(Status::Good)}, u"3.1%"_s, u""_s,
            u"0.7 points lower"_s, Signal{false, true}, u"4% or less"_s,
            trend({5.2, 5.0, 4.8, 4.9, 6.1, 4.6, 4.1, 3.9, 3.8, 3.5, 3.3, 3.1}, -open, 4, Status::Good)},
        {6, u"Risk treatment on plan"_s, {Status::Good, shortWord(Status::Good)}, u"84%"_s, u""_s, u"5 points higher"_s,
            Signal{true, true}, u"80% or more"_s,
            trend({74, 75, 75, 76, 74, 77, 78, 79, 79, 81, 83, 84}, 80, open, Status::Good)},
        {7, u"Supplier assurance current"_s, {Status::Good, shortWord(Status::Good)}, u"93%"_s, u""_s,
            u"2 points higher"_s, Signal{true, true}, u"90% or more"_s,
            trend({88, 88, 89, 90, 90, 91, 91, 91, 91, 92, 92, 93}, 90, open, Status::Good)},
        {8, u"Restore tests passed"_s, {Status::Unknown, shortWord(Status::Unknown)}, u""_s, u""_s,
            u"last known 98%, 30 Jun"_s, std::nullopt, u"95% or more"_s,
            trend({98, 97, 98, 99, 97, 98, 98, 98, std::nullopt, std::nullopt, std::nullopt, std::nullopt}, 95, open,
                Status::Unknown)},
    };
}

Figure compass()
{
    Figure figure;
    figure.kind = Figure::Kind::Compass;
    for (const KpiReading &reading : readings()) {
        figure.categories << reading.name;
        figure.statuses << reading.status.status;
    }
    return figure;
}

Figure incidents()
{
    Figure figure;
    figure.kind = Figure::Kind::StackedMonths;
    figure.categories = {u"2025-11"_s, u"2025-12"_s, u"2026-01"_s, u"2026-02"_s, u"2026-03"_s, u"2026-04"_s,
        u"2026-05"_s, u"2026-06"_s, u"2026-07"_s, u"2026-08"_s, u"2026-09"_s, u"2026-10"_s};
    figure.series = {
        {u"critical"_s, u"Critical"_s, {0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0}},
        {u"high"_s, u"High"_s, {3, 2, 3, 4, 6, 4, 3, 3, 2, 2, 2, 2}},
        {u"medium"_s, u"Medium"_s, {8, 7, 8, 9, 14, 10, 7, 6, 6, 6, 6, 6}},
        {u"low"_s, u"Low"_s, {13, 11, 13, 14, 20, 15, 12, 10, 10, 9, 10, 10}},
    };
    figure.band = {14.4352, 35.2315};
    figure.lines = {{u"upper"_s, u"Upper limit 35"_s, 35.2315}, {u"mean"_s, u"Usual 25"_s, 24.8333},
        {u"lower"_s, u"Lower limit 14"_s, 14.4352}};
    figure.marks = {{4, std::nullopt, Status::Act, u"41 in March: phishing campaign"_s},
        {7, 11, Status::Good, u"lower since June"_s}};
    return figure;
}

Figure ageing()
{
    Figure figure;
    figure.kind = Figure::Kind::Bars;
    figure.categories = {u"0 to 30"_s, u"31 to 60"_s, u"61 to 90"_s, u"91 to 180"_s, u"Over 180"_s};
    figure.series = {{u"open"_s, u"Open"_s, {6, 7, 5, 5, 3}}, {u"late"_s, u"Late"_s, {0, 0, 1, 3, 3}}};
    return figure;
}

Figure risks()
{
    Figure figure;
    figure.kind = Figure::Kind::RiskMap;
    figure.series = {
        {{}, {}, {2, 2, 1, 1, 0}},
        {{}, {}, {3, 4, 3, 2, 0}},
        {{}, {}, {0, 5, 4, 0, 0}},
        {{}, {}, {0, 2, 0, 0, 0}},
        {{}, {}, {1, 0, 0, 0, 0}},
    };
    figure.lines = {{u"appetite"_s, u"appetite line"_s, 12}};
    figure.places = {{u"R1"_s, 4, 5}, {u"R2"_s, 3, 5}, {u"R3"_s, 3, 4}, {u"R4"_s, 4, 3}, {u"R5"_s, 2, 5}};
    return figure;
}

QList<Finding> findings()
{
    return {
        {u"F-2026-007"_s, u"Privileged access not reviewed since April"_s, u"A.5.18"_s, u"Minor"_s, u"In progress"_s,
            u"D. Osei"_s, u"CTO"_s, u"57 days late"_s, 3, true, false},
        {u"F-2026-011"_s, u"Patch window missed on settlement hosts"_s, u"A.8.8"_s, u"Minor"_s, u"Cause known"_s,
            u"D. Osei"_s, u"CTO"_s, u"43 days late"_s, 3, true, false},
        {u"F-2025-046"_s, u"Supplier exit plans have not been tested"_s, u"A.5.22"_s, u"Minor"_s, u"In progress"_s,
            u"P. Raman"_s, u"COO"_s, u"36 days late"_s, 3, true, false},
        {u"F-2026-014"_s, u"Evidence of restore tests is not kept"_s, u"A.8.13"_s, u"Minor"_s, u"Open"_s,
            u"S. Adeyemi"_s, u"CTO"_s, u"30 days late"_s, 3, true, false},
        {u"F-2026-015"_s, u"Joiner checks closed without evidence"_s, u"A.6.1"_s, u"Observation"_s, u"Check due"_s,
            u"H. Lindqvist"_s, u"CFO"_s, u"15 days late"_s, 2, true, true},
        {u"F-2026-018"_s, u"Risk owners not named for four new systems"_s, u"6.1.2"_s, u"Minor"_s, u"Open"_s,
            u"M. Kowalska"_s, u"CRO"_s, u"8 days late"_s, 3, true, false},
        {u"F-2026-019"_s, u"Visitor log missing for data room 2"_s, u"A.7.2"_s, u"Observation"_s, u"In progress"_s,
            u"P. Raman"_s, u"COO"_s, u"3 days late"_s, 2, true, false},
        {u"F-2026-021"_s, u"Log retention shorter than the policy requires"_s, u"A.8.15"_s, u"Minor"_s,
            u"In progress"_s, u"S. Adeyemi"_s, u"CTO"_s, u"20 Nov"_s, 3, false, false},
        {u"F-2026-022"_s, u"Asset owners differ between two registers"_s, u"A.5.9"_s, u"Observation"_s,
            u"In progress"_s, u"J. Weber"_s, u"CRO"_s, u"27 Nov"_s, 2, false, false},
        {u"F-2026-023"_s, u"Objectives lack a measurable target"_s, u"6.2"_s, u"Major"_s, u"Cause known"_s,
            u"J. Weber"_s, u"CRO"_s, u"4 Dec"_s, 4, false, false},
        {u"F-2026-024"_s, u"Training records incomplete for contractors"_s, u"7.2"_s, u"Observation"_s,
            u"In progress"_s, u"L. Tran"_s, u"CRO"_s, u"11 Dec"_s, 2, false, false},
        {u"F-2026-025"_s, u"Network diagram does not show the DR link"_s, u"A.8.20"_s, u"Observation"_s, u"Check due"_s,
            u"S. Adeyemi"_s, u"CTO"_s, u"15 Dec"_s, 2, false, true},
        {u"F-2026-026"_s, u"Combine two overlapping access policies"_s, u"A.5.15"_s, u"Opportunity"_s, u"Open"_s,
            u"J. Weber"_s, u"CRO"_s, u"15 Jan"_s, 1, false, false},
        {u"F-2026-028"_s, u"Change approvals recorded after release"_s, u"A.8.32"_s, u"Minor"_s, u"Draft"_s,
            u"D. Osei"_s, u"CTO"_s, u"29 Jan"_s, 3, false, false},
        {u"F-2026-029"_s, u"Phishing drills are now run by the teams themselves"_s, u"7.3"_s, u"Strength"_s, u"Open"_s,
            u"L. Tran"_s, u"CRO"_s, u"none"_s, -1, false, false},
    };
}

} // namespace binnacle::gallery
