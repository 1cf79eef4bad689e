// Rules of registers that name clauses and controls.
#include "models/registers/definitions/audit_scope.h"
#include "models/registers/definitions/control.h"
#include "models/registers/definitions/treatment.h"
#include "models/registers/occasion.h"
#include "models/registers/rules.h"
#include "models/registers/standard.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QList<Issue> audit_scope::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(audit_scope::schema, before, after, others);
    if (rules.changed(Item) && standardTitle(rules.text(Item)).isEmpty()) {
        rules.refuse(Item,
            RuleText::tr("“%1” is no clause or control of ISO/IEC 27001:2022. Enter one like 5.3 a, 9.2.1 or A.5.19.")
                .arg(rules.text(Item)));
    }
    return rules.take();
}

QList<Issue> control::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(control::schema, before, after, others);
    if (rules.changed(Code) && !isAnnexControl(rules.text(Code))) {
        rules.refuse(
            Code, RuleText::tr("“%1” is no control of Annex A. They are A.5.1 to A.8.34.").arg(rules.text(Code)));
    }
    return rules.take();
}

QList<Issue> treatment::conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(treatment::schema, before, after, others);
    const QString code = rules.text(ControlCode);
    if (rules.changed(ControlCode) && rules.has(ControlCode) && !isAnnexControl(code)
        && others.findUnique(control::schema, control::Code, code) == 0) {
        rules.refuse(ControlCode, RuleText::tr("“%1” is no control of Annex A. They are A.5.1 to A.8.34.").arg(code));
    }
    return rules.take();
}

void treatment::settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &)
{
    const bool isMoved = before.revision > 0 && before.values.at(Status) != after.values.at(Status);
    if (isMoved && before.values.at(UpdatedOn) == after.values.at(UpdatedOn)) {
        after.values[UpdatedOn] = occasion.day.toString(Qt::ISODate);
    }
}

} // namespace binnacle
