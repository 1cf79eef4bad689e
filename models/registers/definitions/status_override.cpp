#include "models/registers/definitions/status_override.h"

#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/rules.h"
#include "models/registers/validperiod.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::status_override {

static constexpr int mostPeriods = 2;
static constexpr int quarterlyReview = 100; ///< days, as long as the organization has not said

/// The first day after the most periods that a status may be set for.
static QDate longestFrom(QDate from, const QString &frequency, const Lookup &others)
{
    if (frequency == u"weekly") {
        return from.addDays(mostPeriods * 7);
    }
    if (frequency == u"per_review") {
        const QList<Record> organizations = others.findAll(organization::schema, {});
        return from.addDays(mostPeriods
            * (organizations.isEmpty() ? quarterlyReview
                                       : organizations.first().values.at(organization::ReviewIntervalDays).toInt()));
    }
    const int months = frequency == u"monthly" ? 1 : frequency == u"quarterly" ? 3 : 12;
    return from.addMonths(mostPeriods * months);
}

/// A measure is answered for by the seat to which the unit of its owner leads; without one, by top management.
static bool isAccountable(qint64 personId, const Record &measure, QDate day, const Lookup &others)
{
    const std::optional<Record> owner
        = others.find(person::schema, measure.values.at(metric::ResponsibleId).toLongLong());
    const std::optional<Record> ofOwner
        = owner ? others.find(unit::schema, owner->values.at(person::UnitId).toLongLong()) : std::nullopt;
    QList<Record> holdings = ofOwner
        ? others.findAll(seat_holding::schema, {{seat_holding::SeatId, ofOwner->values.at(unit::SeatId)}})
        : QList<Record>();
    holdings.removeIf(
        [&](const Record &each) { return !isValidOn(each, seat_holding::FromOn, seat_holding::ToOn, day); });
    return holdings.isEmpty() ? isTopManagement(personId, day, others)
                              : std::any_of(holdings.begin(), holdings.end(), [&](const Record &each) {
                                    return each.values.at(seat_holding::PersonId).toLongLong() == personId;
                                });
}

static void judgeMeasure(Rules &rules, const Record &measure)
{
    const QDate longest
        = longestFrom(rules.day(FromOn), measure.values.at(metric::Frequency).toString(), rules.others());
    if (rules.changedAny({MetricId, FromOn, ToOn}) && rules.day(ToOn) >= longest) {
        rules.refuse(ToOn,
            RuleText::tr("A status is set for at most %n period(s) of the measure. Enter an earlier end.", nullptr,
                mostPeriods));
    }
    if (rules.changedAny({MetricId, ById, FromOn})
        && !isAccountable(rules.id(ById), measure, rules.day(FromOn), rules.others())) {
        rules.refuse(ById,
            RuleText::tr("%1 is not accountable for this measure. Who holds the seat of its owner’s unit sets its "
                         "status.")
                .arg(nameOfPerson(rules.id(ById), rules.others())));
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(status_override::schema, before, after, others);
    rules.need(ToOn);
    rules.order(FromOn, ToOn);
    if (const std::optional<Record> measure = others.find(metric::schema, rules.id(MetricId))) {
        judgeMeasure(rules, *measure);
    }
    const QList<Record> values = others.findAll(metric_value::schema, {{metric_value::MetricId, rules.id(MetricId)}});
    if (!values.isEmpty() && values.last().values.at(metric_value::EnteredById).toLongLong() == rules.id(ById)) {
        rules.segregate(ById,
            RuleText::tr("%1 entered the reading. Somebody else overrides its status.")
                .arg(nameOfPerson(rules.id(ById), others)));
    }
    return rules.take();
}

} // namespace binnacle::status_override
