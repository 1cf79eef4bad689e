-- What a review is asked to decide, as put by a date, in the order of the agenda.
SELECT p.title, p.recommendation, p.cost, person.name
FROM proposal p JOIN person ON person.id = p.responsible_id
WHERE p.review_id = ?1 AND p.status = 'put' AND p.put_on <= ?2
ORDER BY p.position, p.id
