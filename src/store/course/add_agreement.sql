INSERT INTO agreement (course, round, kind, place, text, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
