INSERT INTO shown (mark, key, questionnaire, nameless, nameless_count) VALUES (?1, ?2, ?3, ?4, ?5)
