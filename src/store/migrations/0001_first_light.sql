-- The first shape of a history: sessions with their answers and remarks, the
-- very definitions they were answered with, and the person's choices. It is
-- never edited once released; what changes later comes in a new file.
CREATE TABLE instrument (
    id         TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    definition TEXT    NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    key                INTEGER PRIMARY KEY,
    id                 TEXT    NOT NULL UNIQUE,
    instrument         TEXT    NOT NULL,
    instrument_version INTEGER NOT NULL,
    date               TEXT    NOT NULL,
    label              TEXT,
    started_at         TEXT    NOT NULL,
    finished_at        TEXT,
    corrects           TEXT,
    FOREIGN KEY (instrument, instrument_version) REFERENCES instrument (id, version)
) STRICT;

-- A missing row is an unanswered item; a NULL value is «Ikke relevant».
CREATE TABLE answer (
    session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
    item    TEXT    NOT NULL,
    value   INTEGER,
    PRIMARY KEY (session, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
    session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
    item    TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    PRIMARY KEY (session, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
