-- What the search for repeats compares, of every finding that was raised.
SELECT id, clause, unit_id, coalesce(supplier_id, 0), coalesce(cause_code, ''), title || ' ' || coalesce(seen, ''),
    raised_on, closed_on
FROM finding WHERE raised_on IS NOT NULL AND status NOT IN ('draft', 'withdrawn') ORDER BY raised_on, id
