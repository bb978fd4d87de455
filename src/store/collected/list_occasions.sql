SELECT DISTINCT collected.course, course.code, collected.round, collected.instrument, course_instrument.version
FROM collected
JOIN course ON course.key = collected.course
JOIN course_instrument
    ON course_instrument.course = collected.course AND course_instrument.instrument = collected.instrument
WHERE collected.is_kept = 0
