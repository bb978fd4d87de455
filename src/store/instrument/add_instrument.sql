INSERT INTO instrument (id, version, definition) VALUES (?1, ?2, ?3)
