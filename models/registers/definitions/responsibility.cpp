#include "models/registers/definitions/responsibility.h"

#include "models/registers/accountability.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/person.h"
#include "models/registers/rules.h"
#include "models/registers/standard.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace binnacle::responsibility {

/// The row of the same duty that was valid last before this one begins.
static std::optional<Record> rowBefore(const Record &row, const Lookup &others)
{
    std::optional<Record> last;
    const QList<Record> rows
        = others.findAll(responsibility::schema, {{Clause, row.values.at(Clause)}, {Duty, row.values.at(Duty)}});
    for (const Record &other : rows) {
        const QString from = other.values.at(FromOn).toString();
        if (other.id != row.id && from <= row.values.at(FromOn).toString()
            && (!last || last->values.at(FromOn).toString() <= from)) {
            last = other;
        }
    }
    return last;
}

/// Ending a duty and entering it again for somebody else would move accountability without a record (clause 5.3).
static void judgeAccountable(Rules &rules, const Record &before, const Record &after)
{
    if (!rules.changedAny({Clause, Duty, FromOn})) {
        return;
    }
    const std::optional<Record> earlier = rowBefore(after, rules.others());
    const std::optional<Record> known = rules.isNew() ? std::nullopt : rowBefore(before, rules.others());
    if (!earlier || (known && known->id == earlier->id)) {
        return;
    }
    const qint64 accountable = earlier->values.at(AccountableId).toLongLong();
    if (accountable != rules.id(AccountableId)
        && accountability::appointed(responsibility::schema, earlier->id, rules.others()) != rules.id(AccountableId)) {
        rules.refuse(AccountableId,
            RuleText::tr("%1 was accountable for this duty last. Accountability moves by a recorded decision or an "
                         "appointment, also when that person has left or the duty has ended: enter a change of "
                         "accountability.")
                .arg(nameOfPerson(accountable, rules.others())),
            accountability_change::schema);
    }
}

static void judgePeople(Rules &rules, qsizetype field)
{
    if (!rules.changed(field)) {
        return;
    }
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    for (const QString &reference : rules.text(field).split(separator, Qt::SkipEmptyParts)) {
        if (rules.others().findReference(person::schema, reference) == 0) {
            rules.refuse(field,
                RuleText::tr("There is no person “%1”. Enter references, with commas between them: P01, P07.")
                    .arg(reference));
            return;
        }
    }
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(responsibility::schema, before, after, others);
    if (rules.changed(Clause) && standardTitle(rules.text(Clause)).isEmpty()) {
        rules.refuse(Clause,
            RuleText::tr("“%1” is no clause or control of ISO/IEC 27001:2022. Enter one like 5.3 a, 9.2.1 or A.5.19.")
                .arg(rules.text(Clause)));
    }
    judgeAccountable(rules, before, after);
    judgePeople(rules, Consulted);
    judgePeople(rules, Informed);
    rules.order(FromOn, ToOn);
    return rules.take();
}

} // namespace binnacle::responsibility
