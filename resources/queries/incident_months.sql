-- Incidents by month and severity, of all months that ended by a date.
SELECT counted_on_month, severity, count(*) FROM incident
WHERE counted_on_month <= ? GROUP BY counted_on_month, severity ORDER BY counted_on_month, severity
