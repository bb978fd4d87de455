SELECT instrument, instrument_version, item, value, count(*)
FROM answer JOIN session ON session.key = answer.session GROUP BY 1, 2, 3, 4
