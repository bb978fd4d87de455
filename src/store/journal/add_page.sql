INSERT INTO journal (id, sheet, date, changed_at) VALUES (?1, ?2, ?3, ?4)
