#include "models/measures/responsibilitymap.h"

#include "models/registers/registry.h"
#include "models/registers/standard.h"
#include "models/storage/query.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

/// Clauses in which top management approves itself: policy, objectives, resources, review, what risk is left, and that
/// it leads and gives the roles.
static constexpr std::array reservedClauses{"5.1"_L1, "5.2"_L1, "5.3"_L1, "6.1.3"_L1, "6.2"_L1, "7.1"_L1, "9.3"_L1};

static QDate dayOf(const Query &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

static QStringList referencesIn(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

static bool isReserved(const QString &clause)
{
    return std::any_of(reservedClauses.begin(), reservedClauses.end(),
        [&](QLatin1StringView reserved) { return isWithinItem(clause, QString(reserved)); });
}

static Result<> readPeople(const Database &database, ResponsibilityMap &map)
{
    Query query(database, namedQuery(u"people_on_day"_s));
    if (Result<> done = query.bind(map.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done;
    }
    while (query.next()) {
        const MapPerson person{.id = query.integer(0),
            .reference = query.text(1),
            .name = query.text(2),
            .role = query.text(3),
            .leftOn = dayOf(query, 5),
            .seat = static_cast<int>(query.integer(6))};
        map.everybody.insert(person.id, person);
    }
    return query.finish();
}

static Result<> readDuties(const Database &database, ResponsibilityMap &map)
{
    Query query(database, namedQuery(u"duties"_s));
    if (Result<> done = query.bind(map.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done;
    }
    while (query.next()) {
        const QDate toOn = dayOf(query, 10);
        map.duties << MapDuty{.id = query.integer(0),
            .revision = query.integer(1),
            .clause = query.text(2),
            .duty = query.text(3),
            .keyRole = query.text(4),
            .accountableId = query.integer(5),
            .responsibleId = query.integer(6),
            .consulted = referencesIn(query.text(7)),
            .informed = referencesIn(query.text(8)),
            .fromOn = dayOf(query, 9),
            .toOn = toOn,
            .endedOn = toOn.isValid() && toOn < map.asOf ? toOn : QDate(),
            .isReserved = isReserved(query.text(2))};
    }
    return query.finish();
}

/// A row ends when anybody of the duty changes; the one who answers for it may stay.
static Result<> readSince(const Database &database, ResponsibilityMap &map)
{
    QHash<std::pair<QString, QString>, MapDuty *> known;
    for (MapDuty &duty : map.duties) {
        duty.accountableSince = duty.fromOn;
        known.insert({duty.clause, duty.duty}, &duty);
    }
    Query query(database, namedQuery(u"duty_periods"_s));
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    while (query.next()) {
        MapDuty *duty = known.value({query.text(0), query.text(1)});
        const QDate fromOn = dayOf(query, 3);
        if (duty && query.integer(2) == duty->accountableId && fromOn < duty->accountableSince
            && dayOf(query, 4).addDays(1) >= duty->accountableSince) {
            duty->accountableSince = fromOn;
        }
    }
    return query.finish();
}

/// Clauses from 5 to 10 with two numbers that no duty is within, or above.
static void addMissingClauses(ResponsibilityMap &map)
{
    if (map.duties.isEmpty()) {
        return;
    }
    const QList<MapDuty> known = map.duties;
    for (const StandardItem &item : standardItems()) {
        const bool isClause = item.id.count(u'.') == 1 && item.id.front().isDigit() && !item.id.contains(u' ')
            && !item.id.startsWith(u"4."_s);
        const bool isAnswered = std::any_of(known.begin(), known.end(), [&](const MapDuty &duty) {
            return isWithinItem(duty.clause, item.id) || isWithinItem(item.id, duty.clause);
        });
        if (isClause && !isAnswered) {
            map.duties << MapDuty{.clause = item.id, .duty = item.title, .isReserved = isReserved(item.id)};
        }
    }
}

/// "9.3.3, 10.2" of the description of the register; of a range only its first clause.
static QStringList clausesOf(const QString &registerId)
{
    const RegisterSchema *schema = findRegister(registerId);
    QStringList clauses;
    for (const QString &part : QString::fromLatin1(schema ? schema->clause : "").split(u", "_s, Qt::SkipEmptyParts)) {
        clauses << part.section(u" to "_s, 0, 0);
    }
    return clauses;
}

static Result<> readDelegations(const Database &database, ResponsibilityMap &map)
{
    Query query(database, namedQuery(u"running_delegations"_s));
    if (Result<> done = query.bind(map.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done;
    }
    while (query.next()) {
        map.delegations << RunningDelegation{.id = query.integer(0),
            .reference = query.text(1),
            .delegatorId = query.integer(2),
            .delegateId = query.integer(3),
            .clauses = query.text(5).isEmpty() ? clausesOf(query.text(4)) : QStringList{query.text(5)},
            .unit = query.text(6),
            .tasks = query.text(7),
            .fromOn = dayOf(query, 8),
            .toOn = dayOf(query, 9)};
    }
    return query.finish();
}

static bool isFor(const RunningDelegation &delegation, const MapDuty &duty)
{
    const bool isDelegators
        = delegation.delegatorId == duty.accountableId || delegation.delegatorId == duty.responsibleId;
    const bool isOfClause = delegation.clauses.isEmpty()
        || std::any_of(delegation.clauses.begin(), delegation.clauses.end(), [&](const QString &clause) {
               return isWithinItem(clause, duty.clause) || isWithinItem(duty.clause, clause);
           });
    return duty.isInForce() && isDelegators && isOfClause;
}

static void addDelegates(ResponsibilityMap &map)
{
    for (MapDuty &duty : map.duties) {
        for (const RunningDelegation &delegation : map.delegations) {
            const bool isNew
                = delegation.delegateId != duty.responsibleId && !duty.delegates.contains(delegation.delegateId);
            if (isNew && isFor(delegation, duty)) {
                duty.delegates << delegation.delegateId;
            }
        }
    }
}

static void addPeopleWithLetters(ResponsibilityMap &map)
{
    for (const MapPerson &person : map.everybody) {
        const bool hasLetter = std::any_of(map.duties.begin(), map.duties.end(),
            [&](const MapDuty &duty) { return map.letters(duty, person) != DutyLetters(); });
        if (hasLetter) {
            map.people << person;
        }
    }
    std::sort(map.people.begin(), map.people.end(), [](const MapPerson &a, const MapPerson &b) {
        return std::tuple(a.seat == 0, a.seat, a.reference) < std::tuple(b.seat == 0, b.seat, b.reference);
    });
}

Result<ResponsibilityMap> responsibilityMap(const Database &database, QDate asOf)
{
    ResponsibilityMap map{.asOf = asOf};
    for (const auto read : {readPeople, readDuties, readSince, readDelegations}) {
        if (const Result<> done = read(database, map); !done) {
            return done.error();
        }
    }
    addMissingClauses(map);
    std::stable_sort(map.duties.begin(), map.duties.end(),
        [](const MapDuty &a, const MapDuty &b) { return isBeforeInStandard(a.clause, b.clause); });
    addDelegates(map);
    addPeopleWithLetters(map);
    return map;
}

bool ResponsibilityMap::isKnown() const
{
    return std::any_of(duties.begin(), duties.end(), [](const MapDuty &duty) { return duty.id != 0; });
}

DutyLetters ResponsibilityMap::letters(const MapDuty &duty, const MapPerson &person) const
{
    if (!duty.isInForce()) {
        return {};
    }
    DutyLetters letters;
    letters.setFlag(DutyLetter::Accountable, duty.accountableId == person.id);
    letters.setFlag(DutyLetter::Responsible, duty.responsibleId == person.id);
    letters.setFlag(DutyLetter::Delegated, duty.delegates.contains(person.id));
    if (!letters) {
        letters.setFlag(DutyLetter::Consulted, duty.consulted.contains(person.reference));
        letters.setFlag(DutyLetter::Informed, duty.informed.contains(person.reference));
    }
    return letters;
}

DutyLoad ResponsibilityMap::load(const MapPerson &person) const
{
    DutyLoad load;
    for (const MapDuty &duty : duties) {
        const DutyLetters letters = this->letters(duty, person);
        load.accountable += letters.testFlag(DutyLetter::Accountable) ? 1 : 0;
        load.responsible += letters & (DutyLetter::Responsible | DutyLetter::Delegated) ? 1 : 0;
    }
    return load;
}

QList<DutyGap> ResponsibilityMap::gaps() const
{
    const auto hasLeft = [this](qint64 person) {
        const QDate leftOn = everybody.value(person).leftOn;
        return leftOn.isValid() && leftOn < asOf;
    };
    QList<DutyGap> gaps;
    for (qsizetype i = 0; i < duties.size(); ++i) {
        const MapDuty &duty = duties.at(i);
        if (duty.id == 0) {
            gaps << DutyGap{DutyGap::Kind::NotOnRecord, i};
        } else if (!duty.isInForce()) {
            gaps << DutyGap{DutyGap::Kind::NobodyAccountable, i};
        } else {
            if (hasLeft(duty.accountableId)) {
                gaps << DutyGap{DutyGap::Kind::AccountableLeft, i};
            }
            if (hasLeft(duty.responsibleId) && duty.delegates.isEmpty()) {
                gaps << DutyGap{DutyGap::Kind::ResponsibleLeft, i};
            }
        }
    }
    return gaps;
}

QList<SinglePoint> ResponsibilityMap::singlePoints() const
{
    QList<SinglePoint> points;
    for (const MapPerson &person : people) {
        SinglePoint point{person.id, {}, 0};
        for (qsizetype i = 0; i < duties.size(); ++i) {
            if (duties.at(i).isInForce() && duties.at(i).responsibleId == person.id) {
                ++point.all;
                if (duties.at(i).delegates.isEmpty()) {
                    point.duties << i;
                }
            }
        }
        if (point.duties.size() >= severalDuties) {
            points << point;
        }
    }
    std::stable_sort(points.begin(), points.end(),
        [](const SinglePoint &a, const SinglePoint &b) { return a.duties.size() > b.duties.size(); });
    return points;
}

QList<MapPerson> ResponsibilityMap::overloaded() const
{
    QList<MapPerson> found;
    for (const MapPerson &person : people) {
        const DutyLoad of = load(person);
        if (of.accountable > accountableLimit || of.responsible > responsibleLimit) {
            found << person;
        }
    }
    return found;
}

QString shortName(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space <= 0 ? name : name.left(1) + u". "_s + name.mid(space + 1);
}

} // namespace binnacle
