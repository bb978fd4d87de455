DELETE FROM answer WHERE session = ?1 AND item = ?2
