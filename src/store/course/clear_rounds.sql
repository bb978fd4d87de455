DELETE FROM course_round WHERE course = ?1
