-- People, their unit and, when they hold one on the day, their seat of top management.
SELECT p.id, p.reference, p.name, p.job_title, p.unit_id, p.to_on, (
    SELECT s.position FROM seat_holding h JOIN seat s ON s.id = h.seat_id AND s.top_management = 1
    WHERE h.person_id = p.id AND h.from_on <= ?1 AND (h.to_on IS NULL OR h.to_on >= ?1)
    ORDER BY s.position LIMIT 1)
FROM person p WHERE p.from_on IS NULL OR p.from_on <= ?1 ORDER BY p.reference
