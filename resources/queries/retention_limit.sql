-- ?1 day: incidents that were closed before the answer are past the retention of personal data.
SELECT date(?1, '-' || personal_data_months || ' months') FROM organization ORDER BY id LIMIT 1
