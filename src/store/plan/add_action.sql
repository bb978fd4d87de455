INSERT INTO action (plan, area, place, id, text, due, state, reason, origin, origin_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
