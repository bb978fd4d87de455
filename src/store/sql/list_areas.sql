SELECT plan, kind, dimension, item, text, outcome FROM area ORDER BY plan, place
