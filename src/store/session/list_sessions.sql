SELECT key, id, instrument, instrument_version, date, label, started_at, finished_at, corrects, then_start, then_follow_up
FROM session
ORDER BY key
