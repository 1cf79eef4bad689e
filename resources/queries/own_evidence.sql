-- Evidence that a record (?1, ?2) has or, by the log, had, and that no other record has.
WITH linked (evidence_id) AS (
    SELECT evidence_id FROM evidence_link WHERE record_register = ?1 AND record_id = ?2
    UNION
    SELECT coalesce(evidence.new, evidence.old) FROM change_row r
    JOIN change_value evidence ON evidence.change_row_id = r.id AND evidence.field = 'evidence_id'
    JOIN change_value register ON register.change_row_id = r.id AND register.field = 'record_register'
    JOIN change_value record ON record.change_row_id = r.id AND record.field = 'record_id'
    WHERE r.register = 'evidence_link' AND r.edit <> 'update'
        AND coalesce(register.new, register.old) = ?1 AND coalesce(record.new, record.old) = ?2)
SELECT evidence_id FROM linked WHERE NOT EXISTS (
    SELECT 1 FROM evidence_link other WHERE other.evidence_id = linked.evidence_id
        AND (other.record_register <> ?1 OR other.record_id <> ?2))
ORDER BY evidence_id
