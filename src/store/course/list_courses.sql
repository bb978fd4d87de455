SELECT key, code, name, workplace, floor, folder, secret, created_at, ended_at FROM course ORDER BY key
