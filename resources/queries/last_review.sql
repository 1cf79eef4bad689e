-- The day of the last management review that was held and signed by a date.
SELECT r.reference, r.meeting_on, r.title FROM review r
WHERE r.meeting_on <= ?1 AND EXISTS (
    SELECT 1 FROM review_event e WHERE e.review_id = r.id AND e.to_status = 'signed'
        AND substr(e.happened_at, 1, 10) <= ?1)
ORDER BY r.meeting_on DESC, r.id DESC LIMIT 1
