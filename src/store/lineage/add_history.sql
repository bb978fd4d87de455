INSERT OR IGNORE INTO setting (key, value) VALUES ('history', ?1)
