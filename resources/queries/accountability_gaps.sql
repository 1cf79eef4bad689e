-- Records that were open on ?1 and whose accountable person had left before (domain, section c; RC-23). What is open:
-- data dictionary, section 5; of registers without states everything that has not ended. Each record begins and ends by
-- its own dates: `ends` is the first day on which it is not open any more, '' when that day is not known. Who was
-- accountable on a past day follows from the changes of accountability after it.
SELECT g.register, g.id, g.reference, g.title, p.id, p.name, p.to_on FROM (
    SELECT 'finding' AS register, id, reference, title, accountable_id, raised_on AS begins, CASE
        WHEN status = 'closed' THEN coalesce(closed_on, '')
        WHEN status IN ('withdrawn', 'declined') THEN coalesce((
            SELECT max(e.happened_on) FROM finding_event e
            WHERE e.finding_id = finding.id AND e.to_status = finding.status), '') END AS ends
    FROM finding
    UNION ALL SELECT 'incident', id, reference, title, accountable_id,
        date(coalesce(detected_at, reported_at, occurred_at)), CASE
        WHEN status = 'closed' THEN coalesce(date(closed_at), '')
        WHEN status = 'false_positive' THEN '' END
    FROM incident
    UNION ALL SELECT 'action', id, reference, title, accountable_id, raised_on, CASE
        WHEN status = 'done' THEN coalesce(done_on, '')
        WHEN status = 'dropped' THEN coalesce((
            SELECT max(n.noted_on) FROM action_progress n
            WHERE n.action_id = "action".id AND n.status = 'dropped'), '') END
    FROM "action"
    UNION ALL SELECT 'risk', id, reference, title, accountable_id, identified_on,
        CASE WHEN status <> 'active' THEN coalesce(closed_on, '') END
    FROM risk
    UNION ALL SELECT 'treatment', id, reference, title, accountable_id, planned_on, CASE
        WHEN status = 'done' THEN coalesce(done_on, '')
        WHEN status = 'dropped' THEN updated_on END
    FROM treatment
    UNION ALL SELECT 'policy', id, reference, title, accountable_id, NULL, CASE WHEN status = 'retired' THEN '' END
    FROM policy
    UNION ALL SELECT 'exception', id, reference, title, accountable_id, requested_on, CASE
        WHEN status = 'ended' THEN coalesce(ended_on, '')
        WHEN status = 'refused' THEN '' END
    FROM exception
    UNION ALL SELECT 'objective', id, reference, title, accountable_id, from_on, date(to_on, '+1 day') FROM objective
    UNION ALL SELECT 'supplier', id, reference, name, accountable_id, from_on, date(to_on, '+1 day') FROM supplier
    UNION ALL SELECT 'asset', id, reference, title, accountable_id, NULL, NULL FROM asset
    UNION ALL SELECT 'control', id, code, title, accountable_id, NULL,
        CASE WHEN status = 'not_applicable' THEN '' END
    FROM control
    UNION ALL SELECT 'responsibility', id, clause, duty, accountable_id, from_on, date(to_on, '+1 day')
    FROM responsibility
) g JOIN person p ON p.id = coalesce((
    SELECT c.from_id FROM accountability_change c
    WHERE c.record_register = g.register AND c.record_id = g.id AND c.changed_on > ?1
        AND g.register <> 'responsibility' -- dated itself
    ORDER BY c.changed_on, c.id LIMIT 1), g.accountable_id)
WHERE p.to_on < ?1 AND (g.begins IS NULL OR g.begins <= ?1) AND (g.ends IS NULL OR g.ends > ?1)
ORDER BY g.register, g.id
