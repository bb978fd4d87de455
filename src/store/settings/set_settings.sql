INSERT INTO setting (key, value) VALUES ('settings', ?1)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
