-- Years of the audit programme.
SELECT DISTINCT programme_year FROM audit WHERE status <> 'cancelled' ORDER BY programme_year
