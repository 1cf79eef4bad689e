-- Open findings with the owner and the date in force, the earliest due first.
WITH dates AS (SELECT ? AS as_of),
-- include: finding_at
SELECT f.id, f.reference, f.title, f.clause, f.grade, person.name, f.due_on
FROM finding_at f JOIN person ON person.id = f.responsible_id ORDER BY f.due_on IS NULL, f.due_on, f.reference
