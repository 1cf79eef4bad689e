-- INC-02: incidents of severity 3 and 4 in the 12 months that ended by each date.
WITH dates AS (SELECT value AS as_of FROM json_each(?)),
span AS (
    SELECT as_of, strftime('%Y-%m', as_of, '+1 day', 'start of month', '-12 months') AS first_month,
        strftime('%Y-%m', as_of, '+1 day', 'start of month', '-1 day') AS last_month FROM dates
),
months AS MATERIALIZED (
    SELECT counted_on_month AS month, count(*) AS serious FROM incident
    WHERE counted_on_month >= (SELECT min(first_month) FROM span) AND severity >= 3 GROUP BY counted_on_month
)
SELECT as_of, total(serious) AS value, NULL AS numerator, NULL AS denominator
FROM span LEFT JOIN months ON month BETWEEN first_month AND last_month
WHERE EXISTS (SELECT 1 FROM incident WHERE counted_on_month <= last_month)
GROUP BY as_of ORDER BY as_of
