SELECT joined, round, title, date FROM joined_round ORDER BY joined, round
