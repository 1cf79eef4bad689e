-- Open findings by age in days, and how many of each age are late.
WITH dates AS (SELECT ? AS as_of),
-- include: finding_at
SELECT CASE
        WHEN age <= 30 THEN 0
        WHEN age <= 60 THEN 1
        WHEN age <= 90 THEN 2
        WHEN age <= 180 THEN 3
        ELSE 4
    END AS bracket, count(*), total(late)
FROM (SELECT julianday(as_of) - julianday(raised_on) AS age, due_on < as_of AS late FROM finding_at)
GROUP BY bracket ORDER BY bracket
