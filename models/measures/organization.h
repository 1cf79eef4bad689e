#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QString>

namespace binnacle {

class Database;

/// What figures need to know of the organization.
struct OrganizationFacts
{
    QString name;
    QString marking;
    int appetiteScore = 25; ///< residual risk above it is above appetite
    int reviewIntervalDays = 100;
};

/// Defaults when the organization was not entered yet.
Result<OrganizationFacts> organizationFacts(const Database &database);

/// The last management review that was signed by a date: what "change" is measured against.
struct LastReview
{
    QString reference;
    QDate meetingOn; ///< invalid: there was none
};
Result<LastReview> lastReview(const Database &database, QDate asOf);

} // namespace binnacle
