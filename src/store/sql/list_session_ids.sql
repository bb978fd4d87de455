SELECT id FROM session
