#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace binnacle {

class Theme;

/// A month to pick a day from, under the field that opened it. Return or a click takes the day, Escape closes. It
/// deletes itself.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(const Theme &theme, const QDate &day, QWidget *field);

    void open();

signals:
    void chosen(const QDate &day);

private:
    void style(const Theme &theme);
    void take(const QDate &day);

    QCalendarWidget *m_calendar;
};

} // namespace binnacle
