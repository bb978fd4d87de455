SELECT person FROM shown_person WHERE shown = ?1
