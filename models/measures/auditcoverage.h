#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

#include <QDate>

namespace binnacle {

class Database;

/// An audit as the programme names it.
struct AuditRef
{
    qint64 id = 0;
    QString reference = {};
    QString title = {};
    QDate heldOn = {}; ///< invalid: not held by the day of the question
    QDate plannedOn = {};

    bool operator==(const AuditRef &) const = default;
};

/// What came of one item in one year of the programme, the strongest last: a finding outweighs a conform one.
enum class AuditOutcome { NotInScope, Planned, NotTested, Conform, Finding };

struct CoverageCell
{
    AuditOutcome outcome = AuditOutcome::NotInScope;
    int majors = 0;
    int minors = 0;
    int observations = 0;
    int others = 0; ///< opportunities and strengths
    QList<AuditRef> audits = {}; ///< that have the item in their scope

    int findings() const { return majors + minors + observations + others; }
};

/// A clause without numbered parts, or a control.
struct CoverageItem
{
    QString id;
    QString title;
    bool isApplicable = true; ///< a control may not be; it is not counted then
    QList<CoverageCell> cells = {}; ///< by year
    QDate lastOn = {}; ///< when it was looked at last; invalid: never
    bool isCovered = false; ///< within 36 months
    QList<AuditRef> planned = {}; ///< audits to come that will look at it
};

/// The audit programme of clause 9.2.2 as a grid: clauses 4 to 10 and Annex A by the years of the programme.
///
/// Covered is what measure AUD-02 counts: an audit that was held in the 36 months to the day looked at the item and
/// wrote "conform" or "finding"; "not tested" is no look. A part counts for its whole (9.3.2 d.1 for 9.3.2), a whole
/// clause in a scope ("9") for none of its parts, because nothing says which of them were looked at.
struct AuditCoverage
{
    QDate asOf;
    QStringList years = {};
    QList<CoverageItem> items = {};
    int elsewhere = 0; ///< scope rows that name nothing of the standard's smallest items

    int counted() const; ///< clauses and applicable controls
    int covered() const;
    bool isKnown() const { return !years.isEmpty(); }
};

Result<AuditCoverage> auditCoverage(const Database &database, QDate asOf);

/// "Clauses 9", "Organizational controls": the part of the standard to which an item belongs, by its id ("9", "A.5").
QString partOfStandard(const QString &item);
/// What a cell says, in words: "conform", "2 minor", "planned", "not tested"; empty when it was not in scope.
QString outcomeText(const CoverageCell &cell);

/// "118 of 122 clauses and applicable controls were audited in 36 months."
QString coveredText(const AuditCoverage &coverage);
/// Which were not, and where they are planned; empty when all were.
QString notAuditedText(const AuditCoverage &coverage);

/// Panel `audit_coverage`: the grid as a table, and what was not audited.
Result<Panel> auditCoveragePanel(const Database &database, const Period &period);

} // namespace binnacle
