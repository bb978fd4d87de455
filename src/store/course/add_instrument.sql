INSERT INTO course_instrument (course, place, instrument, version, expected) VALUES (?1, ?2, ?3, ?4, ?5)
