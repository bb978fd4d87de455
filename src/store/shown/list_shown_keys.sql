SELECT key FROM shown UNION SELECT key FROM withdrawn ORDER BY key
