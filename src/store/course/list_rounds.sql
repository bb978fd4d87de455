SELECT course, round, title, date FROM course_round ORDER BY course, round
