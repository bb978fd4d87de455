DELETE FROM course_instrument WHERE course = ?1
