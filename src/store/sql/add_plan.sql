INSERT INTO plan (session, changed_at, next_assessment) VALUES (?1, ?2, ?3)
