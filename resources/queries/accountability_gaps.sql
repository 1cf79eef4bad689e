-- Open records whose accountable person has left by ?1 (domain, section c; RC-23). What is open: data dictionary,
-- section 5; of registers without states everything that has not ended.
SELECT g.register, g.id, g.reference, g.title, g.accountable_id, p.name, p.to_on FROM (
    SELECT 'finding' AS register, id, reference, title, accountable_id FROM finding
        WHERE status NOT IN ('closed', 'withdrawn', 'declined')
    UNION ALL SELECT 'incident', id, reference, title, accountable_id FROM incident
        WHERE status NOT IN ('closed', 'false_positive')
    UNION ALL SELECT 'action', id, reference, title, accountable_id FROM action WHERE status IN ('open', 'in_progress')
    UNION ALL SELECT 'risk', id, reference, title, accountable_id FROM risk WHERE status = 'active'
    UNION ALL SELECT 'treatment', id, reference, title, accountable_id FROM treatment
        WHERE status IN ('planned', 'running')
    UNION ALL SELECT 'policy', id, reference, title, accountable_id FROM policy WHERE status <> 'retired'
    UNION ALL SELECT 'exception', id, reference, title, accountable_id FROM exception
        WHERE status IN ('requested', 'approved')
    UNION ALL SELECT 'objective', id, reference, title, accountable_id FROM objective
        WHERE to_on IS NULL OR to_on >= ?1
    UNION ALL SELECT 'supplier', id, reference, name, accountable_id FROM supplier
        WHERE to_on IS NULL OR to_on >= ?1
    UNION ALL SELECT 'asset', id, reference, title, accountable_id FROM asset
    UNION ALL SELECT 'control', id, code, title, accountable_id FROM control WHERE status <> 'not_applicable'
    UNION ALL SELECT 'responsibility', id, clause, duty, accountable_id FROM responsibility
        WHERE from_on <= ?1 AND (to_on IS NULL OR to_on >= ?1)
) g JOIN person p ON p.id = g.accountable_id
WHERE p.to_on < ?1
ORDER BY g.register, g.id
