INSERT OR REPLACE INTO handed_in (joined, instrument, round, session, delivery, way, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
