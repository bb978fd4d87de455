SELECT id, version, definition FROM instrument
