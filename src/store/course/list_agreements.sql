SELECT course, round, kind, text, due FROM agreement ORDER BY course, round, kind, place
