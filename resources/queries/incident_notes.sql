-- What people wrote at months of the incident chart; the newest word of a month stands.
SELECT strftime('%Y-%m', on_date), title FROM annotation WHERE figure = 'incident_months' ORDER BY id
