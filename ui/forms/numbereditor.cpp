#include "ui/forms/numbereditor.h"

#include "models/registers/codec.h"

#include <QLineEdit>
#include <QLocale>

namespace binnacle {

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : LineEditor(new QLineEdit, parent)
    , m_field(field)
{
}

Value NumberEditor::parsed(const QString &text) const
{
    const bool isWhole = m_field.type != FieldType::Decimal;
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        bool isNumber = false;
        const Value number = isWhole ? Value(locale.toLongLong(text.trimmed(), &isNumber))
                                     : Value(locale.toDouble(text.trimmed(), &isNumber));
        if (isNumber && (isWhole || qIsFinite(number.toDouble()))) {
            return codec::normalized(m_field, number);
        }
    }
    return {};
}

QString NumberEditor::shown(const Value &value) const
{
    return holds(value) ? codec::displayText(m_field, value) : value.toString();
}

QString NumberEditor::advice() const
{
    return m_field.type == FieldType::Decimal ? tr("Type a number, such as %1.").arg(QLocale().toString(2.5))
                                              : tr("Type a whole number in digits.");
}

} // namespace binnacle
