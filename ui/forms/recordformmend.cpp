#include "models/base/text.h"
#include "models/document/delegating.h"
#include "models/document/document.h"
#include "models/document/startvalues.h"
#include "models/measures/wording.h"
#include "models/registers/databaselookup.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/lifecycle.h"
#include "models/registers/registry.h"
#include "models/registers/rules.h"
#include "ui/forms/evidencesection.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordmenu.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// What a record that mends another one begins with.
static QMap<qsizetype, Value> presetOf(
    const RegisterSchema &mend, const RegisterSchema &schema, const Record &kept, Document &document)
{
    if (&mend == &accountability_change::schema) {
        using namespace accountability_change;
        return {{RecordRegister, schema.id()}, {RecordId, kept.id},
            {FromId, kept.values.at(schema.indexOf(u"accountable_id"))}};
    }
    const QList<PartRegister> parts = partsOf(schema);
    const auto part
        = std::find_if(parts.begin(), parts.end(), [&](const PartRegister &each) { return each.schema == &mend; });
    return part == parts.end() ? QMap<qsizetype, Value>() : partPreset(*part, kept, document);
}

void RecordForm::openMend()
{
    const RegisterSchema *mend = findRegister(m_mend);
    if (mend && recordId() > 0) {
        emit partRequested(*mend, 0, presetOf(*mend, m_buffer.schema(), m_buffer.kept(), m_document));
    }
}

QString RecordForm::delegationText() const
{
    const std::optional<Record> delegated = delegationOf(m_document, m_buffer.schema(), m_buffer.kept());
    if (!delegated) {
        return {};
    }
    const DatabaseLookup others(m_document.database());
    const auto name = [&](const Value &person) { return isolated(nameOfPerson(person.toLongLong(), others)); };
    const auto ofRecord
        = [&](QStringView column) { return name(m_buffer.kept().values.at(m_buffer.schema().indexOf(column))); };
    const QDate until = QDate::fromString(delegated->values.at(delegation::ToOn).toString(), Qt::ISODate);
    const QString delegator = name(delegated->values.at(delegation::DelegatorId));
    const QString owner = until < m_document.asOf()
        ? tr("Owner: %1 (the delegation by %2 ended on %3).")
              .arg(ofRecord(u"responsible_id"), delegator, dayText(until))
        : tr("Owner: %1 (delegated by %2 until %3).").arg(ofRecord(u"responsible_id"), delegator, dayText(until));
    return m_buffer.schema().indexOf(u"accountable_id") < 0
        ? owner
        : tr("%1 Accountable: %2.").arg(owner, ofRecord(u"accountable_id"));
}

/// What has ended is nobody's any more.
static bool hasEnded(const RegisterSchema &schema, const Record &record)
{
    const QStringList states = lifecycle::offeredStates(schema, record);
    return states.size() == 1;
}

void RecordForm::tellGap()
{
    const RegisterSchema &schema = m_buffer.schema();
    const Record &kept = m_buffer.kept();
    const qsizetype accountable = schema.indexOf(u"accountable_id");
    if (accountable < 0 || kept.id == 0 || kept.values.at(accountable).isNull() || hasEnded(schema, kept)) {
        return;
    }
    const DatabaseLookup others(m_document.database());
    const qint64 person = kept.values.at(accountable).toLongLong();
    if (isInOffice(person, m_document.asOf(), others)) {
        return;
    }
    m_mend = accountability_change::schema.id();
    m_notice->say(Issue::Severity::Warning,
        tr("Nobody answers for this: %1, who is accountable, has left.").arg(nameOfPerson(person, others)),
        isEditable() ? tr("Move accountability") : QString());
}

void RecordForm::delegateTask()
{
    m_menu->delegate();
}

void RecordForm::addEvidence()
{
    if (auto *evidence = findChild<EvidenceSection *>()) {
        evidence->choose();
    }
}

bool RecordForm::takesEvidence() const
{
    return findChild<EvidenceSection *>() != nullptr;
}

} // namespace binnacle
