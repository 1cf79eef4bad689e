-- Findings of audits by clause, year of the programme and grade, raised by a day.
SELECT f.clause, a.programme_year, f.grade, count(*) FROM finding f JOIN audit a ON a.id = f.audit_id
WHERE f.raised_on <= ?1 AND f.status NOT IN ('draft', 'withdrawn')
GROUP BY f.clause, a.programme_year, f.grade
