#include "ui/forms/calendarpopup.h"

#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QHeaderView>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int rows = 7; // the names of the days, and six weeks
static constexpr int rowHeight = 26;

CalendarPopup::CalendarPopup(const Theme &theme, const QDate &day, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(m_calendar);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setSelectedDate(day);
    style(theme);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::take);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::take);
}

void CalendarPopup::style(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain;
    plain.setForeground(tokens.text);
    // Weekends are not red here: red is a status.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        m_calendar->setWeekdayTextFormat(day, plain);
    }
    QTextCharFormat head;
    head.setForeground(tokens.muted);
    head.setBackground(tokens.raised);
    m_calendar->setHeaderTextFormat(head);
    if (auto *days = m_calendar->findChild<QTableView *>(u"qt_calendar_calendarview"_s)) {
        // Rows that the style makes higher than the view has room for would end below its edge.
        days->verticalHeader()->setMinimumSectionSize(1);
        days->setMinimumHeight(rows * rowHeight + 2);
    }
    const auto arrow = [&](const QString &button, const QString &icon) {
        if (auto *tool = m_calendar->findChild<QToolButton *>(button)) {
            tool->setIcon(theme.icons().icon(icon, tokens.text2));
        }
    };
    arrow(u"qt_calendar_prevmonth"_s, u"chevron-left"_s);
    arrow(u"qt_calendar_nextmonth"_s, u"chevron-right"_s);
}

void CalendarPopup::open()
{
    const QWidget *field = parentWidget();
    // The calendar asks for less than its parts need.
    m_calendar->setMinimumSize(m_calendar->layout()->totalMinimumSize().expandedTo(m_calendar->sizeHint()));
    resize(sizeHint()); // adjustSize() takes two thirds of the screen at most, and would cut a week
    const QRect screen = field->screen()->availableGeometry();
    QPoint place = field->mapToGlobal(QPoint(field->isRightToLeft() ? field->width() - width() : 0, field->height()));
    if (place.y() + height() > screen.bottom()) {
        place.setY(field->mapToGlobal(QPoint(0, -height())).y());
    }
    place.setY(std::max(place.y(), screen.top()));
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::take(const QDate &day)
{
    emit chosen(day);
    close();
}

} // namespace binnacle
