INSERT INTO joined_round (joined, round, title, date) VALUES (?1, ?2, ?3, ?4)
