#include "models/document/document.h"
#include "ui/forms/conflictpanel.h"
#include "ui/forms/formbody.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/recordform.h"

namespace binnacle {

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
