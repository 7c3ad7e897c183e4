CREATE TABLE pass (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    opened_at INTEGER NOT NULL,
    released_at INTEGER,
    seed INTEGER,
    strata TEXT NOT NULL,
    population INTEGER NOT NULL CHECK (population >= 0)
) STRICT;

CREATE TABLE pass_source (
    pass_id INTEGER NOT NULL REFERENCES pass (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (pass_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX pass_source_source ON pass_source (source_id);

CREATE TABLE pass_coder (
    pass_id INTEGER NOT NULL REFERENCES pass (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    PRIMARY KEY (pass_id, coder_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW sealed (source_id, coder_id) AS
    SELECT s.source_id, c.coder_id FROM pass p
    JOIN pass_source s ON s.pass_id = p.id JOIN pass_coder c ON c.pass_id = p.id
    WHERE p.released_at IS NULL;
