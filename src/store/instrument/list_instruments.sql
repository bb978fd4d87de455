-- Of those that something was answered with, and of those that a course asks
-- which one takes part in; another may give way to ours.
SELECT definition FROM instrument
WHERE EXISTS (
    SELECT 1 FROM session
    WHERE session.instrument = instrument.id AND session.instrument_version = instrument.version
) OR EXISTS (
    SELECT 1 FROM joined_instrument
    WHERE joined_instrument.instrument = instrument.id AND joined_instrument.version = instrument.version
)
ORDER BY id, version
