INSERT OR IGNORE INTO collected (key, course, round, instrument, way, is_kept, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
