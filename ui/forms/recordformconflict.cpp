#include "models/document/document.h"
#include "ui/forms/conflictpanel.h"
#include "ui/forms/formbody.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/formsection.h"
#include "ui/forms/recordform.h"

namespace binnacle {

void RecordForm::documentChanged(const RegisterSchema &schema, const QList<qint64> &ids)
{
    m_labels.forget(schema);
    m_body->refreshLabels(schema);
    for (FormSection *section : m_sections) {
        section->recordsChanged(schema);
    }
    const bool isOurs = &schema == &m_buffer.schema() && recordId() != 0 && (ids.isEmpty() || ids.contains(recordId()));
    if (isOurs && !m_isEntering && isTouched()) {
        m_notice->say(Issue::Severity::Warning,
            tr("This %1 was changed meanwhile. On entering you see both, field by field, and choose.")
                .arg(m_buffer.schema().oneText()));
    } else if (isOurs && !m_isEntering) {
        load(recordId());
        if (recordId() == 0) {
            m_notice->hide(); // that undo took it away is no error
        }
    }
}

/// There is one draft of a record, also when it is typed in two windows: what another one entered or gave up is no
/// draft here, and what is typed here is kept again.
void RecordForm::draftsChanged()
{
    if (m_isEntering) {
        return;
    }
    if (isTouched() && !m_buffer.isDraftKept()) {
        m_draftTimer.start();
    } else if (!isTouched() && m_buffer.hasDraft() && m_buffer.rereadDraft()) {
        fill(m_buffer.withDraft());
    }
}

bool RecordForm::isChoosing() const
{
    return !m_clash->isHidden();
}

/// What only one of them changed goes together; where both changed a field, somebody chooses.
void RecordForm::meetOther()
{
    const Result<MetChange> met = m_buffer.meet(m_body->values());
    if (!met) {
        m_notice->say(Issue::Severity::Error,
            tr("This %1 was deleted meanwhile. What you typed is kept as a draft.").arg(m_buffer.schema().oneText()));
        return;
    }
    offerStates();
    m_body->setValues(met->values);
    m_notice->hide();
    if (met->conflicts.isEmpty()) {
        describe();
        enter();
        return;
    }
    m_clash->ask(m_buffer.schema().oneText(), met->conflicts);
    describe();
    keepDraft();
    m_clash->focusFirst();
}

void RecordForm::takeChosen(const QMap<qsizetype, Value> &kept)
{
    QList<Value> values = m_body->values();
    for (const auto &[field, value] : kept.asKeyValueRange()) {
        values[field] = value;
    }
    m_body->setValues(values);
    describe();
    setDirty(!m_buffer.typed(values).isEmpty());
    if (!enter()) {
        return;
    }
    m_body->focusFirst();
    keepDraft(); // nothing is left of it when all that is kept now was chosen
}

} // namespace binnacle
