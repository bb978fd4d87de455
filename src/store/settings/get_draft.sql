SELECT value FROM setting WHERE key = 'course'
