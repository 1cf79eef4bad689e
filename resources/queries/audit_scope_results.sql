-- What each audit looked at, or is to look at. An audit that was not held by the day has only planned.
SELECT s.item, CASE WHEN a.held_on <= ?1 THEN s.result ELSE 'planned' END AS result, a.id, a.reference, a.title,
    a.programme_year, CASE WHEN a.held_on <= ?1 THEN a.held_on END AS held, a.planned_on
FROM audit_scope s JOIN audit a ON a.id = s.audit_id WHERE a.status <> 'cancelled'
ORDER BY coalesce(held, a.planned_on), a.id, s.id
