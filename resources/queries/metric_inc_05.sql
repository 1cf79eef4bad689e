-- INC-05: minutes to contain, as counts of equal durations for each month; the median of 3 months is taken from them.
SELECT counted_on_month AS month, contained_minutes AS minutes, count(*) AS incidents FROM incident
WHERE counted_on_month BETWEEN ? AND ? AND contained_minutes IS NOT NULL
GROUP BY counted_on_month, contained_minutes ORDER BY counted_on_month, contained_minutes
