DELETE FROM joined_instrument WHERE joined = ?1
