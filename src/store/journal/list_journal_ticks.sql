SELECT page, what FROM journal_tick ORDER BY page, place
