-- By clause: what findings of the 36 months to a day tell about it, whoever raised them.
SELECT f.clause,
    sum(f.grade = 'major'),
    sum(f.grade = 'minor'),
    sum(f.grade <> 'strength' AND (f.closed_on IS NULL OR f.closed_on > ?1) AND f.status <> 'declined'),
    sum(EXISTS (SELECT 1 FROM repeat_candidate r
        WHERE r.finding_id = f.id AND r.answer = 'confirmed' AND r.answered_on <= ?1)),
    sum((SELECT count(*) FROM effectiveness_check c
        WHERE c.finding_id = f.id AND c.result = 'fail' AND c.done_on <= ?1))
FROM finding f
WHERE f.raised_on > date(?1, '-36 months') AND f.raised_on <= ?1 AND f.status NOT IN ('draft', 'withdrawn')
GROUP BY f.clause
