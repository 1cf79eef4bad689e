-- The next management review as of a date: what its pack is called after.
WITH state AS (
    SELECT r.*, (
        SELECT e.to_status FROM review_event e WHERE e.review_id = r.id AND substr(e.happened_at, 1, 10) <= ?1
        ORDER BY e.id DESC LIMIT 1) AS status
    FROM review r
)
SELECT s.id, s.reference, s.title, s.meeting_on, s.period_from_on, s.period_to_on
FROM state s WHERE s.meeting_on >= ?1 AND s.status NOT IN ('signed', 'closed', 'cancelled')
ORDER BY s.meeting_on, s.id LIMIT 1
