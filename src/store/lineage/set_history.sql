UPDATE setting SET value = ?1 WHERE key = 'history'
