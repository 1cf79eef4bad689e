#include "ui/forms/recordform.h"

#include "models/document/document.h"
#include "models/registers/recordstore.h"

namespace binnacle {

RecordForm::RecordForm(const Theme &, Document &document, const RegisterSchema &schema, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_schema(schema)
    , m_kept(Record::empty(schema))
{
}

RecordForm::~RecordForm() = default;

void RecordForm::showRecord(qint64 id)
{
    if (Result<Record> record = RecordStore(m_document.database(), m_schema).find(id)) {
        m_kept = *std::move(record);
    }
}

void RecordForm::startNew(const QMap<qsizetype, Value> &preset)
{
    m_kept = Record::empty(m_schema);
    for (const auto &[field, value] : preset.asKeyValueRange()) {
        m_kept.values[field] = value;
    }
}

qint64 RecordForm::recordId() const
{
    return m_kept.id;
}

bool RecordForm::isDirty() const
{
    return false;
}

bool RecordForm::enter()
{
    return true;
}

bool RecordForm::enterAndStartNext()
{
    return true;
}

void RecordForm::discard() { }

void RecordForm::setNarrow(bool) { }

} // namespace binnacle
