INSERT INTO journal_text (page, prompt, text) VALUES (?1, ?2, ?3)
