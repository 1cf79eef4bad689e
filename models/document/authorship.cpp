#include "models/document/authorship.h"

#include "models/document/documenttext.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/rules.h"

namespace binnacle {

Issue nobodyIssue(const RegisterSchema &schema, qint64 recordId, const QString &field)
{
    return {.text = DocumentText::tr("Say who you are first: Tools, Who am I. An administrator takes no step and "
                                     "approves nothing."),
        .registerId = schema.id(),
        .recordId = recordId,
        .field = field};
}

/// What a person enters or changes; history that is imported stays as told.
static bool isTold(const Record &before, const Record &after)
{
    return before.revision == 0 && after.origin != u"entered";
}

/// As long as nobody was appointed, somebody must be able to begin.
static bool mayChangeReserved(const Occasion &occasion, const Lookup &others)
{
    return isTopManagement(occasion.personId, occasion.day, others)
        || others.findAll(seat_holding::schema, {}).isEmpty();
}

/// Who has the task does not enter the proof that it worked either, in whoever's name (segregation of duties).
static QList<Issue> checkOwnProof(
    const Record &before, const Record &after, const Occasion &occasion, const Lookup &others)
{
    using namespace effectiveness_check;
    const qsizetype result = effectiveness_check::Result;
    if (after.values.at(result).isNull() || before.values.at(result) == after.values.at(result)) {
        return {};
    }
    const std::optional<Record> checked = others.find(finding::schema, after.values.at(FindingId).toLongLong());
    if (!checked || !finding::ownersOf(*checked, others).contains(occasion.personId)) {
        return {};
    }
    return {Issue{.severity = isSmallOrganization(others) ? Issue::Severity::Warning : Issue::Severity::Error,
        .text = DocumentText::tr("You own this finding. Whoever checked it enters the result."),
        .registerId = effectiveness_check::schema.id(),
        .recordId = after.id,
        .field = QString::fromLatin1(effectiveness_check::schema.field(result).column)}};
}

QList<Issue> checkAuthor(const RegisterSchema &schema, const Record &before, const Record &after,
    const Occasion &occasion, const Lookup &others)
{
    if (isTold(before, after)) {
        return {};
    }
    QList<Issue> issues
        = &schema == &effectiveness_check::schema ? checkOwnProof(before, after, occasion, others) : QList<Issue>();
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        if ((!field.isApproval && !field.isReserved) || before.values.at(i) == after.values.at(i)) {
            continue;
        }
        if (field.isApproval && !after.values.at(i).isNull() && occasion.personId == 0) {
            issues << nobodyIssue(schema, after.id, QString::fromLatin1(field.column));
        } else if (field.isReserved && before.revision > 0 && !mayChangeReserved(occasion, others)) {
            issues << Issue{.text = DocumentText::tr("“%1” is reserved to top management. Have a decision made, and "
                                                     "somebody with a seat change it.")
                                        .arg(schema.labelText(i)),
                .registerId = schema.id(),
                .recordId = after.id,
                .field = QString::fromLatin1(field.column)};
        }
    }
    return issues;
}

QList<Issue> checkDays(
    const RegisterSchema &schema, const Record &before, const Record &after, const Occasion &occasion)
{
    if (isTold(before, after)) {
        return {};
    }
    const QString today = occasion.day.toString(Qt::ISODate); // as days are kept: their texts are in their order
    QList<Issue> issues;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        if (field.isPast && before.values.at(i) != after.values.at(i) && after.values.at(i).toString() > today) {
            issues << Issue{.text = DocumentText::tr("“%1” is a day that is not here yet. Enter the day it happened.")
                                        .arg(schema.labelText(i)),
                .registerId = schema.id(),
                .recordId = after.id,
                .field = QString::fromLatin1(field.column)};
        }
    }
    return issues;
}

} // namespace binnacle
