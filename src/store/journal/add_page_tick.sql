INSERT INTO journal_tick (page, place, what) VALUES (?1, ?2, ?3)
