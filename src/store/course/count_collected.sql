SELECT course, round, instrument, way, count(*) FROM collected WHERE is_kept = 0
GROUP BY course, round, instrument, way ORDER BY course, round, instrument, way
