-- Who holds which seat on a date.
SELECT h.person_id, s.code FROM seat_holding h JOIN seat s ON s.id = h.seat_id
WHERE h.from_on <= ?1 AND (h.to_on IS NULL OR h.to_on >= ?1)
