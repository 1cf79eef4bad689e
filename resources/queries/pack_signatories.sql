-- Who signs: the holders of the required seats on a date.
SELECT p.name, s.name
FROM seat s JOIN seat_holding h ON h.seat_id = s.id AND h.from_on <= ?1 AND (h.to_on IS NULL OR h.to_on >= ?1)
JOIN person p ON p.id = h.person_id
WHERE s.required ORDER BY s.position, p.name, p.id
