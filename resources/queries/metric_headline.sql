-- The measures on the compass, in the order of its points.
SELECT m.id, m.code, m.plain_name, m.unit, m.decimals, m.direction, m.frequency, m.grace_days, m.capture,
    m.aggregation, m.headline, p.name
FROM metric m JOIN person p ON p.id = m.responsible_id
WHERE m.headline IS NOT NULL AND m.adopted_on <= ?1 AND (m.retired_on IS NULL OR m.retired_on > ?1)
ORDER BY m.headline
