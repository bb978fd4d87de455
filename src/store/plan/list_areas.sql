SELECT plan, kind, dimension, item, own, text, sign, support, outcome FROM area ORDER BY plan, place
