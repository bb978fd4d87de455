SELECT course, round, instrument, part, version, expected, files, codes, paper, tables, shown_at, picture, change
FROM course_result ORDER BY course, shown_at, round, instrument, part
