INSERT INTO course_result (
    course, round, instrument, part, version, expected, files, codes, paper, tables, shown_at, picture, change
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT DO NOTHING
