#include "models/registers/definitions/obligation.h"

#include "models/registers/duedays.h"
#include "models/registers/obligationclock.h"
#include "models/registers/occasion.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::obligation {

static QDateTime momentOf(const Record &record, Column field)
{
    QDateTime moment = QDateTime::fromString(record.values.at(field).toString(), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

static bool isLimited(const Record &record)
{
    const ObligationClock *clock = findObligationClock(record.values.at(Clock).toString());
    return clock && clock->unit != ObligationClock::Unit::None && clock->amount > 0;
}

/// The clock computes when it runs out; where a contract says it, people enter it.
void settle(const Record &, Record &after, const Occasion &occasion, const Lookup &others)
{
    if (!isLimited(after) || after.values.at(Applicability).toString() != u"yes"
        || after.values.at(StartedAt).isNull()) {
        return;
    }
    const QDateTime due = dueAt(*findObligationClock(after.values.at(Clock).toString()), momentOf(after, StartedAt),
        occasion.zone, workingCalendar(others));
    if (due.isValid()) {
        after.values[DueAt] = due.toUTC().toString(u"yyyy-MM-ddTHH:mmZ"_s);
        after.values[DueOffset] = qlonglong(occasion.zone.offsetFromUtc(due) / 60);
        after.values[DuePrecision] = u"minute"_s;
    }
}

static void judgeTimes(Rules &rules, const Record &after)
{
    const QDateTime started = momentOf(after, StartedAt);
    const QDateTime stopped = momentOf(after, StoppedAt);
    const QDateTime due = momentOf(after, DueAt);
    if (stopped.isValid() && started.isValid() && stopped < started) {
        rules.refuse(StoppedAt, RuleText::tr("The notice was given before the clock started. Enter the right time."));
    } else if (stopped.isValid() && due.isValid() && stopped > due && !rules.has(DelayReason)) {
        rules.refuse(DelayReason, RuleText::tr("The notice was late. Enter the reason: a late notice must carry it."));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(obligation::schema, before, after, others);
    if (rules.changed(Clock) && !findObligationClock(rules.text(Clock))) {
        rules.refuse(Clock,
            RuleText::tr("There is no clock “%1”. Known are: %2.")
                .arg(rules.text(Clock), obligationClockIds().join(", "_L1)));
    }
    if (rules.text(Applicability) == u"no") {
        rules.need(Reason);
    }
    if (rules.text(Applicability) == u"yes") {
        rules.need(StartedAt);
    }
    if (rules.changedAny({StartedAt, StoppedAt, DueAt, DelayReason})) {
        judgeTimes(rules, after);
    }
    return rules.take();
}

} // namespace binnacle::obligation
