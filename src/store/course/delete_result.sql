DELETE FROM course_result WHERE course = ?1 AND round = ?2 AND instrument = ?3 AND part = ?4
