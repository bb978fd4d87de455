UPDATE session SET instrument = ?3 WHERE instrument = ?1 AND instrument_version = ?2
