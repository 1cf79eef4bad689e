-- RSK-02: share of the treatments due in the last 12 months that were done by their original due date.
WITH dates AS (SELECT value AS as_of FROM json_each(?))
SELECT as_of, 100.0 * total(done_on <= original_due_on AND done_on <= as_of) / count(*) AS value,
    total(done_on <= original_due_on AND done_on <= as_of) AS numerator, count(*) AS denominator
FROM dates JOIN treatment ON original_due_on > date(as_of, '-365 days') AND original_due_on <= as_of
GROUP BY as_of ORDER BY as_of
