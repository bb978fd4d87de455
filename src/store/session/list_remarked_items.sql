SELECT instrument, instrument_version, item, NULL, count(*)
FROM remark JOIN session ON session.key = remark.session GROUP BY 1, 2, 3
