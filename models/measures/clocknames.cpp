#include "models/measures/clocknames.h"

#include "models/measures/measuretext.h"
#include "models/registers/obligationclock.h"

#include <QStringList>

namespace binnacle {

static QString limitOf(const ObligationClock &clock)
{
    using Unit = ObligationClock::Unit;
    if (clock.amount == 0) {
        return {};
    }
    switch (clock.unit) {
    case Unit::None:
        return {};
    case Unit::Hours:
        return MeasureText::tr("%1 h").arg(clock.amount);
    case Unit::Days:
        return MeasureText::tr("%n day(s)", nullptr, clock.amount);
    case Unit::WorkingDays:
        return MeasureText::tr("%n working day(s)", nullptr, clock.amount);
    case Unit::Months:
        return MeasureText::tr("%n month(s)", nullptr, clock.amount);
    }
    Q_UNREACHABLE();
}

QString clockName(const QString &id)
{
    const ObligationClock *clock = findObligationClock(id);
    if (!clock) {
        return id;
    }
    QStringList facts{clock->basis, limitOf(*clock)};
    facts.removeAll(QString());
    return facts.isEmpty() ? id : MeasureText::tr("%1: %2").arg(id, facts.join(QLatin1StringView(", ")));
}

} // namespace binnacle
