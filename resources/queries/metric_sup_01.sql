-- SUP-01: share of the critical suppliers that were assessed in the last 12 months.
WITH dates AS (SELECT value AS as_of FROM json_each(?)),
assessed AS (
    SELECT as_of, s.id, EXISTS (
        SELECT 1 FROM supplier_assessment a WHERE a.supplier_id = s.id
            AND a.assessed_on > date(as_of, '-365 days') AND a.assessed_on <= as_of) AS in_date
    FROM dates JOIN supplier s ON s.criticality = 'critical' AND s.from_on <= as_of
        AND (s.to_on IS NULL OR s.to_on >= as_of)
)
SELECT as_of, 100.0 * total(in_date) / count(*) AS value, total(in_date) AS numerator, count(*) AS denominator
FROM assessed GROUP BY as_of ORDER BY as_of
