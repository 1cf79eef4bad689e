#include "models/registers/duedays.h"

#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/record.h"

namespace binnacle {

WorkingCalendar workingCalendar(const Lookup &others)
{
    using namespace organization;
    const QList<Record> organizations = others.findAll(organization::schema, {});
    return organizations.isEmpty() ? WorkingCalendar()
                                   : WorkingCalendar::fromText(organizations.first().values.at(WorkingDays).toString(),
                                       organizations.first().values.at(Holidays).toString());
}

QDate dueDay(const QString &grade, const QString &step, QDate from, const Lookup &others)
{
    const QList<Record> rules = others.findAll(due_rule::schema, {{due_rule::Grade, grade}, {due_rule::Step, step}});
    if (rules.isEmpty() || !from.isValid()) {
        return {};
    }
    const int amount = rules.first().values.at(due_rule::Amount).toInt();
    return rules.first().values.at(due_rule::Unit).toString() == u"business_d"
        ? workingCalendar(others).after(from, amount)
        : from.addDays(amount);
}

} // namespace binnacle
