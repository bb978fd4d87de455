INSERT INTO answer (session, item, value) VALUES (?1, ?2, ?3)
ON CONFLICT (session, item) DO UPDATE SET value = excluded.value
