SELECT key, round, instrument, way, is_kept, sealed FROM collected WHERE course = ?1 ORDER BY key
