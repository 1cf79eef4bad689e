-- Holders of the required seats on a date, and whether each set a mark "I have read the pack" of a review.
SELECT p.name, s.name, EXISTS (
    SELECT 1 FROM reading_mark m WHERE m.review_id = ?1 AND m.person_id = p.id AND m.place = 'pack')
FROM seat s JOIN seat_holding h ON h.seat_id = s.id AND h.from_on <= ?2 AND (h.to_on IS NULL OR h.to_on >= ?2)
JOIN person p ON p.id = h.person_id WHERE s.required ORDER BY s.position
