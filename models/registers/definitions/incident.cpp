#include "models/registers/definitions/incident.h"

#include "models/registers/definitions/obligation.h"
#include "models/registers/incidentclasses.h"
#include "models/registers/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::incident {

/// Domain, section e: what comes before what. Times that are not known are passed over; none is invented.
static constexpr Column timeline[]
    = {OccurredAt, DetectedAt, ReportedAt, AcknowledgedAt, ContainedAt, EradicatedAt, ResolvedAt, ClosedAt};

/// The first instant after what was given: a day reaches to its end. An unknown precision reaches nowhere.
static QDateTime endOf(const QDateTime &start, const QString &precision)
{
    return precision == u"year" ? start.addYears(1)
        : precision == u"month" ? start.addMonths(1)
        : precision == u"day"   ? start.addDays(1)
        : precision == u"hour"  ? start.addSecs(3600)
                                : start;
}

static QDateTime startOf(const Record &record, Column field)
{
    QDateTime moment = QDateTime::fromString(record.values.at(field).toString(), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

static void judgeOrder(Rules &rules, const Record &after)
{
    for (size_t later = 1; later < std::size(timeline); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const Column first = timeline[earlier];
            const Column second = timeline[later];
            if (!rules.has(first) || !rules.has(second) || !rules.changedAny({first, second})) {
                continue;
            }
            const QDateTime end = endOf(startOf(after, second), rules.text(second + 2));
            if (end < startOf(after, first) || (rules.text(second + 2) != u"minute" && end == startOf(after, first))) {
                rules.warn(second, RuleText::tr("“%1” is before “%2”.").arg(rules.label(second), rules.label(first)));
                break;
            }
        }
    }
}

static void judgeObligations(Rules &rules, const Record &after)
{
    using namespace obligation;
    const QList<Record> clocks = rules.others().findAll(obligation::schema, {{obligation::IncidentId, after.id}});
    for (const Record &clock : clocks) {
        const QString applies = clock.values.at(Applicability).toString();
        if (applies == u"unknown") {
            rules.warn(
                Status, RuleText::tr("Nobody has decided whether %1 applies.").arg(clock.values.at(Clock).toString()));
        } else if (applies == u"yes" && clock.values.at(StoppedAt).isNull()) {
            rules.warn(Status, RuleText::tr("The notice for %1 is not given.").arg(clock.values.at(Clock).toString()));
        }
    }
}

static void judgeClass(Rules &rules)
{
    const QStringList types = incidentTypes(rules.text(RsitClass));
    if (types.isEmpty()) {
        rules.refuse(RsitClass,
            RuleText::tr("There is no class “%1”. Known are: %2.")
                .arg(rules.text(RsitClass), incidentClasses().join(", "_L1)));
    } else if (!types.contains(rules.text(RsitType))) {
        rules.refuse(RsitType,
            RuleText::tr("“%1” is no type of “%2”. Types of it are: %3.")
                .arg(rules.text(RsitType), rules.text(RsitClass), types.join(", "_L1)));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(incident::schema, before, after, others);
    judgeOrder(rules, after);
    if (rules.has(RsitClass) && rules.changedAny({RsitClass, RsitType})) {
        judgeClass(rules);
    }
    if (rules.changed(Marking) && rules.has(Marking) && !sharingLabels().contains(rules.text(Marking))) {
        rules.refuse(Marking,
            RuleText::tr("“%1” is no label of the Traffic Light Protocol. Enter one of %2.")
                .arg(rules.text(Marking), sharingLabels().join(", "_L1)));
    }
    if (rules.became(Status, u"closed")) {
        judgeObligations(rules, after);
    }
    return rules.take();
}

} // namespace binnacle::incident
