UPDATE session SET finished_at = ?2 WHERE key = ?1
