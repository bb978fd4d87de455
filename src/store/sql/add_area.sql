INSERT INTO area (plan, place, kind, dimension, item, text, outcome) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
