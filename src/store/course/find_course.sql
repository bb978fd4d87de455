SELECT key FROM course WHERE code = ?1
