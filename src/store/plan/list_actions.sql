SELECT plan, area, id, text, due, state, reason, origin, origin_id FROM action ORDER BY plan, area, place
