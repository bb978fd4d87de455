DELETE FROM collected WHERE course = ?1 AND is_kept = 1
