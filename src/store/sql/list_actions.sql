SELECT plan, area, id, text, due, state, reason FROM action ORDER BY plan, area, place
