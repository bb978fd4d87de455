SELECT key, finished_at IS NOT NULL FROM session WHERE id = ?1
