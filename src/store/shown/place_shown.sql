UPDATE shown SET occasion = ?2 WHERE mark = ?1 AND occasion IS NULL RETURNING mark
