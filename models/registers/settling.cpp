#include "models/registers/settling.h"

#include "models/registers/lifecycle.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static void stampTime(qsizetype field, Record &record, const Occasion &occasion)
{
    record.values[field] = occasion.now.toUTC().toString(u"yyyy-MM-ddTHH:mmZ"_s);
    record.values[field + 1] = qlonglong(occasion.zone.offsetFromUtc(occasion.now) / 60);
    record.values[field + 2] = u"minute"_s;
}

void stamp(const RegisterSchema &schema, qsizetype field, Record &record, const Occasion &occasion)
{
    const FieldType type = schema.field(field).type;
    const bool isUnknownTime = type == FieldType::Time && !record.values.at(field + 2).isNull();
    if (!record.values.at(field).isNull() || isUnknownTime) {
        return;
    }
    if (type == FieldType::Time) {
        stampTime(field, record, occasion);
    } else if (type == FieldType::Reference && occasion.personId > 0) {
        record.values[field] = occasion.personId;
    } else if (type == FieldType::Date) {
        record.values[field] = occasion.day.toString(Qt::ISODate);
    }
}

/// What was reopened is not done: the day of a step that was taken back goes with it.
static void unstamp(const RegisterSchema &schema, qsizetype field, const Record &before, Record &after)
{
    if (before.values.at(field) != after.values.at(field) || !lifecycle::isNeeded(schema, field, before)) {
        return;
    }
    const qsizetype columns = schema.field(field).type == FieldType::Time ? 3 : 1;
    for (qsizetype i = field; i < field + columns; ++i) {
        after.values[i] = Value();
    }
}

void settle(
    const RegisterSchema &schema, const Record &before, Record &after, const Occasion &occasion, const Lookup &others)
{
    if (before.revision == 0 && after.origin != u"entered") {
        return;
    }
    if (lifecycle::hasMoved(schema, before, after)) {
        for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
            if (schema.field(i).isStamped && lifecycle::isNeeded(schema, i, after)) {
                stamp(schema, i, after, occasion);
            } else if (schema.field(i).isStamped && before.revision > 0) {
                unstamp(schema, i, before, after);
            }
        }
    }
    if (schema.settle) {
        schema.settle(before, after, occasion, others);
    }
}

} // namespace binnacle
