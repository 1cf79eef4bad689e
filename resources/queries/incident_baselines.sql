-- From which month, and from how many months, the limits of the incident chart are computed.
SELECT strftime('%Y-%m', b.from_on), b.points FROM metric_baseline b JOIN metric m ON m.id = b.metric_id
WHERE m.code = 'INC-01' ORDER BY b.from_on
