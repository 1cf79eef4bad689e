-- Whether a finding, and an action, was on record by a date: before the first one the answer is not known.
SELECT EXISTS (SELECT 1 FROM finding WHERE raised_on <= ?1), EXISTS (SELECT 1 FROM action WHERE raised_on <= ?1)
