INSERT INTO joined_instrument (joined, place, instrument, version) VALUES (?1, ?2, ?3, ?4)
