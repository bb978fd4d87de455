DELETE FROM collected WHERE course = ?1 AND round = ?2 AND instrument = ?3 AND is_kept = 0
