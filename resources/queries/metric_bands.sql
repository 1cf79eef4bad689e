-- Appetite and limit of a measure in force on a date.
SELECT appetite, appetite_high, "limit", limit_high, aim, from_on FROM metric_target
WHERE metric_id = ? AND from_on <= ? ORDER BY from_on DESC, id DESC LIMIT 1
