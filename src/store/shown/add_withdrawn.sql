INSERT OR IGNORE INTO withdrawn (mark, key) VALUES (?1, ?2)
