SELECT 1 FROM shown_person WHERE person = ?1
