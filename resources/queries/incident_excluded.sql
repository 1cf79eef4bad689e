-- What a figure by month leaves out (year only or unknown), and how many it counts by the date of occurrence.
SELECT (SELECT count(*) FROM incident WHERE counted_on_month IS NULL),
    (SELECT count(*) FROM incident WHERE counted_on_month BETWEEN ? AND ? AND counted_by = 'occurred')
