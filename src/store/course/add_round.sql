INSERT INTO course_round (course, round, title, date) VALUES (?1, ?2, ?3, ?4)
