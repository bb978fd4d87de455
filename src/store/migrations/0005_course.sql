-- Courses that last. What is handed in lies here sealed to the course's own key
-- until it is shown; what was shown holds nothing else than what may be shown.
CREATE TABLE course (
    key        INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    workplace  TEXT    NOT NULL,
    floor      INTEGER NOT NULL CHECK (floor >= 5),
    folder     TEXT,
    secret     TEXT,
    created_at TEXT    NOT NULL,
    ended_at   TEXT
) STRICT;

CREATE TABLE course_instrument (
    course     INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    expected   INTEGER,
    PRIMARY KEY (course, place),
    UNIQUE (course, instrument)
) STRICT, WITHOUT ROWID;

CREATE TABLE course_round (
    course INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
    round  INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    title  TEXT    NOT NULL,
    date   TEXT    NOT NULL,
    PRIMARY KEY (course, round)
) STRICT, WITHOUT ROWID;

-- One contribution, sealed. What is kept is a copy of a sheet with an own mark,
-- for the pairs of the next round, and counted in nothing.
CREATE TABLE collected (
    key        INTEGER PRIMARY KEY,
    course     INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
    round      INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    instrument TEXT    NOT NULL,
    way        TEXT    NOT NULL,
    is_kept    INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
    sealed     BLOB    NOT NULL
) STRICT;

CREATE INDEX collected_of_course ON collected (course, round, instrument);

CREATE TABLE course_result (
    course     INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
    round      INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    instrument TEXT    NOT NULL,
    part       INTEGER NOT NULL CHECK (part BETWEEN 1 AND 255),
    version    INTEGER NOT NULL,
    expected   INTEGER,
    files      INTEGER NOT NULL,
    codes      INTEGER NOT NULL,
    paper      INTEGER NOT NULL,
    tables     INTEGER NOT NULL,
    shown_at   TEXT    NOT NULL,
    picture    TEXT    NOT NULL,
    change     TEXT,
    PRIMARY KEY (course, round, instrument, part)
) STRICT, WITHOUT ROWID;

-- «Dette vil vi»: develop, strength, sign and action.
CREATE TABLE agreement (
    course INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
    round  INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    kind   TEXT    NOT NULL,
    place  INTEGER NOT NULL,
    text   TEXT    NOT NULL,
    due    TEXT,
    PRIMARY KEY (course, round, kind, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE said (
    course INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
    round  INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    place  INTEGER NOT NULL,
    page   TEXT    NOT NULL,
    list   TEXT    NOT NULL,
    text   TEXT    NOT NULL,
    policy TEXT,
    role   TEXT    NOT NULL,
    PRIMARY KEY (course, round, place)
) STRICT, WITHOUT ROWID;

-- Courses that the person takes part in.
CREATE TABLE joined (
    key       INTEGER PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    workplace TEXT NOT NULL,
    recipient TEXT,
    folder    TEXT,
    joined_at TEXT NOT NULL
) STRICT;

CREATE TABLE joined_instrument (
    joined     INTEGER NOT NULL REFERENCES joined (key) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    PRIMARY KEY (joined, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE joined_round (
    joined INTEGER NOT NULL REFERENCES joined (key) ON DELETE CASCADE,
    round  INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    title  TEXT    NOT NULL,
    date   TEXT    NOT NULL,
    PRIMARY KEY (joined, round)
) STRICT, WITHOUT ROWID;

-- The latest of each questionnaire and round. The session may be gone.
CREATE TABLE handed_in (
    joined     INTEGER NOT NULL REFERENCES joined (key) ON DELETE CASCADE,
    instrument TEXT    NOT NULL,
    round      INTEGER NOT NULL CHECK (round BETWEEN 1 AND 6),
    session    TEXT    NOT NULL,
    delivery   TEXT    NOT NULL,
    way        TEXT    NOT NULL,
    at         TEXT    NOT NULL,
    PRIMARY KEY (joined, instrument, round)
) STRICT, WITHOUT ROWID;

-- What was shown also remembers in which course and round, and its sheets of
-- paper, which cannot be known again in another.
ALTER TABLE shown ADD COLUMN occasion BLOB;
ALTER TABLE shown ADD COLUMN sheets BLOB;
ALTER TABLE shown ADD COLUMN sheet_count INTEGER NOT NULL DEFAULT 0;

-- What was withdrawn is never counted again. Nothing is taken out of here.
CREATE TABLE withdrawn (
    mark BLOB NOT NULL PRIMARY KEY,
    key  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
