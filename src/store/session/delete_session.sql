DELETE FROM session WHERE id = ?1 OR then_start = ?1 OR then_follow_up = ?1
