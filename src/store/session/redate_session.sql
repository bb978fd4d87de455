UPDATE session SET date = ?2 WHERE key = ?1
