SELECT 1 FROM withdrawn WHERE mark = ?1
