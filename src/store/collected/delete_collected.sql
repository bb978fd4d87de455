DELETE FROM collected WHERE course = ?1 AND key = ?2
