-- Development plans, journal pages and then-tests: what makes a person come
-- back. A then-test is a session that rates another one again; it is told by
-- its two columns.
ALTER TABLE session ADD COLUMN then_start TEXT;
ALTER TABLE session ADD COLUMN then_follow_up TEXT;

CREATE TABLE plan (
    session         INTEGER PRIMARY KEY REFERENCES session (key) ON DELETE CASCADE,
    changed_at      TEXT NOT NULL,
    next_assessment TEXT
) STRICT;

-- Exactly one of dimension and item says what the area is tied to.
CREATE TABLE area (
    plan      INTEGER NOT NULL REFERENCES plan (session) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    dimension TEXT,
    item      TEXT,
    text      TEXT    NOT NULL,
    outcome   TEXT    NOT NULL,
    PRIMARY KEY (plan, place),
    CHECK ((dimension IS NULL) <> (item IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    plan   INTEGER NOT NULL,
    area   INTEGER NOT NULL,
    place  INTEGER NOT NULL,
    id     TEXT    NOT NULL UNIQUE,
    text   TEXT    NOT NULL,
    due    TEXT,
    state  TEXT    NOT NULL,
    reason TEXT    NOT NULL,
    PRIMARY KEY (plan, area, place),
    FOREIGN KEY (plan, area) REFERENCES area (plan, place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    key        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    sheet      TEXT NOT NULL,
    date       TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE journal_text (
    page   INTEGER NOT NULL REFERENCES journal (key) ON DELETE CASCADE,
    prompt TEXT    NOT NULL,
    text   TEXT    NOT NULL,
    PRIMARY KEY (page, prompt)
) STRICT, WITHOUT ROWID;
