SELECT key, id, instrument, instrument_version, date, label, started_at, finished_at, corrects
FROM session
ORDER BY key
