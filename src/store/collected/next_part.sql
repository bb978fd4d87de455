SELECT coalesce(max(part), 0) + 1 FROM course_result WHERE course = ?1 AND round = ?2 AND instrument = ?3
