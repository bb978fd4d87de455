INSERT INTO journal_part (page, job, now, wished) VALUES (?1, ?2, ?3, ?4)
