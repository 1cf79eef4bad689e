#pragma once

#include <QDate>
#include <QHash>

namespace binnacle {

class Database;

/// The residual score of a risk by its last assessment, against the appetite of the organization.
struct RiskScore
{
    int score = 0;
    bool isAbove = false;
};

/// By the id of the risk; risks that were not assessed by that date are not there. Empty when it cannot be read.
QHash<qint64, RiskScore> riskScores(const Database &database, QDate asOf);

} // namespace binnacle
