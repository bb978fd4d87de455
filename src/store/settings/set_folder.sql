INSERT INTO setting (key, value) VALUES ('folder', ?1)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
