INSERT OR IGNORE INTO shown_person (shown, person) VALUES (?1, ?2)
