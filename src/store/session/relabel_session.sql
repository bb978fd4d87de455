UPDATE session SET label = ?2 WHERE key = ?1
