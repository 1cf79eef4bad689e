#include "models/measures/obligationclocks.h"

#include "models/measures/measuretext.h"
#include "models/registers/organizationzone.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int lastPart = 4; ///< of the time: a quarter
static constexpr qint64 hour = 3600;
static constexpr qint64 day = 24 * hour;

static QDateTime momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

static QString spanText(qint64 seconds)
{
    if (seconds >= 3 * day) {
        return MeasureText::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
    }
    return seconds >= hour ? MeasureText::tr("%1 h").arg(seconds / hour) : MeasureText::tr("%1 min").arg(seconds / 60);
}

static QString wordsOf(const ObligationState &state, bool isStopped)
{
    using Kind = ObligationState::Kind;
    const QString span = spanText(state.seconds);
    switch (state.kind) {
    case Kind::NotApplicable:
        return MeasureText::tr("does not apply");
    case Kind::Undecided:
        return MeasureText::tr("nobody has decided whether it applies");
    case Kind::Running:
        return state.seconds > 0 ? MeasureText::tr("%1 left").arg(span) : MeasureText::tr("running, no limit");
    case Kind::Met:
        return state.seconds > 0 ? MeasureText::tr("met, %1 to spare").arg(span) : MeasureText::tr("met");
    case Kind::Missed:
        return isStopped ? MeasureText::tr("missed by %1").arg(span) : MeasureText::tr("over since %1").arg(span);
    }
    Q_UNREACHABLE();
}

static Status statusOf(const ObligationState &state, const QDateTime &start, const QDateTime &due)
{
    using Kind = ObligationState::Kind;
    if (state.kind == Kind::Missed || (state.kind == Kind::Undecided && state.isPressing)) {
        return Status::Act;
    }
    const bool isLate = state.kind == Kind::Running && due.isValid() && state.seconds * lastPart < start.secsTo(due);
    return isLate ? Status::Watch : Status::NotApplicable;
}

static WorkingCalendar calendarOf(const Database &database)
{
    Query query(database, u"SELECT working_days, coalesce(holidays, '') FROM organization"_s);
    return query.exec() && query.next() ? WorkingCalendar::fromText(query.text(0), query.text(1)) : WorkingCalendar();
}

static Result<QList<ClockFace>> read(const Database &database, qint64 incidentId, const QDateTime &now)
{
    const QTimeZone zone = organizationZone(database);
    const WorkingCalendar calendar = calendarOf(database);
    Query query(database, namedQuery(u"obligation_clocks"_s));
    if (Result<> done = query.bind(incidentId).exec(); !done) {
        return done.error();
    }
    QList<ClockFace> faces;
    while (query.next()) {
        const QString applicability = query.text(4);
        const QDateTime start = momentOf(query.text(5));
        const QDateTime stopped = momentOf(query.text(7));
        QDateTime due = momentOf(query.text(6));
        const ObligationClock *clock = findObligationClock(query.text(3));
        if (!due.isValid() && clock && start.isValid()) {
            due = dueAt(*clock, start, zone, calendar);
        }
        const std::optional<bool> isApplicable
            = applicability == u"unknown" ? std::nullopt : std::optional(applicability == u"yes");
        ClockFace face{query.integer(0), query.integer(1), query.text(2), query.text(3),
            obligationState(isApplicable, start, due, stopped, now), {}};
        face.words = wordsOf(face.state, stopped.isValid());
        face.status = statusOf(face.state, start, due);
        faces << face;
    }
    const Result<> done = query.finish();
    return done ? Result<QList<ClockFace>>(faces) : Result<QList<ClockFace>>(done.error());
}

Result<QList<ClockFace>> clocksOf(const Database &database, qint64 incidentId, const QDateTime &now)
{
    return read(database, incidentId, now);
}

/// Over for the longest, then the least time left; what nobody has decided between them.
static qint64 secondsLeft(const ClockFace &face)
{
    using Kind = ObligationState::Kind;
    return face.state.kind == Kind::Missed ? -face.state.seconds : face.state.kind == Kind::Running ? face.state.seconds : 0;
}

Result<QList<ClockFace>> runningClocks(const Database &database, const QDateTime &now)
{
    Result<QList<ClockFace>> faces = read(database, 0, now);
    if (!faces) {
        return faces;
    }
    faces->removeIf([](const ClockFace &face) {
        const bool isLimited = face.state.kind == ObligationState::Kind::Running && face.state.seconds > 0;
        return face.status == Status::NotApplicable && !isLimited;
    });
    std::stable_sort(faces->begin(), faces->end(),
        [](const ClockFace &a, const ClockFace &b) { return secondsLeft(a) < secondsLeft(b); });
    return faces;
}

} // namespace binnacle
