SELECT key, id, sheet, date, changed_at FROM journal ORDER BY key
