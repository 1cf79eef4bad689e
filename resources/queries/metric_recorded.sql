-- The newest reading of an entered or imported measure that was known on each date; a correction counts from its entry.
WITH dates AS (SELECT value AS as_of FROM json_each(?1)),
reading AS (
    SELECT as_of, (
        SELECT v.id FROM metric_value v
        WHERE v.metric_id = ?2 AND v.period_end_on <= as_of AND v.entered_on <= as_of
        ORDER BY v.period_end_on DESC, v.id DESC LIMIT 1) AS id
    FROM dates
)
SELECT reading.as_of, v.value, v.numerator, v.denominator, v.period_end_on
FROM reading JOIN metric_value v ON v.id = reading.id ORDER BY reading.as_of
