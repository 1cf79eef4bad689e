-- Findings raised in the 36 months to a day by the cause that was approved by then; code is null while it is not.
WITH counted AS (
    SELECT f.grade, f.closed_on IS NULL OR f.closed_on > ?1 AS is_open,
        CASE WHEN NOT EXISTS (SELECT 1 FROM finding_event e WHERE e.finding_id = f.id) OR EXISTS (
            SELECT 1 FROM finding_event e WHERE e.finding_id = f.id AND e.to_status = 'cause_approved'
                AND e.happened_on <= ?1) THEN f.cause_code END AS cause
    FROM finding f
    WHERE f.raised_on > date(?1, '-36 months') AND f.raised_on <= ?1
        AND f.status NOT IN ('draft', 'withdrawn', 'declined')
)
SELECT cause, count(*), sum(is_open) FROM counted
WHERE cause IS NOT NULL OR grade IN ('major', 'minor')
GROUP BY cause ORDER BY cause IS NULL, count(*) DESC, cause
