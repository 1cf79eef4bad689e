-- AUD-04: share of open findings that were past their due date on each date.
WITH dates AS (SELECT value AS as_of FROM json_each(?)),
-- include: finding_at
SELECT as_of, 100.0 * total(due_on < as_of) / count(*) AS value, total(due_on < as_of) AS numerator,
    count(*) AS denominator
FROM finding_at GROUP BY as_of ORDER BY as_of
