-- Which results of groups have been shown, as keyed hashes: nobody may be in
-- two results that could be held against each other. Nothing is ever taken
-- out of these two tables; a restore adds to them.
CREATE TABLE shown (
    mark           BLOB    NOT NULL PRIMARY KEY,
    key            BLOB    NOT NULL,
    questionnaire  BLOB    NOT NULL,
    nameless       BLOB,
    nameless_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shown_person (
    shown  BLOB NOT NULL REFERENCES shown (mark),
    person BLOB NOT NULL,
    PRIMARY KEY (shown, person)
) STRICT, WITHOUT ROWID;
