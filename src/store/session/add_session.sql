INSERT INTO session (
    id, instrument, instrument_version, date, label, started_at, finished_at, corrects, then_start, then_follow_up
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
