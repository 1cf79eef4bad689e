#include "ui/pages/retentionchip.h"

#include "models/measures/retention.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/incident.h"
#include "ui/pages/viewtext.h"

using namespace Qt::StringLiterals;

namespace binnacle {

using Operator = RecordFilter::Operator;

/// Times are kept in UTC, to the minute.
static QString startOf(QDate day)
{
    return day.toString(Qt::ISODate) + u"T00:00Z"_s;
}

static QList<RecordFilter::Condition> pastRetention(const RegisterSchema &schema, const Database &database, QDate asOf)
{
    if (&schema == &evidence::schema) {
        return {{evidence::RetentionUntilOn, Operator::IsBefore, {asOf.toString(Qt::ISODate)}},
            {evidence::RedactedOn, Operator::IsEmpty}};
    }
    const QDate limit = &schema == &incident::schema ? retentionLimit(database, asOf) : QDate();
    if (!limit.isValid()) {
        return {};
    }
    using namespace incident;
    // A false positive is never closed: it is as old as the last that is known of it.
    return {{incident::Status, Operator::IsOneOf, {u"closed"_s, u"false_positive"_s}},
        {ClosedAt, Operator::IsBefore, {startOf(limit)},
            {OccurredAt, DetectedAt, ReportedAt, AcknowledgedAt, ContainedAt, EradicatedAt, ResolvedAt, AwareAt}},
        {RedactedOn, Operator::IsEmpty}};
}

RegisterView withRetention(RegisterView view, const Database &database, QDate asOf)
{
    const QList<RecordFilter::Condition> conditions
        = view.schema ? pastRetention(*view.schema, database, asOf) : QList<RecordFilter::Condition>();
    if (!conditions.isEmpty()) {
        view.chips << ViewChip{
            .id = u"retention"_s, .text = ViewText::tr("Past retention"), .conditions = conditions, .isCounted = true};
    }
    return view;
}

} // namespace binnacle
