INSERT INTO area (plan, place, kind, dimension, item, own, text, sign, support, outcome) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
