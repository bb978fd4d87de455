DELETE FROM plan WHERE session IS ?1
