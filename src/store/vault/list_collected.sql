SELECT course.code, collected.key, round, instrument, way, is_kept, sealed
FROM collected JOIN course ON course.key = collected.course ORDER BY collected.key
