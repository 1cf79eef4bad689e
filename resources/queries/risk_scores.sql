-- Residual score of each risk by its last assessment known on a date.
SELECT a.risk_id, a.residual FROM risk_assessment a
WHERE a.id = (SELECT b.id FROM risk_assessment b WHERE b.risk_id = a.risk_id AND b.assessed_on <= ?1
    ORDER BY b.assessed_on DESC, b.id DESC LIMIT 1)
