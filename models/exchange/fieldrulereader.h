#pragma once

#include "models/exchange/importmap.h"
#include "models/exchange/mappingobject.h"

#include <QJsonValue>

namespace binnacle {

/// Reads the rule of one field from a mapping. What is wrong goes to `problem`.
class FieldRuleReader
{
public:
    FieldRuleReader(const RegisterSchema &schema, std::optional<Error> &problem)
        : m_schema(schema)
        , m_problem(problem)
    {
    }

    /// `json` is an object, or a text that names a column.
    FieldRule read(const QString &name, const QJsonValue &json);

private:
    bool isType(const FieldRule &rule, FieldType type) const;
    void readSource(FieldRule &rule, MappingObject &object);
    void readTemplate(TextTemplate &target, MappingObject &object, const QString &name);
    void readParts(FieldRule &rule, MappingObject &object);
    void readDuration(FieldRule &rule, MappingObject &object);
    void readTranslation(Translation &translation, MappingObject &object);
    void readFormats(FieldRule &rule, MappingObject &object);
    void readTime(FieldRule &rule, MappingObject &object);
    void readReference(FieldRule &rule, MappingObject &object);

    const RegisterSchema &m_schema;
    std::optional<Error> &m_problem;
};

} // namespace binnacle
