#include "ui/forms/timeeditor.h"

#include "models/base/typeddate.h"
#include "models/registers/codec.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace binnacle {

TimeEditor::TimeEditor(const EditorContext &context, QWidget *parent)
    : LineEditor(new QLineEdit, parent)
    , m_today(context.today)
    , m_zone(context.zone)
{
    line().setPlaceholderText(tr("such as 6 Jul 2026 14:30"));
}

QList<Value> TimeEditor::values() const
{
    const Value all = content();
    return holds(all) ? all.toList() : QList<Value>{all, {}, {}};
}

void TimeEditor::setValues(const QList<Value> &values)
{
    const bool isTyped = !values.first().isNull() && !codec::isTime(values.first().toString());
    const bool isBlank = values.first().isNull() && values.at(2).isNull();
    setContent(isTyped ? values.first() : isBlank ? Value() : Value(values));
}

Value TimeEditor::parsed(const QString &text) const
{
    const std::optional<TypedTime> time = typedTime(text, m_today, m_zone);
    if (!time) {
        return {};
    }
    return time->at.isEmpty() ? QList<Value>{{}, {}, time->precision}
                              : QList<Value>{time->at, qlonglong(time->offset), time->precision};
}

QString TimeEditor::shown(const Value &content) const
{
    if (!holds(content)) {
        return content.toString();
    }
    const QList<Value> parts = content.toList();
    return timeText({parts.at(0).toString(), parts.at(1).toInt(), parts.at(2).toString()}, m_zone);
}

QString TimeEditor::advice() const
{
    return tr("Type a time, such as 6 Jul 2026 14:30.");
}

} // namespace binnacle
