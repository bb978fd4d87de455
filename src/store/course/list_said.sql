SELECT course, round, page, list, text, policy, role FROM said ORDER BY course, round, place
