DELETE FROM agreement WHERE course = ?1 AND round = ?2
