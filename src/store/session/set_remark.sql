INSERT INTO remark (session, item, text) VALUES (?1, ?2, ?3)
ON CONFLICT (session, item) DO UPDATE SET text = excluded.text
