SELECT value FROM setting WHERE key = 'settings'
