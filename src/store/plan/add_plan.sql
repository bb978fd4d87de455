INSERT INTO plan (session, changed_at, most_important, next_assessment) VALUES (?1, ?2, ?3, ?4)
