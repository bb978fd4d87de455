INSERT INTO course (code, name, workplace, floor, folder, secret, created_at, ended_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name, workplace = excluded.workplace, floor = max(floor, excluded.floor),
    folder = excluded.folder, secret = coalesce(secret, excluded.secret), ended_at = excluded.ended_at
RETURNING key
