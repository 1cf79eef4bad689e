#include "models/registers/definitions/exception.h"

#include "models/registers/definitions/delegation.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::exception {

static constexpr int longest = 12; ///< months

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(exception::schema, before, after, others);
    rules.order(RequestedOn, ApprovedOn);
    rules.order(RequestedOn, ExpiresOn);
    rules.order(RequestedOn, EndedOn);
    const QDate begins = rules.has(ApprovedOn) ? rules.day(ApprovedOn) : rules.day(RequestedOn);
    if (rules.changedAny({ExpiresOn, ApprovedOn}) && rules.day(ExpiresOn) > begins.addMonths(longest)) {
        rules.refuse(
            ExpiresOn, RuleText::tr("An exception lasts at most %n month(s). Enter an earlier end.", nullptr, longest));
    }
    if (rules.changed(ApprovedById) && rules.has(ApprovedById) && rules.id(ApprovedById) == rules.id(RequestedById)) {
        rules.segregate(ApprovedById,
            RuleText::tr("%1 asked for it and cannot approve it as well.")
                .arg(nameOfPerson(rules.id(ApprovedById), others)));
    }
    if (rules.changedAny({ApprovedById, ApprovedOn, RequestedById})) {
        delegation::judgeApproval(rules, ApprovedById, rules.id(RequestedById), rules.day(ApprovedOn));
    }
    return rules.take();
}

} // namespace binnacle::exception
