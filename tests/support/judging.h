#pragma once

#include "models/base/issue.h"
#include "models/registers/record.h"

#include <QMap>
#include <QStringList>

namespace binnacle::test {

using Values = QMap<qsizetype, Value>;

/// A record that is not entered yet.
inline Record recordOf(const RegisterSchema &schema, const Values &values)
{
    Record made = Record::empty(schema);
    for (const auto &[field, value] : values.asKeyValueRange()) {
        made.values[field] = value;
    }
    return made;
}

inline Record with(Record record, const Values &values)
{
    for (const auto &[field, value] : values.asKeyValueRange()) {
        record.values[field] = value;
    }
    return record;
}

/// The columns of which something is said, of warnings with a tilde.
inline QStringList fieldsOf(const QList<Issue> &issues)
{
    QStringList fields;
    for (const Issue &issue : issues) {
        fields << (issue.severity == Issue::Severity::Error ? issue.field : u'~' + issue.field);
    }
    return fields;
}

inline QString textOf(const QList<Issue> &issues)
{
    QStringList texts;
    for (const Issue &issue : issues) {
        texts << issue.text;
    }
    return texts.join(u'\n');
}

} // namespace binnacle::test
