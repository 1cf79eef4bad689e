#include "ui/pages/registerview.h"

#include "models/registers/definitions/action.h"
#include "models/registers/definitions/decision.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/definitions/review.h"
#include "models/registers/definitions/risk.h"
#include "ui/pages/viewtext.h"
#include "ui/theme/textline.h"

#include <QDate>
#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace binnacle {

using Condition = RecordFilter::Condition;
using Operator = RecordFilter::Operator;

static RegisterView findings(QDate asOf)
{
    using namespace finding;
    const Condition isOpen{finding::Status, Operator::IsNoneOf, {u"closed"_s, u"withdrawn"_s, u"declined"_s}};
    const Condition isLate{NextDueOn, Operator::IsBefore, {asOf.toString(Qt::ISODate)}};
    return {.schema = &schema,
        .icon = u"findings"_s,
        .columns = {{ViewColumn::reference, Clause, CellKind::Reference, 123, CellRule::Plain,
                        ViewText::tr("Reference, clause")},
            {Title, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Finding"), true,
                {Clause, ResponsibleId, AccountableId}, ViewText::tr("Finding, clause, owner, accountable")},
            {Grade, finding::Status, CellKind::Grade, 122, CellRule::Grade, ViewText::tr("Grade, status"), false, {},
                {}, {u"implemented"_s, u"verifying"_s}},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 96, CellRule::Person, {}, false},
            {AccountableId, ViewColumn::none, CellKind::Text, 89, CellRule::Seat, {}, false},
            {NextDueOn, ViewColumn::none, CellKind::Date, 118, CellRule::Due, ViewText::tr("Due")}},
        .chips = {{u"open"_s, ViewText::tr("Status: open"), {isOpen}, binnacle::Status::NotApplicable, true,
                      ViewText::tr("%L1 open")},
            {u"overdue"_s, ViewText::tr("Overdue"), {isLate}, binnacle::Status::Act, false,
                ViewText::tr("%L1 overdue")},
            {u"nonconformities"_s, ViewText::tr("Major and minor"),
                {{Grade, Operator::IsOneOf, {u"major"_s, u"minor"_s}}}},
            {u"check"_s, ViewText::tr("Check due"),
                {{finding::Status, Operator::IsOneOf, {u"implemented"_s, u"verifying"_s}}}, binnacle::Status::Watch},
            {u"no_cause"_s, ViewText::tr("No root cause yet"),
                {{Grade, Operator::IsOneOf, {u"major"_s, u"minor"_s}}, {CauseText, Operator::IsEmpty}}}},
        .sortField = NextDueOn,
        .tally = Grade};
}

static RegisterView incidents()
{
    using namespace incident;
    const Condition isOpen{incident::Status, Operator::IsNoneOf, {u"closed"_s, u"false_positive"_s}};
    return {.schema = &schema,
        .icon = u"incidents"_s,
        .columns = {{ViewColumn::reference, Severity, CellKind::Reference, 136, CellRule::Plain,
                        ViewText::tr("Reference, severity")},
            {Title, RsitClass, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Incident, class"), true,
                {Severity, incident::Status, ResponsibleId}, ViewText::tr("Incident, severity, status, owner")},
            {incident::Status, Kind, CellKind::Text, 96, CellRule::Plain, ViewText::tr("Status, kind"), false},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {DetectedAt, ViewColumn::none, CellKind::Date, 108, CellRule::Moment}},
        .chips = {{u"open"_s, ViewText::tr("Open"), {isOpen}},
            {u"serious"_s, ViewText::tr("Serious"), {{Severity, Operator::IsFrom, {3}}}, binnacle::Status::Act},
            {u"personal"_s, ViewText::tr("Personal data"), {{PersonalData, Operator::IsOneOf, {1}}}}},
        .sortField = DetectedAt,
        .sortOrder = Qt::DescendingOrder};
}

static RegisterView actions(QDate asOf)
{
    using namespace action;
    const Condition isOpen{action::Status, Operator::IsOneOf, {u"open"_s, u"in_progress"_s}};
    const Condition isLate{CurrentDueOn, Operator::IsBefore, {asOf.toString(Qt::ISODate)}};
    return {.schema = &schema,
        .icon = u"actions"_s,
        .columns = {{ViewColumn::reference, Source, CellKind::Reference, 132, CellRule::Plain,
                        ViewText::tr("Reference, source")},
            {Title, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Action"), true,
                {action::Status, ResponsibleId, AccountableId}, ViewText::tr("Action, status, owner, accountable")},
            {action::Status, ViewColumn::none, CellKind::Text, 100, CellRule::Plain, {}, false},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {AccountableId, ViewColumn::none, CellKind::Text, 96, CellRule::Seat, {}, false},
            {CurrentDueOn, ViewColumn::none, CellKind::Date, 122, CellRule::Due}},
        .chips
        = {{u"open"_s, ViewText::tr("Open"), {isOpen}, binnacle::Status::NotApplicable, true, ViewText::tr("%L1 open")},
            {u"late"_s, ViewText::tr("Late"), {isOpen, isLate}, binnacle::Status::Act, false, ViewText::tr("%L1 late")},
            {u"decisions"_s, ViewText::tr("From decisions"), {{Source, Operator::IsOneOf, {u"decision"_s}}}}},
        .sortField = CurrentDueOn,
        .status = action::Status,
        .ended = {u"done"_s, u"dropped"_s}};
}

static RegisterView risks()
{
    using namespace risk;
    return {.schema = &schema,
        .icon = u"risks"_s,
        .columns = {{ViewColumn::reference, Category, CellKind::Reference, 138, CellRule::Plain,
                        ViewText::tr("Reference, kind")},
            {Title, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Risk"), true,
                {Category, ResponsibleId, AccountableId}, ViewText::tr("Risk, kind, owner, accountable")},
            {risk::Status, ViewColumn::none, CellKind::Text, 128, CellRule::RiskScore, ViewText::tr("Status, score")},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 100, CellRule::Person, {}, false},
            {AccountableId, ViewColumn::none, CellKind::Text, 96, CellRule::Seat, {}, false},
            {IdentifiedOn, ViewColumn::none, CellKind::Date, 112, CellRule::Plain, {}, false}},
        .chips = {{u"active"_s, ViewText::tr("Active"), {{risk::Status, Operator::IsOneOf, {u"active"_s}}},
            binnacle::Status::NotApplicable, true, ViewText::tr("%L1 active")}},
        .sortField = RecordFilter::byReference,
        .status = risk::Status,
        .ended = {u"closed"_s}};
}

static RegisterView decisions()
{
    using namespace decision;
    return {.schema = &schema,
        .icon = u"decisions"_s,
        .columns = {{ViewColumn::reference, ReviewId, CellKind::Reference, 150, CellRule::Plain,
                        ViewText::tr("Reference, review")},
            {Title, Type, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Decision, kind")},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {DecidedOn, ViewColumn::none, CellKind::Date, 112, CellRule::Plain, {}, false},
            {DueOn, ViewColumn::none, CellKind::Date, 112}},
        .sortField = DecidedOn,
        .sortOrder = Qt::DescendingOrder};
}

static RegisterView metrics()
{
    using namespace metric;
    return {.schema = &schema,
        .icon = u"metrics"_s,
        .columns = {{Code, Category, CellKind::Reference, 148, CellRule::Plain, ViewText::tr("Code, category")},
            {Name, PlainName, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Measure")},
            {Frequency, Capture, CellKind::Text, 110, CellRule::Plain, ViewText::tr("How often, how"), false},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 130, CellRule::Person}},
        .chips = {{u"headline"_s, ViewText::tr("On the compass"), {{Headline, Operator::IsFrom, {1}}}}},
        .sortField = Code};
}

static RegisterView reviews()
{
    using namespace review;
    return {.schema = &schema,
        .icon = u"review-room"_s,
        .columns
        = {{ViewColumn::reference, Kind, CellKind::Reference, 118, CellRule::Plain, ViewText::tr("Reference, kind")},
            {Title, Place, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Review, place")},
            {ChairId, ViewColumn::none, CellKind::Text, 130, CellRule::Person, {}, false},
            {MeetingOn, ViewColumn::none, CellKind::Date, 116}},
        .sortField = MeetingOn,
        .sortOrder = Qt::DescendingOrder};
}

static constexpr qsizetype shownFields = 6; ///< of a register without a view of its own
static constexpr int shortText = 60;

static CellKind kindOf(const Field &field, bool isName)
{
    if (isName) {
        return CellKind::Title;
    }
    if (field.isRecordNumber()) {
        return CellKind::Text; // the name of the record
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return CellKind::Number;
    case FieldType::Date:
    case FieldType::Time:
        return CellKind::Date;
    default:
        return CellKind::Text;
    }
}

/// Room for what a field of this type holds at most, in a table that shows as many fields as it can.
static int widthOf(const Field &field)
{
    static constexpr int codeLimit = 10;
    if (field.isRecordNumber()) {
        return 150;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return field.money > 0 ? 116 : 76; // "102,500 EUR"
    case FieldType::YesNo:
        return 76;
    case FieldType::Date:
        return 108;
    case FieldType::Time:
        return 188; // "27 May 2026 17:30 +01:00"
    case FieldType::Text:
        return field.limit <= codeLimit ? 84 : 130;
    default:
        return 130;
    }
}

/// And for its name above.
static int widthOf(const RegisterSchema &schema, qsizetype field)
{
    static constexpr int besideName = 26;
    const qreal name = textWidth(schema.labelText(field), TextRole::LabelMedium);
    return std::max(widthOf(schema.field(field)), static_cast<int>(std::ceil(name)) + besideName);
}

/// What is longest: the title or name where there is one, for a code can be what labels the record; else a sentence.
static qsizetype nameField(const RegisterSchema &schema)
{
    for (const QStringView column : {QStringView(u"title"), QStringView(u"name")}) {
        if (const qsizetype field = schema.indexOf(column); field >= 0) {
            return field;
        }
    }
    if (schema.label >= 0) {
        return schema.label;
    }
    for (qsizetype i = 0; i < std::min(schema.fieldCount(), shownFields); ++i) {
        if (schema.field(i).type == FieldType::Text && schema.field(i).limit > shortText
            && schema.field(i).necessity == Necessity::Always) {
            return i;
        }
    }
    return 0;
}

/// Several times in one row have room only with the hour below the day.
static void foldTimes(RegisterView &view)
{
    QList<ViewColumn *> times;
    for (ViewColumn &column : view.columns) {
        if (column.field >= 0 && view.schema->field(column.field).type == FieldType::Time) {
            times << &column;
        }
    }
    for (ViewColumn *column : times.size() > 1 ? times : QList<ViewColumn *>()) {
        column->rule = CellRule::Moment;
        column->width = 108;
    }
}

/// Reference, then the first fields that a table can show; the one that names the record takes the room.
static RegisterView plainView(const RegisterSchema &schema)
{
    RegisterView view{.schema = &schema, .icon = u"table"_s, .columns = {}};
    if (schema.hasReference()) {
        view.columns << ViewColumn{ViewColumn::reference, ViewColumn::none, CellKind::Reference, 96};
        view.sortField = RecordFilter::byReference;
    }
    const qsizetype wide = nameField(schema);
    bool hasDay = false;
    for (qsizetype i = 0; i < schema.fieldCount() && view.columns.size() < shownFields; ++i) {
        const FieldType type = schema.field(i).type;
        const bool isSmall = type != FieldType::LongText && type != FieldType::Blob && type != FieldType::TimeOffset
            && type != FieldType::TimePrecision;
        if (isSmall || i == wide) {
            ViewColumn column{
                i, ViewColumn::none, kindOf(schema.field(i), i == wide), i == wide ? 0 : widthOf(schema, i)};
            const bool isFirstDay
                = column.kind == CellKind::Date && !std::exchange(hasDay, hasDay || column.kind == CellKind::Date);
            column.isEssential = i == wide || isFirstDay || view.columns.size() < 2;
            view.columns << column;
        }
    }
    foldTimes(view);
    return view;
}

static RegisterView evidenceFiles()
{
    using namespace evidence;
    return {.schema = &schema,
        .icon = u"attach"_s,
        .columns = {{ViewColumn::reference, ViewColumn::none, CellKind::Reference, 96},
            {Title, FileName, CellKind::Title, 0, CellRule::Plain, ViewText::tr("Title, file name")},
            {Size, ViewColumn::none, CellKind::Number, 96, CellRule::Plain, {}, false},
            {AddedById, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {AddedOn, ViewColumn::none, CellKind::Date, 112}},
        .sortField = AddedOn,
        .sortOrder = Qt::DescendingOrder};
}

static RegisterView delegations()
{
    using namespace delegation;
    return {.schema = &schema,
        .icon = u"leadership"_s,
        .columns = {{ViewColumn::reference, ViewColumn::none, CellKind::Reference, 104},
            {Tasks, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, {}, true, {DelegatorId, DelegateId},
                ViewText::tr("Tasks, delegator, delegate")},
            {DelegatorId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {DelegateId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {ToOn, ViewColumn::none, CellKind::Date, 112, CellRule::Plain, ViewText::tr("Until")}},
        .sortField = RecordFilter::byReference};
}

static RegisterView duties()
{
    using namespace responsibility;
    return {.schema = &schema,
        .icon = u"leadership"_s,
        .columns = {{Clause, ViewColumn::none, CellKind::Text, 76, CellRule::Plain, ViewText::tr("Clause")},
            {Duty, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, {}, true, {AccountableId, ResponsibleId},
                ViewText::tr("Duty, accountable, owner")},
            {AccountableId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {ResponsibleId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {FromOn, ViewColumn::none, CellKind::Date, 112}}};
}

static RegisterView checks()
{
    using namespace effectiveness_check;
    return {.schema = &schema,
        .icon = u"findings"_s,
        .columns
        = {{FindingId, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, {}, true,
               {Measure, CheckerId, effectiveness_check::Result}, ViewText::tr("Finding, measure, checker, result")},
            {Measure, ViewColumn::none, CellKind::Text, 170, CellRule::Plain, {}, false},
            {CheckerId, ViewColumn::none, CellKind::Text, 112, CellRule::Person, {}, false},
            {effectiveness_check::Result, ViewColumn::none, CellKind::Text, 96, CellRule::Plain, {}, false},
            {DoneOn, ViewColumn::none, CellKind::Date, 112}}};
}

static RegisterView extensions()
{
    using namespace due_extension;
    return {.schema = &schema,
        .icon = u"calendar"_s,
        .columns = {{Reason, ViewColumn::none, CellKind::Title, 0, CellRule::Plain, {}, true,
                        {FindingId, ActionId, Answer}, ViewText::tr("Reason, finding or action, answer")},
            {FindingId, ViewColumn::none, CellKind::Text, 140, CellRule::Plain, {}, false},
            {ActionId, ViewColumn::none, CellKind::Text, 140, CellRule::Plain, {}, false},
            {Answer, ViewColumn::none, CellKind::Text, 96, CellRule::Plain, {}, false},
            {ToDueOn, ViewColumn::none, CellKind::Date, 112, CellRule::Plain, ViewText::tr("New due day")}}};
}

RegisterView registerView(const RegisterSchema &schema, QDate asOf)
{
    const RegisterView own[] = {findings(asOf), incidents(), actions(asOf), risks(), decisions(), metrics(), reviews(),
        evidenceFiles(), delegations(), duties(), checks(), extensions()};
    for (const RegisterView &view : own) {
        if (view.schema == &schema) {
            return view;
        }
    }
    RegisterView view = plainView(schema);
    view.isSingle = &schema == &organization::schema;
    return view;
}

} // namespace binnacle
