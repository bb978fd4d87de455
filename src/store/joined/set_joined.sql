INSERT INTO joined (code, name, workplace, recipient, folder, joined_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name, workplace = excluded.workplace, recipient = excluded.recipient, folder = excluded.folder
RETURNING key
