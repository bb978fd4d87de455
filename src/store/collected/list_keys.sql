SELECT key FROM collected WHERE course = ?1
