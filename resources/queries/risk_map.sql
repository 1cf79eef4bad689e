-- Residual scores of the active risks by the last assessment known on a date, and the score on an earlier date.
WITH scored AS (
    SELECT r.id, r.reference, r.title, (
        SELECT a.id FROM risk_assessment a WHERE a.risk_id = r.id AND a.assessed_on <= ?1
        ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1) AS assessment_id, (
        SELECT a.residual FROM risk_assessment a WHERE a.risk_id = r.id AND a.assessed_on <= ?2
        ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1) AS before
    FROM risk r WHERE r.identified_on <= ?1 AND (r.closed_on IS NULL OR r.closed_on > ?1)
)
SELECT s.id, s.reference, s.title, a.residual_likelihood, a.residual_impact, a.residual, s.before
FROM scored s LEFT JOIN risk_assessment a ON a.id = s.assessment_id
ORDER BY a.residual DESC, a.residual_impact DESC, s.reference
