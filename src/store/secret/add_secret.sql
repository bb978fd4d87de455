INSERT OR IGNORE INTO setting (key, value) VALUES ('secret', ?1)
