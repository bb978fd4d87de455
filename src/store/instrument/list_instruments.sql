-- Of those that something was answered with; another may give way to ours.
SELECT definition FROM instrument
WHERE EXISTS (
    SELECT 1 FROM session
    WHERE session.instrument = instrument.id AND session.instrument_version = instrument.version
)
ORDER BY id, version
