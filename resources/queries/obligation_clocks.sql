-- The clocks of incidents with what their states follow from; ?1 an incident, or 0 for those of all incidents that are
-- not stopped. As long as nobody has decided, a clock would start when the organization became aware of the incident.
SELECT o.id, o.incident_id, i.reference, o.clock, o.applicability,
    coalesce(o.started_at, i.aware_at, i.detected_at, i.reported_at, ''), coalesce(o.due_at, ''),
    coalesce(o.stopped_at, '')
FROM obligation o JOIN incident i ON i.id = o.incident_id
WHERE ?1 = o.incident_id
    OR (?1 = 0 AND o.applicability <> 'no' AND o.stopped_at IS NULL AND i.status <> 'false_positive')
ORDER BY o.id
