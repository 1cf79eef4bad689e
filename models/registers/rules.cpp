#include "models/registers/rules.h"

#include "models/base/text.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/seat.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/validperiod.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static QDate dayOf(const Value &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Rules::Rules(const RegisterSchema &schema, const Record &before, const Record &after, const Lookup &others)
    : m_schema(schema)
    , m_before(before)
    , m_after(after)
    , m_others(others)
{
}

bool Rules::has(qsizetype field) const
{
    const Value &value = m_after.values.at(field);
    return !value.isNull() && !(value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

bool Rules::changed(qsizetype field) const
{
    return isNew() || m_before.values.at(field) != m_after.values.at(field);
}

bool Rules::changedAny(std::initializer_list<qsizetype> fields) const
{
    return std::any_of(fields.begin(), fields.end(), [this](qsizetype field) { return changed(field); });
}

bool Rules::became(qsizetype field, QStringView value) const
{
    return text(field) == value && changed(field);
}

QDate Rules::day(qsizetype field) const
{
    return dayOf(m_after.values.at(field));
}

QString Rules::label(qsizetype field) const
{
    return m_schema.labelText(field);
}

Issue Rules::issue(qsizetype field, const QString &sentence) const
{
    return {.text = sentence,
        .registerId = m_schema.id(),
        .recordId = m_after.id,
        .field = QString::fromLatin1(m_schema.field(field).column)};
}

void Rules::refuse(qsizetype field, const QString &sentence)
{
    m_issues << issue(field, sentence);
}

void Rules::refuse(qsizetype field, const QString &sentence, const RegisterSchema &mend)
{
    refuse(field, sentence);
    m_issues.last().mend = mend.id();
}

void Rules::warn(qsizetype field, const QString &sentence)
{
    m_issues << issue(field, sentence);
    m_issues.last().severity = Issue::Severity::Warning;
}

void Rules::need(qsizetype field)
{
    if (has(field)) {
        return;
    }
    const bool isChosen
        = m_schema.field(field).type == FieldType::Reference || m_schema.field(field).type == FieldType::Choice;
    refuse(field,
        isChosen ? RuleText::tr("Choose “%1”.").arg(label(field)) : RuleText::tr("Enter “%1”.").arg(label(field)));
}

void Rules::segregate(qsizetype field, const QString &sentence)
{
    if (isSmallOrganization(m_others)) {
        warn(field, sentence);
    } else {
        refuse(field, sentence);
    }
}

void Rules::reserve(qsizetype field, QDate day, const QString &matter)
{
    if (!has(field) || isTopManagement(id(field), day, m_others)) {
        return;
    }
    refuse(field,
        RuleText::tr("%1 holds no seat of top management on %2. Choose somebody who does: %3 is reserved to top "
                     "management and cannot be delegated.")
            .arg(isolated(nameOfPerson(id(field), m_others)),
                codec::displayText(define::date("", ""), day.toString(Qt::ISODate)), matter));
}

void Rules::order(qsizetype earlier, qsizetype later)
{
    if (changedAny({earlier, later}) && has(earlier) && has(later) && day(later) < day(earlier)) {
        refuse(later, RuleText::tr("“%1” is before “%2”. Enter the right day.").arg(label(later), label(earlier)));
    }
}

bool isTopManagement(qint64 personId, QDate day, const Lookup &others)
{
    using namespace seat_holding;
    const QList<Record> held = others.findAll(seat_holding::schema, {{PersonId, personId}});
    return std::any_of(held.begin(), held.end(), [&](const Record &holding) {
        const std::optional<Record> seat = others.find(seat::schema, holding.values.at(SeatId).toLongLong());
        return isValidOn(holding, FromOn, ToOn, day) && seat && seat->values.at(seat::TopManagement).toBool();
    });
}

bool isInOffice(qint64 personId, QDate day, const Lookup &others)
{
    const std::optional<Record> found = others.find(person::schema, personId);
    return found && isValidOn(*found, person::FromOn, person::ToOn, day);
}

QString nameOfPerson(qint64 personId, const Lookup &others)
{
    const std::optional<Record> found = others.find(person::schema, personId);
    return found ? found->values.at(person::Name).toString() : QString();
}

bool isSmallOrganization(const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    return !organizations.isEmpty() && organizations.first().values.at(organization::SmallOrganization).toBool();
}

} // namespace binnacle
