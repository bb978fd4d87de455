SELECT course, instrument, version, expected FROM course_instrument ORDER BY course, place
