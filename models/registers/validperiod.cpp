#include "models/registers/validperiod.h"

#include "models/registers/codec.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(validation)
};

/// Days as kept: their texts are in the order of the days.
struct ValidPeriod
{
    QString from;
    QString to;

    bool overlaps(const ValidPeriod &other) const
    {
        return (other.to.isEmpty() || from <= other.to) && (to.isEmpty() || other.from <= to);
    }
    bool operator==(const ValidPeriod &) const = default;
};

} // namespace

bool isValidOn(const Record &record, qsizetype from, qsizetype to, QDate day)
{
    const QString on = day.toString(Qt::ISODate); // as days are kept: their texts are in their order
    const QString last = record.values.at(to).toString();
    return record.values.at(from).toString() <= on && (last.isEmpty() || on <= last);
}

static ValidPeriod periodOf(const RegisterSchema &schema, const Record &record)
{
    return {
        record.values.at(schema.indexOf(u"from_on")).toString(), record.values.at(schema.indexOf(u"to_on")).toString()};
}

static FieldValues parentOf(const RegisterSchema &schema, const Record &record)
{
    FieldValues parent;
    for (const int field : schema.validFor) {
        parent.append({field, record.values.at(field)});
    }
    return parent;
}

static QString overlapText(const RegisterSchema &schema, const ValidPeriod &other)
{
    const Field &day = schema.field(schema.indexOf(u"from_on"));
    const QString from = codec::displayText(day, other.from);
    return other.to.isEmpty()
        ? ValidationText::tr("Another %1 is valid from %2 on, without an end. Enter its last day first, or other days "
                             "here.")
              .arg(schema.oneText(), from)
        : ValidationText::tr("Another %1 is valid from %2 to %3. Enter other days.")
              .arg(schema.oneText(), from, codec::displayText(day, other.to));
}

std::optional<Issue> validatePeriod(
    const RegisterSchema &schema, const Record *before, const Record &after, const Lookup &others)
{
    if (schema.indexOf(u"from_on") < 0 || schema.indexOf(u"to_on") < 0) {
        return {};
    }
    const ValidPeriod period = periodOf(schema, after);
    if (!period.to.isEmpty() && period.to < period.from && !(before && periodOf(schema, *before) == period)) {
        const qsizetype to = schema.indexOf(u"to_on");
        return Issue{.text = ValidationText::tr("“%1” is before “%2”. Enter the right day.")
                                 .arg(schema.labelText(to), schema.labelText(schema.indexOf(u"from_on"))),
            .registerId = schema.id(),
            .field = u"to_on"_s};
    }
    if (schema.validFor.empty()) {
        return {};
    }
    const FieldValues parent = parentOf(schema, after);
    if (before && periodOf(schema, *before) == period && parentOf(schema, *before) == parent) {
        return {};
    }
    const QList<Record> neighbors = others.findAll(schema, parent);
    const auto overlapping = std::find_if(neighbors.begin(), neighbors.end(),
        [&](const Record &other) { return other.id != after.id && period.overlaps(periodOf(schema, other)); });
    if (overlapping == neighbors.end()) {
        return {};
    }
    return Issue{
        .text = overlapText(schema, periodOf(schema, *overlapping)), .registerId = schema.id(), .field = u"from_on"_s};
}

} // namespace binnacle
