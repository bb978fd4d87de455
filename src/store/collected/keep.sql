UPDATE collected SET is_kept = 1 WHERE course = ?1 AND key = ?2
