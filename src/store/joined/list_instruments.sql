SELECT joined, instrument, version FROM joined_instrument ORDER BY joined, place
