-- From score to practice: a plan may be of no session, and says what is most
-- important; an area may be in words of one's own, and says what is seen when
-- it works and who can help; an action remembers where it came from, and may
-- belong to no area; a worksheet may have parts and ticks.
ALTER TABLE action RENAME TO action_before;
ALTER TABLE area RENAME TO area_before;
ALTER TABLE plan RENAME TO plan_before;

CREATE TABLE plan (
    key             INTEGER PRIMARY KEY,
    session         INTEGER UNIQUE REFERENCES session (key) ON DELETE CASCADE,
    changed_at      TEXT NOT NULL,
    most_important  TEXT NOT NULL,
    next_assessment TEXT
) STRICT;

-- At most one plan is of no session.
CREATE UNIQUE INDEX plan_of_none ON plan (session IS NULL) WHERE session IS NULL;

-- Exactly one of dimension, item and own says what the area is tied to.
CREATE TABLE area (
    plan      INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    dimension TEXT,
    item      TEXT,
    own       TEXT,
    text      TEXT    NOT NULL,
    sign      TEXT    NOT NULL,
    support   TEXT    NOT NULL,
    outcome   TEXT    NOT NULL,
    PRIMARY KEY (plan, place),
    CHECK ((dimension IS NOT NULL) + (item IS NOT NULL) + (own IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

-- Without an area it is the plan's own. An origin is a kind and what it names;
-- what was written in the plan has neither.
CREATE TABLE action (
    id        TEXT    NOT NULL PRIMARY KEY,
    plan      INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
    area      INTEGER,
    place     INTEGER NOT NULL,
    text      TEXT    NOT NULL,
    due       TEXT,
    state     TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    origin    TEXT,
    origin_id TEXT,
    UNIQUE (plan, area, place),
    FOREIGN KEY (plan, area) REFERENCES area (plan, place) ON DELETE CASCADE,
    CHECK ((origin IS NULL) = (origin_id IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO plan (key, session, changed_at, most_important, next_assessment)
    SELECT session, session, changed_at, '', next_assessment FROM plan_before;
INSERT INTO area (plan, place, kind, dimension, item, text, sign, support, outcome)
    SELECT plan, place, kind, dimension, item, text, '', '', outcome FROM area_before;
INSERT INTO action (id, plan, area, place, text, due, state, reason)
    SELECT id, plan, area, place, text, due, state, reason FROM action_before;
DROP TABLE action_before;
DROP TABLE area_before;
DROP TABLE plan_before;

CREATE TABLE journal_part (
    page   INTEGER NOT NULL REFERENCES journal (key) ON DELETE CASCADE,
    job    TEXT    NOT NULL,
    now    INTEGER NOT NULL CHECK (now BETWEEN 0 AND 10),
    wished INTEGER NOT NULL CHECK (wished BETWEEN 0 AND 10),
    PRIMARY KEY (page, job)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_tick (
    page  INTEGER NOT NULL REFERENCES journal (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    what  TEXT    NOT NULL,
    PRIMARY KEY (page, place)
) STRICT, WITHOUT ROWID;
