-- Findings that were open on each date of `dates`, from dated registers: their state, and when they were due then.
-- Findings without history (imported) are judged by their own dates.
last_event AS (
    SELECT d.as_of, f.id AS finding_id, (
        SELECT e.id FROM finding_event e
        WHERE e.finding_id = f.id AND e.happened_on <= d.as_of
        ORDER BY e.happened_on DESC, e.id DESC LIMIT 1) AS event_id
    FROM dates d JOIN finding f ON f.raised_on <= d.as_of AND (f.closed_on IS NULL OR f.closed_on > d.as_of)
),
state_at AS (
    SELECT l.as_of, f.id, f.reference, f.title, f.grade, f.clause, f.responsible_id, f.raised_on, f.check_due_on,
        f.original_due_on, f.current_due_on, e.id IS NOT NULL AS has_history,
        coalesce(e.to_status, CASE WHEN f.closed_on IS NULL THEN f.status ELSE 'accepted' END) AS status,
        coalesce(e.cycle, f.cycle) AS cycle
    FROM last_event l JOIN finding f ON f.id = l.finding_id LEFT JOIN finding_event e ON e.id = l.event_id
),
finding_at AS (
    SELECT s.*, CASE
        WHEN s.status IN ('implemented', 'verifying') THEN coalesce((
            SELECT c.due_on FROM effectiveness_check c WHERE c.finding_id = s.id AND c.cycle = s.cycle
            ORDER BY c.id DESC LIMIT 1), s.check_due_on)
        WHEN NOT s.has_history THEN s.current_due_on
        ELSE coalesce((
            SELECT due FROM (
                SELECT x.decided_on AS since, x.to_due_on AS due FROM due_extension x
                WHERE x.finding_id = s.id AND x.answer = 'approved' AND x.decided_on <= s.as_of
                UNION ALL
                SELECT e.happened_on, date(e.happened_on, r.amount || ' days') FROM finding_event e
                JOIN due_rule r ON r.grade = s.grade AND r.step = 'implementation' AND r.unit = 'd'
                WHERE e.finding_id = s.id AND e.cycle > 1 AND e.to_status = 'cause_approved'
                    AND e.happened_on <= s.as_of)
            ORDER BY since DESC LIMIT 1), s.original_due_on, s.current_due_on)
        END AS due_on
    FROM state_at s WHERE s.status NOT IN ('closed', 'withdrawn', 'declined')
)
