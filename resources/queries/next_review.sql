-- The next management review, who is asked to read for it, and what waits for decision.
WITH state AS (
    SELECT r.id, r.reference, r.title, r.meeting_on, (
        SELECT e.to_status FROM review_event e WHERE e.review_id = r.id AND substr(e.happened_at, 1, 10) <= ?1
        ORDER BY e.id DESC LIMIT 1) AS status
    FROM review r
)
SELECT s.id, s.reference, s.title, s.meeting_on, s.status,
    (SELECT count(*) FROM proposal p WHERE p.review_id = s.id AND p.status = 'put' AND p.put_on <= ?1)
FROM state s WHERE s.meeting_on >= ?1 AND s.status NOT IN ('signed', 'closed', 'cancelled')
ORDER BY s.meeting_on, s.id LIMIT 1
