-- Every duty by a day, the row in force last; `to_on` tells whether it still is.
SELECT r.id, r.revision, r.clause, r.duty, r.key_role, r.accountable_id, r.responsible_id, r.consulted, r.informed,
    r.from_on, r.to_on
FROM responsibility r
WHERE r.from_on <= ?1 AND NOT EXISTS (
    SELECT 1 FROM responsibility later WHERE later.clause = r.clause AND later.duty = r.duty
        AND later.from_on <= ?1 AND (later.from_on, later.id) > (r.from_on, r.id))
ORDER BY r.clause, r.duty
