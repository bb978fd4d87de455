-- A definition that nothing was answered with gives way.
UPDATE instrument SET definition = ?3
WHERE id = ?1 AND version = ?2
    AND NOT EXISTS (SELECT 1 FROM session WHERE session.instrument = ?1 AND session.instrument_version = ?2)
