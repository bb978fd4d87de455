SELECT definition FROM instrument ORDER BY id, version
