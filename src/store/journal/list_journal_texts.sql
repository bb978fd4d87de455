SELECT page, prompt, text FROM journal_text ORDER BY page, prompt
