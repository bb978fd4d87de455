SELECT key, code, name, workplace, recipient, folder, joined_at FROM joined ORDER BY key
