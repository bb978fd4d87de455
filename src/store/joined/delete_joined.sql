DELETE FROM joined WHERE code = ?1
