INSERT INTO said (course, round, place, page, list, text, policy, role) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
