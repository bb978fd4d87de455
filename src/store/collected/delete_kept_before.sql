DELETE FROM collected WHERE course = ?1 AND instrument = ?2 AND round < ?3 AND is_kept = 1
