SELECT 1 FROM shown_person JOIN shown ON shown.mark = shown_person.shown WHERE person = ?1 AND occasion = ?2
