SELECT version FROM course_instrument WHERE course = ?1 AND instrument = ?2
