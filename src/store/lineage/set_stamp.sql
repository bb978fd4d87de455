INSERT INTO setting (key, value) VALUES ('stamp', ?1)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
