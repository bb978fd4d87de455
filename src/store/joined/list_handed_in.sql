SELECT joined, instrument, round, session, delivery, way, at FROM handed_in ORDER BY joined, round, instrument
