DELETE FROM said WHERE course = ?1 AND round = ?2
