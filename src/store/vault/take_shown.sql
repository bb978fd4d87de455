INSERT OR IGNORE INTO shown (mark, key, questionnaire, nameless, nameless_count, occasion, sheets, sheet_count)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
