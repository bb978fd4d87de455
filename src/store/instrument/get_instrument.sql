SELECT definition FROM instrument WHERE id = ?1 AND version = ?2
