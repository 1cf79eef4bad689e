#include "models/measures/riskscores.h"

#include "models/measures/organization.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QHash<qint64, RiskScore> riskScores(const Database &database, QDate asOf)
{
    const int appetite = organizationFacts(database).valueOr(OrganizationFacts()).appetiteScore;
    Query query(database, namedQuery(u"risk_scores"_s));
    QHash<qint64, RiskScore> scores;
    if (query.bind(asOf.toString(Qt::ISODate)).exec()) {
        while (query.next()) {
            const int score = static_cast<int>(query.integer(1));
            scores.insert(query.integer(0), {score, score > appetite});
        }
    }
    return scores;
}

} // namespace binnacle
