#include "models/registers/registerschema.h"

#include <QCoreApplication>

namespace binnacle {

QString RegisterSchema::titleText() const
{
    return QCoreApplication::translate(table, title);
}

QString RegisterSchema::oneText() const
{
    return QCoreApplication::translate(table, one);
}

QString RegisterSchema::manyText() const
{
    return many ? QCoreApplication::translate(table, many) : titleText().toLower();
}

QString RegisterSchema::labelText(qsizetype index) const
{
    return QCoreApplication::translate(table, field(index).label);
}

QString RegisterSchema::helpText(qsizetype index) const
{
    const char *help = field(index).helpText;
    return help ? QCoreApplication::translate(table, help) : QString();
}

bool RegisterSchema::refersTo(const RegisterSchema &other) const
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.type == FieldType::Reference && qstrcmp(field.target, other.table) == 0;
    });
}

qsizetype RegisterSchema::indexOf(QStringView column) const
{
    for (qsizetype i = 0; i < columnCount(); ++i) {
        if (column == QLatin1StringView(field(i).column)) {
            return i;
        }
    }
    return -1;
}

} // namespace binnacle
