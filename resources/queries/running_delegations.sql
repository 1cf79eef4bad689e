-- Delegations that run on a day, the first to end first.
SELECT d.id, d.reference, d.delegator_id, d.delegate_id, d.scope_register, d.scope_clause, u.name, d.tasks, d.from_on,
    d.to_on
FROM delegation d LEFT JOIN unit u ON u.id = d.unit_id
WHERE d.from_on <= ?1 AND d.to_on >= ?1 AND (d.revoked_on IS NULL OR d.revoked_on > ?1)
ORDER BY d.to_on, d.id
