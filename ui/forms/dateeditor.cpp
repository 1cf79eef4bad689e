#include "ui/forms/dateeditor.h"

#include "models/base/typeddate.h"
#include "models/registers/codec.h"
#include "ui/forms/calendarpopup.h"
#include "ui/forms/pickline.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

DateEditor::DateEditor(const EditorContext &context, QWidget *parent)
    : LineEditor(new PickLine(context.theme, u"calendar"_s), parent)
    , m_theme(context.theme)
    , m_today(context.today)
{
    connect(static_cast<PickLine *>(&line()), &PickLine::pickRequested, this, &DateEditor::openCalendar);
}

Value DateEditor::parsed(const QString &text) const
{
    const std::optional<QDate> day = typedDate(text, m_today);
    return day ? Value(day->toString(Qt::ISODate)) : Value();
}

QString DateEditor::shown(const Value &value) const
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return holds(value) ? QLocale().toString(day, u"d MMM yyyy"_s) : value.toString();
}

bool DateEditor::holds(const Value &value) const
{
    return codec::isDay(value.toString());
}

QString DateEditor::advice() const
{
    return tr("Type a day, such as 6 Jul 2026.");
}

void DateEditor::openCalendar()
{
    settle();
    const QDate chosen = QDate::fromString(value().toString(), Qt::ISODate);
    auto *popup = new CalendarPopup(m_theme, chosen.isValid() ? chosen : m_today, &line());
    connect(popup, &CalendarPopup::chosen, this, [this](const QDate &day) {
        setValue(day.toString(Qt::ISODate));
        emit edited();
    });
    popup->open();
}

} // namespace binnacle
