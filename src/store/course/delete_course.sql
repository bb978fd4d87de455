DELETE FROM course WHERE code = ?1
