-- Open major nonconformities past their due date, the longest late first.
WITH dates AS (SELECT ? AS as_of),
-- include: finding_at
SELECT reference FROM finding_at WHERE grade = 'major' AND due_on < as_of ORDER BY due_on, reference
