#include "models/registers/lifecycle.h"

#include "models/registers/choice.h"
#include "models/registers/definitions/lifecycles.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct LifecycleText
{
    Q_DECLARE_TR_FUNCTIONS(lifecycle)
};

} // namespace

std::span<const Lifecycle> allLifecycles()
{
    return define::lifecycles;
}

namespace lifecycle {

static QStringList namesIn(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(u',')) {
        names << name.trimmed();
    }
    return names;
}

using Arrow = std::pair<QString, QString>;

/// Arrows in the order in which they are written.
static QList<Arrow> readArrows(const Life &life)
{
    QList<Arrow> arrows;
    for (const char *way : life.ways) {
        const QStringList stops = QString::fromLatin1(way).split(u'>');
        for (qsizetype stop = 1; stop < stops.size(); ++stop) {
            for (const QString &from : namesIn(stops.at(stop - 1))) {
                for (const QString &to : namesIn(stops.at(stop))) {
                    arrows << Arrow{from, to};
                }
            }
        }
    }
    return arrows;
}

static const QList<Arrow> &arrowsOf(const Life &life)
{
    static const QHash<const Life *, QList<Arrow>> all = [] {
        QHash<const Life *, QList<Arrow>> read;
        for (const Lifecycle &lifecycle : define::lifecycles) {
            for (const Life &each : lifecycle.lives) {
                read.insert(&each, readArrows(each));
            }
        }
        return read;
    }();
    return *all.constFind(&life);
}

const Lifecycle *find(const RegisterSchema &schema)
{
    const auto found = std::find_if(std::begin(define::lifecycles), std::end(define::lifecycles),
        [&](const Lifecycle &lifecycle) { return schema.id() == QLatin1StringView(lifecycle.table); });
    return found == std::end(define::lifecycles) ? nullptr : &*found;
}

const Life *find(const Lifecycle &lifecycle, const QString &kind)
{
    const auto found = std::find_if(lifecycle.lives.begin(), lifecycle.lives.end(),
        [&](const Life &life) { return !life.kinds || namesIn(QString::fromLatin1(life.kinds)).contains(kind); });
    return found == lifecycle.lives.end() ? nullptr : &*found;
}

QString firstState(const Life &life)
{
    return arrowsOf(life).first().first;
}

QStringList states(const Life &life)
{
    QStringList states;
    for (const auto &[from, to] : arrowsOf(life)) {
        states << from << to;
    }
    states.removeDuplicates();
    return states;
}

QStringList next(const Life &life, const QString &state)
{
    QStringList found;
    for (const auto &[from, to] : arrowsOf(life)) {
        if (from == state) {
            found << to;
        }
    }
    found.removeDuplicates();
    return found;
}

// Back from a state to the beginning, each time by the arrow that led there first: loops lead no farther back.
bool hasReached(const Life &life, const QString &state, const QString &reached)
{
    const QList<Arrow> &arrows = arrowsOf(life);
    QSet<QString> passed;
    for (QString now = state; !now.isEmpty() && !passed.contains(now);) {
        if (now == reached) {
            return true;
        }
        passed.insert(now);
        const auto arrow = std::find_if(
            arrows.begin(), arrows.end(), [&](const Arrow &candidate) { return candidate.second == now; });
        now = arrow == arrows.end() ? QString() : arrow->first;
    }
    return false;
}

namespace {

/// A record in the light of its life.
struct Living
{
    const RegisterSchema &schema;
    const Lifecycle *lifecycle;
    qsizetype status;
    const Life *life;

    Living(const RegisterSchema &of, const Record &record)
        : schema(of)
        , lifecycle(find(of))
        , status(lifecycle ? of.indexOf(QString::fromLatin1(lifecycle->status)) : -1)
        , life(lifecycle ? find(*lifecycle, kindOf(record)) : nullptr)
    {
    }

    QString kindOf(const Record &record) const
    {
        return lifecycle->kind ? record.values.at(schema.indexOf(QString::fromLatin1(lifecycle->kind))).toString()
                               : QString();
    }
    QString word(const QString &state) const
    {
        return u'“' % stepWord(QLatin1StringView(schema.field(status).target), state) % u'”';
    }
    QString words(const QStringList &states) const
    {
        QStringList words;
        for (const QString &state : states) {
            words << word(state);
        }
        return words.join(", "_L1);
    }
    Issue issue(const Record &record, qsizetype field, const QString &text) const
    {
        return {.text = text,
            .registerId = schema.id(),
            .recordId = record.id,
            .field = QString::fromLatin1(schema.field(field).column)};
    }
};

} // namespace

static QString refusal(const Living &living, const QString &from, const QString &to)
{
    const QStringList following = next(*living.life, from);
    if (following.isEmpty()) {
        return LifecycleText::tr("What is %1 stays so.").arg(living.word(from));
    }
    return LifecycleText::tr("From %1 it cannot become %2. Next can be: %3.")
        .arg(living.word(from), living.word(to), living.words(following));
}

QList<Issue> checkStep(const RegisterSchema &schema, const Record &before, const Record &after)
{
    const Living living(schema, after);
    const QString to = living.life ? after.values.at(living.status).toString() : QString();
    if (to.isEmpty()) {
        return {};
    }
    if (!states(*living.life).contains(to)) {
        return {living.issue(after, living.status,
            LifecycleText::tr("%1 is no state of this kind of record. It can be: %2.")
                .arg(living.word(to), living.words(states(*living.life))))};
    }
    const QString from = before.values.value(living.status).toString();
    if (from.isEmpty()) {
        const QString first = firstState(*living.life);
        return to == first ? QList<Issue>()
                           : QList<Issue>{living.issue(after, living.status,
                               LifecycleText::tr("A new record begins as %1.").arg(living.word(first)))};
    }
    if (from == to || next(*living.life, from).contains(to)) {
        return {};
    }
    return {living.issue(after, living.status, refusal(living, from, to))};
}

static bool isBlank(const Value &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

static bool isNeededIn(const Field &field, const Life &life, const QString &state)
{
    switch (field.necessity) {
    case Necessity::FromState:
        return hasReached(life, state, QString::fromLatin1(field.states));
    case Necessity::WhenState:
        return namesIn(QString::fromLatin1(field.states)).contains(state);
    default:
        return false;
    }
}

static bool isNeeded(const Living &living, qsizetype index, const Record &record)
{
    const Field &field = living.schema.field(index);
    const bool isOfKind = !field.kinds || namesIn(QString::fromLatin1(field.kinds)).contains(living.kindOf(record));
    return living.life && isOfKind && isNeededIn(field, *living.life, record.values.at(living.status).toString());
}

bool isNeeded(const RegisterSchema &schema, qsizetype field, const Record &record)
{
    return isNeeded(Living(schema, record), field, record);
}

QList<Issue> checkNecessity(const RegisterSchema &schema, const Record &record)
{
    const Living living(schema, record);
    QList<Issue> issues;
    for (qsizetype i = 0; living.life && i < schema.fieldCount(); ++i) {
        if (isBlank(record.values.at(i)) && isNeeded(living, i, record)) {
            issues << living.issue(record, i,
                LifecycleText::tr("Enter “%1” before it becomes %2.")
                    .arg(schema.labelText(i), living.word(record.values.at(living.status).toString())));
        }
    }
    return issues;
}

QStringList offeredStates(const RegisterSchema &schema, const Record &record)
{
    const Living living(schema, record);
    if (!living.lifecycle) {
        return {};
    }
    const QString state = record.values.at(living.status).toString();
    if (!living.life || state.isEmpty()) {
        return record.revision > 0 ? QStringList() : QStringList{firstState(living.lifecycle->lives.front())};
    }
    return record.revision > 0 ? QStringList{state} + next(*living.life, state) : QStringList{firstState(*living.life)};
}

bool hasMoved(const RegisterSchema &schema, const Record &before, const Record &after)
{
    const Living living(schema, after);
    return living.life && (before.revision == 0 || before.values.at(living.status) != after.values.at(living.status));
}

/// Of a record that stays in its state only what it loses is missed: history may have come without.
static QList<Issue> missedLosses(const RegisterSchema &schema, const Record &before, const Record &after)
{
    QList<Issue> issues = checkNecessity(schema, after);
    issues.removeIf([&](const Issue &issue) { return isBlank(before.values.at(schema.indexOf(issue.field))); });
    return issues;
}

QList<Issue> check(const RegisterSchema &schema, const Record &before, const Record &after)
{
    const bool isTold = before.revision == 0 && after.origin != u"entered";
    if (isTold || !find(schema)) {
        return {};
    }
    const Living living(schema, after);
    const bool isAnotherKind
        = living.lifecycle->kind && living.kindOf(after) != (before.revision > 0 ? living.kindOf(before) : QString());
    if (!isAnotherKind && !hasMoved(schema, before, after)) {
        return missedLosses(schema, before, after);
    }
    return checkStep(schema, before, after) + checkNecessity(schema, after);
}

} // namespace lifecycle

} // namespace binnacle
