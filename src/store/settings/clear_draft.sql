DELETE FROM setting WHERE key = 'course'
