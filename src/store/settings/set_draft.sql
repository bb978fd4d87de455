INSERT INTO setting (key, value) VALUES ('course', ?1)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
