#include "models/document/consequences.h"

#include "models/document/documenttext.h"
#include "models/registers/choice.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/action_progress.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/responsibility.h"

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// The field became this value with this row.
bool became(const AppliedRow &row, qsizetype field, QStringView value)
{
    return row.after && row.after->values.at(field).toString() == value
        && (!row.before || row.before->values.at(field) != row.after->values.at(field));
}

/// One field of one record as it is now; nothing when it has the value already.
QList<RowEdit> setting(
    const RegisterSchema &schema, qint64 id, qsizetype field, const Value &value, const Lookup &others)
{
    const std::optional<Record> now = others.find(schema, id);
    if (!now || now->values.at(field) == value) {
        return {};
    }
    return {{.schema = &schema, .id = id, .revision = now->revision, .values = {{field, value}}}};
}

QList<RowEdit> ofExtension(const AppliedRow &row, const Lookup &others)
{
    using namespace due_extension;
    if (!became(row, Answer, u"approved")) {
        return {};
    }
    const QList<Value> &values = row.after->values;
    return !values.at(FindingId).isNull()
        ? setting(finding::schema, values.at(FindingId).toLongLong(), finding::CurrentDueOn, values.at(ToDueOn), others)
        : setting(action::schema, values.at(ActionId).toLongLong(), action::CurrentDueOn, values.at(ToDueOn), others);
}

QList<RowEdit> ofCheck(const AppliedRow &row, const Lookup &others)
{
    using namespace effectiveness_check;
    if (!became(row, effectiveness_check::Result, u"fail")) {
        return {};
    }
    const qint64 id = row.after->values.at(FindingId).toLongLong();
    const std::optional<Record> checked = others.find(finding::schema, id);
    const bool isVerifying = checked && checked->values.at(finding::Status).toString() == u"verifying"
        && checked->values.at(finding::Cycle) == row.after->values.at(effectiveness_check::Cycle);
    return isVerifying ? setting(finding::schema, id, finding::Status, u"ineffective"_s, others) : QList<RowEdit>();
}

/// A duty is dated: until the day before it stays with the person before, from the day on with the new one.
QList<RowEdit> ofDuty(const Record &duty, const QList<Value> &move)
{
    using namespace responsibility;
    const QDate day = QDate::fromString(move.at(accountability_change::ChangedOn).toString(), Qt::ISODate);
    const Value person = move.at(accountability_change::ToId);
    if (duty.values.at(FromOn).toString() >= day.toString(Qt::ISODate)) {
        return {{.schema = &responsibility::schema,
            .id = duty.id,
            .revision = duty.revision,
            .values = {{AccountableId, person}}}};
    }
    RowEdit begun{.kind = RowEdit::Kind::Insert, .schema = &responsibility::schema};
    for (qsizetype field = 0; field < responsibility::schema.fieldCount(); ++field) {
        begun.values.insert(field, duty.values.at(field));
    }
    begun.values.insert(AccountableId, person);
    begun.values.insert(FromOn, day.toString(Qt::ISODate));
    if (const Value &last = duty.values.at(ToOn); !last.isNull() && last.toString() < day.toString(Qt::ISODate)) {
        begun.values.insert(ToOn, Value());
        return {begun}; // it ended before; what was stays
    }
    const Value end = day.addDays(-1).toString(Qt::ISODate);
    return {
        {.schema = &responsibility::schema, .id = duty.id, .revision = duty.revision, .values = {{ToOn, end}}}, begun};
}

QList<RowEdit> ofAccountability(const AppliedRow &row, const Lookup &others)
{
    using namespace accountability_change;
    if (row.before || !row.after) {
        return {};
    }
    const QList<Value> &values = row.after->values;
    const RegisterSchema *target = others.schema(values.at(RecordRegister).toString());
    if (target == &responsibility::schema) {
        const std::optional<Record> duty = others.find(*target, values.at(RecordId).toLongLong());
        return duty ? ofDuty(*duty, values) : QList<RowEdit>();
    }
    const qsizetype accountable = target ? target->indexOf(u"accountable_id") : -1;
    return accountable < 0 ? QList<RowEdit>()
                           : setting(*target, values.at(RecordId).toLongLong(), accountable, values.at(ToId), others);
}

/// The task of one record that is handed over, or given back; one in words moves nothing.
QList<RowEdit> ofDelegation(const AppliedRow &row, const Lookup &others)
{
    using namespace delegation;
    if (!row.after) {
        return {};
    }
    const QList<Value> &values = row.after->values;
    const std::optional<DelegatedRecord> task = delegatedRecord(*row.after, others);
    const bool isRevoked = row.before && row.before->values.at(RevokedOn).isNull() && !values.at(RevokedOn).isNull();
    if (!task || (row.before && !isRevoked)) {
        return {};
    }
    const Value &from = values.at(isRevoked ? DelegateId : DelegatorId);
    const Value &to = values.at(isRevoked ? DelegatorId : DelegateId);
    return task->record.values.at(task->owner) == from
        ? setting(*task->schema, task->record.id, task->owner, to, others)
        : QList<RowEdit>();
}

/// The last note says how the action stands: since which day it is done, and why it was dropped.
QList<RowEdit> ofProgress(const Record &note, const Lookup &others)
{
    using namespace action_progress;
    const qint64 id = note.values.at(ActionId).toLongLong();
    const std::optional<Record> latest = action_progress::latest(id, others);
    const QString status = note.values.at(action_progress::Status).toString();
    const std::optional<Record> moved = others.find(action::schema, id);
    const bool isBeforeItsEnd = moved && moved->values.at(action::Status).toString() == u"done"
        && note.values.at(NotedOn).toString() < moved->values.at(action::DoneOn).toString();
    if (!latest || latest->id != note.id || isBeforeItsEnd) {
        return {};
    }
    QList<RowEdit> edits = setting(action::schema, id, action::Status, status, others);
    for (RowEdit &edit : edits) {
        if (status == u"done") {
            edit.values.insert(action::DoneOn, note.values.at(NotedOn));
        } else if (status == u"dropped") {
            edit.values.insert(action::DropReason, note.values.at(action_progress::Note));
        }
    }
    return edits;
}

} // namespace

QList<RowEdit> consequences(const AppliedRow &row, const Lookup &others)
{
    const bool isTold = !row.before && row.after && row.after->origin != u"entered";
    if (isTold) {
        return {};
    }
    if (row.schema == &due_extension::schema) {
        return ofExtension(row, others);
    }
    if (row.schema == &effectiveness_check::schema) {
        return ofCheck(row, others);
    }
    if (row.schema == &delegation::schema) {
        return ofDelegation(row, others);
    }
    if (row.schema == &accountability_change::schema) {
        return ofAccountability(row, others);
    }
    if (row.schema == &repeat_candidate::schema && became(row, repeat_candidate::Answer, u"confirmed")) {
        return setting(finding::schema, row.after->values.at(repeat_candidate::FindingId).toLongLong(),
            finding::RepeatOfId, row.after->values.at(repeat_candidate::EarlierId), others);
    }
    if (row.schema == &action_progress::schema && !row.before && row.after) {
        return ofProgress(*row.after, others);
    }
    return {};
}

static RowEdit findingEvent(const Record &before, const Record &after, const Occasion &occasion)
{
    using namespace finding_event;
    return {.kind = RowEdit::Kind::Insert,
        .schema = &finding_event::schema,
        .values = {{FindingId, after.id}, {HappenedOn, occasion.day.toString(Qt::ISODate)},
            {FromStatus, before.values.at(finding::Status)}, {ToStatus, after.values.at(finding::Status)},
            {finding_event::Cycle, after.values.at(finding::Cycle)}, {ById, occasion.personId}}};
}

/// What was done to an action is told as of any day from its notes; a step without one leaves one.
static std::optional<RowEdit> actionEvent(
    const Record &before, const Record &after, const Occasion &occasion, const Lookup &others)
{
    using namespace action_progress;
    const QString status = after.values.at(action::Status).toString();
    const std::optional<Record> latest = action_progress::latest(after.id, others);
    if (latest ? latest->values.at(action_progress::Status).toString() == status : status == u"open") {
        return {};
    }
    const QString reason = after.values.at(action::DropReason).toString();
    const auto word = [](const QString &code) { return choiceWord("action_status"_L1, code); };
    const QString moved
        = DocumentText::tr("From “%1” to “%2”.").arg(word(before.values.at(action::Status).toString()), word(status));
    return RowEdit{.kind = RowEdit::Kind::Insert,
        .schema = &action_progress::schema,
        .values
        = {{ActionId, after.id}, {NotedOn, occasion.day.toString(Qt::ISODate)}, {action_progress::Status, status},
            {action_progress::Note, status == u"dropped" ? reason : moved}, {ById, occasion.personId}}};
}

std::optional<RowEdit> eventOf(const AppliedRow &row, const Occasion &occasion, const Lookup &others)
{
    const auto hasMoved = [&](qsizetype status) {
        return row.before && row.after && row.before->values.at(status) != row.after->values.at(status);
    };
    if (row.schema == &finding::schema && hasMoved(finding::Status)) {
        return findingEvent(*row.before, *row.after, occasion);
    }
    return row.schema == &action::schema && hasMoved(action::Status)
        ? actionEvent(*row.before, *row.after, occasion, others)
        : std::nullopt;
}

} // namespace binnacle
