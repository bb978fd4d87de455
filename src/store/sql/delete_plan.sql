DELETE FROM plan WHERE session = ?1
