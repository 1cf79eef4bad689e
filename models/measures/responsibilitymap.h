#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

#include <QDate>
#include <QFlags>

namespace binnacle {

class Database;

/// Somebody who stands in the map.
struct MapPerson
{
    qint64 id = 0;
    QString reference = {};
    QString name = {};
    QString role = {}; ///< job title
    QDate leftOn = {}; ///< last day; invalid: still here
    int seat = 0; ///< place of the seat of top management held on the day; 0: none
};

/// What a person is to a duty.
enum class DutyLetter {
    Accountable = 1, ///< answers for it: one only
    Responsible = 2, ///< does it
    Delegated = 4, ///< does it for a time, by a delegation
    Consulted = 8,
    Informed = 16,
};
Q_DECLARE_FLAGS(DutyLetters, DutyLetter)
Q_DECLARE_OPERATORS_FOR_FLAGS(DutyLetters)

/// A duty of the standard as it stands on the day.
struct MapDuty
{
    qint64 id = 0; ///< row of the register responsibility; 0: a clause without any duty on record
    qint64 revision = 0;
    QString clause;
    QString duty;
    QString keyRole = {};
    qint64 accountableId = 0;
    qint64 responsibleId = 0;
    QStringList consulted = {}; ///< references of persons
    QStringList informed = {};
    QDate fromOn = {};
    QDate accountableSince = {}; ///< the rows before it, without a gap, had the same accountable person
    QDate toOn = {}; ///< last day; invalid: open
    QDate endedOn = {}; ///< the last row ended then, and none followed; invalid: in force
    QList<qint64> delegates = {};
    bool isReserved = false; ///< of top management: its accountable person holds a seat

    bool isInForce() const { return id != 0 && !endedOn.isValid(); }
};

/// A delegation that runs on the day.
struct RunningDelegation
{
    qint64 id = 0;
    QString reference = {};
    qint64 delegatorId = 0;
    qint64 delegateId = 0;
    QStringList clauses = {}; ///< to which it applies; empty: to any
    QString unit = {};
    QString tasks = {};
    QDate fromOn = {};
    QDate toOn = {};
};

/// A duty for which somebody is missing.
struct DutyGap
{
    enum class Kind {
        NotOnRecord, ///< a clause from 5 to 10 without any duty
        NobodyAccountable, ///< the last row ended
        AccountableLeft,
        ResponsibleLeft,
    };
    Kind kind;
    qsizetype duty; ///< index into the duties

    bool operator==(const DutyGap &) const = default;
};

/// Somebody who alone does several duties and has no delegate for them.
struct SinglePoint
{
    qint64 personId;
    QList<qsizetype> duties; ///< without a delegate
    int all; ///< duties of which the person is responsible

    bool operator==(const SinglePoint &) const = default;
};

/// Duties that a person has, and whether that is above the limits.
struct DutyLoad
{
    int accountable = 0;
    int responsible = 0; ///< with those by delegation
};

/// Who is accountable and responsible for each duty of clauses 5 to 10 and of the controls that have one, on a day
/// (clause 5.3). All of it is read from the dated registers responsibility and delegation.
///
/// A delegation stands for a duty when its delegator is accountable or responsible for it and its clause (or the
/// clauses of its register) is within the clause of the duty, or the other way round.
struct ResponsibilityMap
{
    static constexpr int accountableLimit = 6;
    static constexpr int responsibleLimit = 8;
    static constexpr int severalDuties = 3; ///< from here on one person alone is a single point of failure

    QDate asOf;
    QList<MapPerson> people = {}; ///< who has a letter: seats by their order, then the rest by reference
    QList<MapDuty> duties = {}; ///< in the order of the standard
    QList<RunningDelegation> delegations = {}; ///< the first to end first
    QHash<qint64, MapPerson> everybody = {};

    bool isKnown() const;
    /// Who answers for a duty or does it is not named as consulted or informed as well.
    DutyLetters letters(const MapDuty &duty, const MapPerson &person) const;
    DutyLoad load(const MapPerson &person) const;
    QList<DutyGap> gaps() const;
    QList<SinglePoint> singlePoints() const;
    /// Those above a limit, by reference.
    QList<MapPerson> overloaded() const;
    QString name(qint64 person) const { return everybody.value(person).name; }
};

Result<ResponsibilityMap> responsibilityMap(const Database &database, QDate asOf);

/// "A. Okafor"
QString shortName(const QString &name);
/// "Nobody is accountable", with the reason behind it.
QString gapText(const ResponsibilityMap &map, const DutyGap &gap);

/// Panel `responsibility_map`: duties with their people, gaps as status, and what is too much for one person.
Result<Panel> responsibilityMapPanel(const Database &database, const Period &period);

} // namespace binnacle
