UPDATE course SET secret = ?2 WHERE key = ?1 AND secret IS NULL
