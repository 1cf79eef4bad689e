-- By control: risks above appetite that it treats, and serious incidents of the 12 months to a day behind them.
WITH residual AS (
    SELECT r.id, (SELECT a.residual FROM risk_assessment a WHERE a.risk_id = r.id AND a.assessed_on <= ?1
        ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1) AS score
    FROM risk r WHERE r.identified_on <= ?1 AND (r.closed_on IS NULL OR r.closed_on > ?1)
),
linked AS (
    SELECT DISTINCT t.control_code AS code, t.risk_id FROM treatment t
    WHERE t.control_code IS NOT NULL AND t.status <> 'dropped' AND t.planned_on <= ?1
)
SELECT l.code,
    count(DISTINCT CASE WHEN r.score > (SELECT appetite_score FROM organization) THEN r.id END),
    count(DISTINCT i.id)
FROM linked l LEFT JOIN residual r ON r.id = l.risk_id
LEFT JOIN incident i ON i.risk_id = l.risk_id AND i.severity >= 3 AND i.status <> 'false_positive'
    AND coalesce(i.detected_at, i.reported_at, i.occurred_at) > date(?1, '-12 months')
    AND coalesce(i.detected_at, i.reported_at, i.occurred_at) < date(?1, '+1 day')
GROUP BY l.code
