DELETE FROM joined_round WHERE joined = ?1
