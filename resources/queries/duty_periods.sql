-- The rows of every duty that ended, the newest first.
SELECT r.clause, r.duty, r.accountable_id, r.from_on, r.to_on
FROM responsibility r
WHERE r.to_on IS NOT NULL
ORDER BY r.from_on DESC, r.id DESC
