#include "models/registers/removal.h"

#include "models/registers/choice.h"
#include "models/registers/registry.h"

namespace binnacle {

bool isDraft(const RegisterSchema &schema, const Record &record)
{
    const qsizetype status = schema.indexOf(u"status");
    if (status < 0 || schema.field(status).type != FieldType::Choice) {
        return true;
    }
    const ChoiceSet *states = findChoiceSet(QLatin1StringView(schema.field(status).target));
    return record.values.at(status).toString() == QLatin1StringView(states->choices.front().code);
}

bool isRemovable(const RegisterSchema &schema, const Record &record)
{
    return schema.deleteRule == DeleteRule::Always
        || (schema.deleteRule == DeleteRule::Draft && isDraft(schema, record));
}

bool isPointedAt(const RegisterSchema &schema, const Record &record, const Lookup &others)
{
    for (const RegisterSchema *other : allRegisters()) {
        for (qsizetype i = 0; i < other->fieldCount(); ++i) {
            if (!other->field(i).isRecordNumber()) {
                continue;
            }
            const qsizetype registerField = other->indexOf(QString::fromLatin1(other->field(i).target));
            if (!others.findAll(*other, {{registerField, schema.id()}, {i, record.id}}).isEmpty()) {
                return true;
            }
        }
    }
    return false;
}

} // namespace binnacle
