-- Corrective actions that are late: findings and actions past the date that was in force, the longest late first.
WITH dates AS (SELECT ?1 AS as_of),
-- include: finding_at
, action_state AS (
    SELECT a.*, coalesce((
            SELECT p.status FROM action_progress p WHERE p.action_id = a.id AND p.noted_on <= ?1
            ORDER BY p.noted_on DESC, p.id DESC LIMIT 1), a.status) AS status_at,
        coalesce((
            SELECT x.to_due_on FROM due_extension x
            WHERE x.action_id = a.id AND x.answer = 'approved' AND x.decided_on <= ?1
            ORDER BY x.decided_on DESC, x.id DESC LIMIT 1), a.original_due_on) AS due_at
    FROM action a WHERE a.raised_on <= ?1 AND (a.done_on IS NULL OR a.done_on > ?1)
),
late AS (
    SELECT 'finding' AS register, id, reference, title, responsible_id, due_on FROM finding_at WHERE due_on < ?1
    UNION ALL
    SELECT 'action', id, reference, title, responsible_id, due_at FROM action_state
    WHERE status_at IN ('open', 'in_progress') AND due_at < ?1
)
SELECT late.register, late.id, late.reference, late.title, person.name,
    CAST(julianday(?1) - julianday(due_on) AS INTEGER) AS days_late
FROM late JOIN person ON person.id = late.responsible_id ORDER BY days_late DESC, late.reference
