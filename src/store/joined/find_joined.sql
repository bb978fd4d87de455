SELECT key FROM joined WHERE code = ?1
