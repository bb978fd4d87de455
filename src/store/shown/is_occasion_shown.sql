SELECT 1 FROM shown WHERE occasion = ?1
